import { expect, it } from "vitest";
import { findToken } from "../find-token.ts";
import { codeAnswers } from "../client/code-answers.ts";
import { ERROR_FACTS } from "../client/error-facts.ts";
import { requiredParameters } from "../client/sample-parameters.ts";
import { connect, CONTRACT_TOKEN, type Subject } from "./subject.ts";

/** Failing answers: each business code becomes its class, under HTTP 200 as under the status of its own. */
export function describeErrors(subject: Subject): void {
  const { document, operation } = subject;
  const answers = codeAnswers(document, operation);

  it("has an example for each business code under HTTP 200", () => {
    const underOk = answers.filter(({ status }) => status === 200).map(({ code }) => code);
    expect(underOk).toEqual(Object.keys(ERROR_FACTS).map(Number));
  });

  it.each(answers)("turns code $code under HTTP $status into its error", async ({ code, status, example }) => {
    const { client, observed } = connect(subject);
    observed.prefer(`code=${status}, example=${example}`);
    const outcome = await client.safe(operation.operationId, requiredParameters(operation.parameters));
    expect(outcome).toMatchObject({
      ok: false,
      error: {
        ...ERROR_FACTS[code],
        operation: operation.id,
        code,
        status,
        requestId: `mock-code-${code}`,
        attempts: 1,
      },
    });
    expect(findToken(outcome.error, CONTRACT_TOKEN)).toEqual([]);
  });
}
