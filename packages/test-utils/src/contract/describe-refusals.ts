import { expect, it } from "vitest";
import { findToken } from "../token/find-token.ts";
import { refusals } from "./refusals.ts";
import { connect, CONTRACT_TOKEN, type Subject } from "./subject.ts";

/** Wrong calls: each is refused by the contract and becomes an error of the invalid-parameters kind. */
export function describeRefusals(subject: Subject): void {
  const { id, operationId } = subject.operation;

  it.each(refusals(subject.operation))("refuses $title", async ({ parameters }) => {
    const { client, observed } = connect(subject);
    const outcome = await client.safe(operationId, parameters);
    expect(observed.last().violations).toBeDefined();
    expect(outcome).toMatchObject({
      ok: false,
      error: { name: "InvalidParametersError", operation: id, code: 400, status: 400, billed: "no" },
    });
    expect(findToken(outcome, CONTRACT_TOKEN)).toEqual([]);
  });
}
