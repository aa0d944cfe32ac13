import { expect, it } from "vitest";
import { readFailure } from "./read-drift.ts";

it.each([
  [3, '{ "reason": "unreachable" }', "unreachable"],
  [3, '{ "reason": "mass-removal" }', "mass-removal"],
  [3, '{ "reason": "anything" }', "refused"],
  [3, "no JSON", "refused"],
  [1, '{ "reason": "unreachable" }', "fault"],
  [2, "", "fault"],
])("exit code %d with the output %s is reported as %s", (code, stdout, reason) => {
  expect(readFailure({ code, stdout, output: "all of it" })).toEqual({ reason, output: "all of it" });
});
