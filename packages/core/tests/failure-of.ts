import { findToken } from "@justone-clients/test-kit";
import { expect } from "vitest";
import type { CallError, Outcome } from "../src/index.ts";
import { TOKEN } from "./test-client.ts";

/** Returns the error of a call that must fail, and checks that it does not contain the token. */
export async function failureOf(call: Promise<Outcome<unknown>>): Promise<CallError> {
  const outcome = await call;
  if (outcome.error === undefined) throw new Error("The call did not fail.");
  expect(findToken(outcome, TOKEN)).toEqual([]);
  return outcome.error;
}
