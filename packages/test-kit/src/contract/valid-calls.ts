import { expect, it } from "vitest";
import { okValue } from "../client/examples.ts";
import { requiredParameters, sampleParameters } from "../client/parameters.ts";
import { createSchemaValidator } from "../client/schema-validator.ts";
import { findToken } from "../find-token.ts";
import { connectClient, CONTRACT_TOKEN, sentParameters, type Subject } from "./subject.ts";

/** Right calls: what comes back, and what exactly was sent. */
export function describeValidCalls(subject: Subject): void {
  const { document, operation } = subject;
  const { operationId, method, path, parameters, envelopeType } = operation;
  const ok = okValue(operation);

  it("gives back the ok example as data", async () => {
    const { client, observed } = connectClient(subject);
    const result = await client.call(operationId, requiredParameters(parameters));
    expect(result.data).toEqual(ok.data);
    expect(observed.last().violations).toBeUndefined();
    expect(findToken(result, CONTRACT_TOKEN)).toEqual([]);
  });

  it("gives back the same through safe", async () => {
    const { client } = connectClient(subject);
    const outcome = await client.safe(operationId, requiredParameters(parameters));
    expect(outcome).toMatchObject({ ok: true, data: ok.data });
  });

  it(`gives back the whole envelope through ${method}`, async () => {
    const { client } = connectClient(subject);
    const answer = await client.byPath(operation, requiredParameters(parameters));
    expect(answer.data).toEqual(ok);
    expect(findToken(answer, CONTRACT_TOKEN)).toEqual([]);
  });

  it("has an ok example that fits its own schema", () => {
    expect(createSchemaValidator(document)(envelopeType, ok)).toEqual([]);
  });

  it("sends exactly the declared names in their exact case, and the token", async () => {
    const { client, observed } = connectClient(subject);
    const sent = sampleParameters(parameters);
    await client.call(operationId, sent);
    const request = observed.last();
    expect([request.method, request.url.pathname]).toEqual([method, path]);
    const { parameters: received, misplaced } = sentParameters(operation, request);
    expect([...received.keys()].toSorted()).toEqual([...parameters.map(({ name }) => name), "token"].toSorted());
    for (const [name, value] of Object.entries(sent)) expect(received.get(name)).toBe(String(value));
    expect(received.get("token")).toBe(CONTRACT_TOKEN);
    expect(misplaced).toBe("");
    expect(request.violations).toBeUndefined();
  });

  describeEnums(subject, ok.data);
}

function describeEnums(subject: Subject, expected: unknown): void {
  const { operationId, parameters } = subject.operation;
  const enumValues = parameters.flatMap(({ name, schema }) => (schema.enum ?? []).map((value) => ({ name, value })));
  it.each(enumValues)("accepts $name $value", async ({ name, value }) => {
    const { client, observed } = connectClient(subject);
    const result = await client.call(operationId, { ...requiredParameters(parameters), [name]: value });
    expect(result.data).toEqual(expected);
    expect(sentParameters(subject.operation, observed.last()).parameters.get(name)).toBe(String(value));
    expect(observed.last().violations).toBeUndefined();
  });
}
