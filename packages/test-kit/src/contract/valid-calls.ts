import { valueSchema } from "@justone-clients/spec-tools";
import { expectRows } from "@justone-clients/test-tables";
import { expect, it } from "vitest";
import { successValue } from "../client/examples.ts";
import { requiredParameters, sampleParameters, sentValues } from "../client/parameters.ts";
import { createSchemaValidator } from "../client/schema-validator.ts";
import { findToken } from "../find-token.ts";
import { connectClient, CONTRACT_TOKEN, sentParameters, type Subject } from "./subject.ts";

/** Valid calls: the data that they return, and the parameters that they send. */
export function describeValidCalls(subject: Subject): void {
  const { document, operation } = subject;
  const { operationId, method, path, parameters, envelopeType } = operation;
  const ok = successValue(operation);

  it(`${operationId} returns the ok example as data`, async () => {
    const { client, observed } = connectClient(subject);
    const result = await client.call(operationId, requiredParameters(parameters));
    expect(result.data).toEqual(ok.data);
    expect(observed.last().violations).toBeUndefined();
    expect(findToken(result, CONTRACT_TOKEN)).toEqual([]);
  });

  it(`safe.${operationId} returns the ok example as data`, async () => {
    const { client } = connectClient(subject);
    const outcome = await client.safe(operationId, requiredParameters(parameters));
    expect(outcome).toMatchObject({ ok: true, data: ok.data });
  });

  it(`${method} ${path} returns the complete envelope`, async () => {
    const { client } = connectClient(subject);
    const response = await client.byPath(operation, requiredParameters(parameters));
    expect(response.data).toEqual(ok);
    expect(findToken(response, CONTRACT_TOKEN)).toEqual([]);
  });

  it(`the ok example of ${operationId} is valid by its own schema`, () => {
    expect(createSchemaValidator(document)(envelopeType, ok)).toEqual([]);
  });

  it(`${operationId} sends exactly the declared parameter names and the token`, async () => {
    const { client, observed } = connectClient(subject);
    const sent = sampleParameters(parameters);
    await client.call(operationId, sent);
    const request = observed.last();
    expect([request.method, request.url.pathname]).toEqual([method, path]);
    const { parameters: received, misplaced } = sentParameters(operation, request);
    expect([...new Set(received.keys())].toSorted()).toEqual(
      [...parameters.map(({ name }) => name), "token"].toSorted(),
    );
    for (const parameter of parameters)
      expect(received.getAll(parameter.name)).toEqual(sentValues(parameter, sent[parameter.name] ?? ""));
    expect(received.getAll("token")).toEqual([CONTRACT_TOKEN]);
    expect(misplaced).toBe("");
    expect(request.violations).toBeUndefined();
  });

  describeEnums(subject, ok.data);
}

function describeEnums(subject: Subject, expected: unknown): void {
  const { operationId, parameters } = subject.operation;
  const enumValues = parameters.flatMap(({ name, schema }) => {
    return (valueSchema(schema).enum ?? []).map((value) => ({ name, value, isList: schema.type === "array" }));
  });
  if (enumValues.length === 0) return;
  const check = async ({ name, value, isList }: (typeof enumValues)[number]): Promise<void> => {
    const { client, observed } = connectClient(subject);
    const result = await client.call(operationId, {
      ...requiredParameters(parameters),
      [name]: isList ? [value] : value,
    });
    expect(result.data).toEqual(expected);
    expect(sentParameters(subject.operation, observed.last()).parameters.get(name)).toBe(String(value));
    expect(observed.last().violations).toBeUndefined();
  };
  it(`${operationId} accepts each value of its enums`, () =>
    expectRows(enumValues, check, ({ name, value }) => `${name}=${value}`));
}
