import { documentOperations, type PlatformDocument, schemaExample } from "@justone-clients/spec-tools";
import { expectRows } from "@justone-clients/test-tables";
import { describe, expect, it } from "vitest";
import type { CreateClient } from "../client/contract-client.ts";
import { type CodeExample, codeExamples } from "../client/examples.ts";
import { EXPECTED_ERRORS, EXPECTED_FAULT_ERRORS, type ExpectedFaultError } from "../client/expected-errors.ts";
import { invalidCalls, type Parameters, requiredParameters, sampleParameters } from "../client/parameters.ts";
import { createSchemaValidator } from "../client/schema-validator.ts";
import { findToken } from "../find-token.ts";
import { connectTestFetch, type CreateTestFetch, TESTING_TOKEN, type TestingSubject } from "./testing-subject.ts";

/** Tests the test fetch with every operation of a document and its real client. */
export function describeTestFetch(
  document: PlatformDocument,
  create: CreateClient,
  createTestFetch: CreateTestFetch,
): void {
  const operations = documentOperations(document).map((operation) => [operation.id, operation] as const);
  describe.for(operations)("a test fetch of %s", ([, operation]) => {
    const subject = { document, operation, create, createTestFetch };
    describeExampleResponses(subject);
    describeRejectedCalls(subject);
    describeScriptedResponses(subject);
  });
}

/** Valid calls: each returns an example that is valid by its schema, and is recorded. */
function describeExampleResponses(subject: TestingSubject): void {
  const { document, operation } = subject;
  const { operationId, parameters, dataType } = operation;
  const { schemas } = document.components;

  it(`the test fetch returns an example of ${operationId} that is valid by its schema, by name and by path`, async () => {
    const { client } = connectTestFetch(subject);
    const { data } = await client.call(operationId, requiredParameters(parameters));
    // No package contains a published example, so the data is made from the schema.
    expect(data).toEqual(schemaExample(schemas[dataType] ?? {}, schemas) ?? {});
    expect(createSchemaValidator(document)(dataType, data)).toEqual([]);
    const response = await client.byPath(operation, requiredParameters(parameters));
    expect(response.data).toEqual({ code: 0, data, message: null, recordTime: null, requestId: "test-2" });
  });

  it(`the test fetch records the parameters of ${operationId}, without the token`, async () => {
    const { client, testFetch } = connectTestFetch(subject);
    const sent = sampleParameters(parameters);
    await client.call(operationId, sent);
    expect(testFetch.calls).toEqual([{ operation: operationId, parameters: sent, requestId: "test-1" }]);
    expect(findToken(testFetch.calls, TESTING_TOKEN)).toEqual([]);
    expect(findToken(testFetch, TESTING_TOKEN)).toEqual([]);
  });
}

const EMPTY_SUCCESSES: readonly (readonly [empty: string, data: unknown])[] = [
  ["null", null],
  ["[]", []],
  ["{}", {}],
];

/** Scripted responses: data, empty data, business codes under their status, and faults. */
function describeScriptedResponses(subject: TestingSubject): void {
  const { document, operation } = subject;
  const { id, operationId } = operation;
  const parameters = requiredParameters(operation.parameters);
  const responses = codeExamples(document, operation);
  const ownStatus = new Map(responses.filter(({ status }) => status !== 200).map(({ code, status }) => [code, status]));

  it(`the test fetch returns the given data for ${operationId}`, async () => {
    const { client, testFetch } = connectTestFetch(subject);
    testFetch.reply(operationId, { data: { made: "up" } }, { times: 1 });
    expect((await client.call(operationId, parameters)).data).toEqual({ made: "up" });
    expect((await client.call(operationId, parameters)).data).not.toEqual({ made: "up" });
  });

  const checkEmpty = async ([empty, data]: (typeof EMPTY_SUCCESSES)[number]): Promise<void> => {
    const { client, testFetch } = connectTestFetch(subject);
    testFetch.reply(operationId, { empty });
    expect(await client.safe(operationId, parameters)).toMatchObject({ ok: true, data });
  };
  it(`the test fetch returns each empty success of ${operationId}`, () =>
    expectRows(EMPTY_SUCCESSES, checkEmpty, ([empty]) => `the success ${empty}`));

  const checkCode = async ({ code, status }: CodeExample): Promise<void> => {
    const { client, testFetch } = connectTestFetch(subject);
    // A code has its own status by default; any other status must be given.
    testFetch.reply(operationId, status === (ownStatus.get(code) ?? 200) ? { code } : { code, status });
    const outcome = await client.safe(operationId, parameters);
    expect(outcome).toMatchObject({ ok: false, error: { ...EXPECTED_ERRORS[code], operation: id, code, status } });
  };
  it(`the test fetch returns each code of ${operationId}`, () =>
    expectRows(responses, checkCode, ({ code, status }) => `code ${code} under HTTP ${status}`));

  const checkFault = async ({ fault, ...facts }: ExpectedFaultError): Promise<void> => {
    const { client, testFetch } = connectTestFetch(subject, fault === "timeout" ? 5 : undefined);
    testFetch.fail(operationId, fault);
    expect(await client.safe(operationId, parameters)).toMatchObject({
      ok: false,
      error: { operation: id, ...facts },
    });
  };
  it(`the test fetch fails a call of ${operationId} with each fault`, () =>
    expectRows(EXPECTED_FAULT_ERRORS, checkFault, ({ fault }) => `the fault ${fault}`));
}

/** Invalid calls: each error mentions the parameter that is wrong. */
function describeRejectedCalls(subject: TestingSubject): void {
  const { id, operationId, parameters: declared } = subject.operation;
  const undeclared = {
    title: "undeclared not declared",
    parameter: "undeclared",
    parameters: { ...requiredParameters(declared), undeclared: "a" } as Parameters,
  };

  const calls: (typeof undeclared)[] = [undeclared, ...invalidCalls(subject.operation)];
  const check = async ({ parameters, parameter }: typeof undeclared): Promise<void> => {
    const { client } = connectTestFetch(subject);
    const outcome = await client.safe(operationId, parameters);
    expect(outcome).toMatchObject({
      ok: false,
      error: { name: "InvalidParametersError", operation: id, code: 400, status: 400, requestId: "test-1" },
    });
    expect(outcome.error).toHaveProperty("upstreamMessage", expect.stringContaining(`parameter ${parameter} `));
  };
  it(`the test fetch rejects every invalid call of ${operationId}`, () =>
    expectRows(calls, check, ({ title }) => `a call with ${title}`));
}
