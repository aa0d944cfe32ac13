import { describe, expect, it } from "vitest";
import { refusals } from "../client/refusals.ts";
import { requiredParameters } from "../client/sample-parameters.ts";
import { connectTestFetch, type TestingSubject } from "./testing-subject.ts";

/** Wrong calls: each is refused by the name of the parameter that is wrong. */
export function describeWrongCalls(subject: TestingSubject): void {
  const { id, operationId, parameters: declared } = subject.operation;
  const undeclared = {
    title: "a parameter that is not declared",
    parameter: "undeclared",
    parameters: { ...requiredParameters(declared), undeclared: "a" },
  };

  describe("refuses", () => {
    it.each([undeclared, ...refusals(subject.operation)])("$title", async ({ parameters, parameter }) => {
      const { client } = connectTestFetch(subject);
      const outcome = await client.safe(operationId, parameters);
      expect(outcome).toMatchObject({
        ok: false,
        error: { name: "InvalidParametersError", operation: id, code: 400, status: 400, requestId: "test-1" },
      });
      expect(outcome.error).toHaveProperty("upstreamMessage", expect.stringContaining(`parameter ${parameter} `));
    });
  });
}
