import { expect, it } from "vitest";
import { codeAnswers } from "../client/code-answers.ts";
import { ERROR_FACTS } from "../client/error-facts.ts";
import { requiredParameters } from "../client/sample-parameters.ts";
import { FAULT_FACTS } from "./fault-facts.ts";
import { connectTestFetch, type TestingSubject } from "./testing-subject.ts";

/** Answers that were asked for: data, emptiness, business codes under their status, and faults. */
export function describeScripts(subject: TestingSubject): void {
  const { document, operation } = subject;
  const { id, operationId } = operation;
  const parameters = requiredParameters(operation.parameters);
  const answers = codeAnswers(document, operation);
  const ownStatus = new Map(answers.filter(({ status }) => status !== 200).map(({ code, status }) => [code, status]));

  it("answers the data it was given", async () => {
    const { client, testFetch } = connectTestFetch(subject);
    testFetch.answer(operationId, { data: { made: "up" } }, { times: 1 });
    expect((await client.call(operationId, parameters)).data).toEqual({ made: "up" });
    expect((await client.call(operationId, parameters)).data).not.toEqual({ made: "up" });
  });

  it.each([
    ["null", null],
    ["[]", []],
    ["{}", {}],
  ])("answers a success with %s", async (empty, data) => {
    const { client, testFetch } = connectTestFetch(subject);
    testFetch.answer(operationId, { empty });
    expect(await client.safe(operationId, parameters)).toMatchObject({ ok: true, data });
  });

  it.each(answers)("answers code $code under HTTP $status", async ({ code, status }) => {
    const { client, testFetch } = connectTestFetch(subject);
    // Under the status of its own where it has one; any other has to be asked for.
    testFetch.answer(operationId, status === (ownStatus.get(code) ?? 200) ? { code } : { code, status });
    const outcome = await client.safe(operationId, parameters);
    expect(outcome).toMatchObject({ ok: false, error: { ...ERROR_FACTS[code], operation: id, code, status } });
  });

  it.each(FAULT_FACTS)("fails as $fault does", async ({ fault, ...facts }) => {
    const { client, testFetch } = connectTestFetch(subject, fault === "timeout" ? 5 : undefined);
    testFetch.fail(operationId, fault);
    expect(await client.safe(operationId, parameters)).toMatchObject({ ok: false, error: { operation: id, ...facts } });
  });
}
