import { expectRows } from "@justone-clients/test-tables";
import { expect, it } from "vitest";
import { type CodeExample, codeExamples } from "../client/examples.ts";
import { EXPECTED_ERRORS } from "../client/expected-errors.ts";
import { type InvalidCall, invalidCalls, requiredParameters } from "../client/parameters.ts";
import { findToken } from "../find-token.ts";
import { connectClient, CONTRACT_TOKEN, type Subject } from "./subject.ts";

interface Violation {
  readonly location: readonly string[];
  readonly code: string;
  readonly message: string;
}

/** Invalid calls: Prism rejects each for its mistake, and the client returns an invalid-parameters error. */
export function describeInvalidCalls(subject: Subject): void {
  const { id, operationId } = subject.operation;
  const calls = invalidCalls(subject.operation);
  if (calls.length === 0) return;

  it(`${id} rejects every invalid call`, () => expectRows(calls, checkCall, ({ title }) => `a call with ${title}`));

  async function checkCall({ parameters, parameter, rule }: InvalidCall): Promise<void> {
    const { client, observed } = connectClient(subject);
    const outcome = await client.safe(operationId, parameters);
    const violations = JSON.parse(observed.last().violations ?? "[]") as Violation[];
    expect(violations).toHaveLength(1);
    expect(violations[0]?.code).toBe(rule);
    // Prism compares names without their case, and mentions a missing one only in its message.
    const named = [...(violations[0]?.location ?? []), violations[0]?.message].join(" ").toLowerCase();
    expect(named).toContain(parameter.toLowerCase());
    expect(outcome).toMatchObject({
      ok: false,
      error: { name: "InvalidParametersError", operation: id, code: 400, status: 400, billed: "no" },
    });
    expect(findToken(outcome, CONTRACT_TOKEN)).toEqual([]);
  }
}

/** Failing responses: each business code becomes its error, under HTTP 200 and under its own HTTP status. */
export function describeErrorCodes(subject: Subject): void {
  const { document, operation } = subject;
  const examples = codeExamples(document, operation);

  it(`${operation.id} has an example for each business code under HTTP 200`, () => {
    const underOk = examples.filter(({ status }) => status === 200).map(({ code }) => code);
    expect(underOk).toEqual(Object.keys(EXPECTED_ERRORS).map(Number));
  });

  it(`${operation.id} turns each code into its error`, () =>
    expectRows(examples, checkExample, ({ code, status }) => `code ${code} under HTTP ${status}`));

  async function checkExample({ code, status, example }: CodeExample): Promise<void> {
    const { client, observed } = connectClient(subject);
    observed.prefer(`code=${status}, example=${example}`);
    const outcome = await client.safe(operation.operationId, requiredParameters(operation.parameters));
    expect(outcome).toMatchObject({
      ok: false,
      error: {
        ...EXPECTED_ERRORS[code],
        operation: operation.id,
        code,
        status,
        requestId: `mock-code-${code}`,
        attempts: 1,
      },
    });
    expect(findToken(outcome.error, CONTRACT_TOKEN)).toEqual([]);
  }
}
