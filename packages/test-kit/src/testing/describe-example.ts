import { expect, it } from "vitest";
import { requiredParameters, sampleParameters } from "../client/sample-parameters.ts";
import { createSchemaValidator } from "../client/schema-validator.ts";
import { findToken } from "../find-token.ts";
import { connectTestFetch, TESTING_TOKEN, type TestingSubject } from "./testing-subject.ts";

/** Right calls: each answers an example that fits its schema, and is remembered as it was made. */
export function describeExample(subject: TestingSubject): void {
  const { document, operation } = subject;
  const { operationId, parameters, dataType } = operation;

  it("answers an example that fits its schema, the same by name and by path", async () => {
    const { client } = connectTestFetch(subject);
    const { data } = await client.call(operationId, requiredParameters(parameters));
    expect(data).not.toBeNull();
    expect(createSchemaValidator(document)(dataType, data)).toEqual([]);
    const answer = await client.byPath(operation, requiredParameters(parameters));
    expect(answer.data).toEqual({ code: 0, data, message: null, recordTime: null, requestId: "test-2" });
  });

  it("remembers its parameters as they were given, and no token", async () => {
    const { client, testFetch } = connectTestFetch(subject);
    const sent = sampleParameters(parameters);
    await client.call(operationId, sent);
    expect(testFetch.calls).toEqual([{ operation: operationId, parameters: sent, requestId: "test-1" }]);
    expect(findToken(testFetch.calls, TESTING_TOKEN)).toEqual([]);
    expect(findToken(testFetch, TESTING_TOKEN)).toEqual([]);
  });
}
