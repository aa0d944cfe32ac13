import { expect, test } from "vitest";
import { canonicalJson, type JsonObject } from "../../lib/json.ts";
import { normaliseOperation, type NormalisedOperation } from "./normalise-operation.ts";

const CODE = { type: "integer", enum: [301, 0] };

test("normaliseOperation reads `default` if there is no 200, and no other status", () => {
  expect(normal({ default: envelope({ code: CODE }) }).codes).toEqual([0, 301]);
  expect(normal({ default: envelope({}), "200": envelope({ code: CODE }) }).codes).toEqual([0, 301]);
  expect(normal({ "201": envelope({ code: CODE }) }).codes).toBeUndefined();
});

test("normaliseOperation sorts the error statuses and drops the others", () => {
  const statuses = { "500": {}, default: {}, "4XX": {}, "200": {}, "204": {}, "302": {}, "429": {} };
  expect(normal(statuses).statuses).toEqual(["302", "429", "4XX", "500"]);
});

test("normaliseOperation sorts the codes as numbers, and drops duplicates and invalid values", () => {
  expect(codesOf({ enum: ["301", "0", 301, 100] })).toEqual([0, 100, 301]);
  expect(codesOf({ enum: ["many", 1.5, 2 ** 60, "7"] })).toEqual([7]);
  expect(codesOf({ type: "integer" })).toBeUndefined();
  expect(codesOf({ enum: "0" })).toBeUndefined();
});

test("normaliseOperation reads every media type as JSON", () => {
  const schema = { properties: { code: CODE } };
  expect(normal({ "200": { content: { "*/*": { schema } } } }).codes).toEqual([0, 301]);
});

test("normaliseOperation reads the same media type as the types do: JSON, in any order", () => {
  const json = envelope({ code: CODE })["content"];
  expect(normal({ "200": { content: { "text/html": { schema: {} }, ...(json as JsonObject) } } }).codes).toEqual([
    0, 301,
  ]);
});

test("normaliseOperation resolves references, and ignores cyclic and unknown ones", () => {
  const components = {
    responses: { Ok: envelope({ code: { $ref: "#/components/schemas/Code" } }) },
    schemas: { Code: { $ref: "#/components/schemas/Inner" }, Inner: CODE, Loop: { $ref: "#/components/schemas/Loop" } },
  };
  expect(normal({ "200": { $ref: "#/components/responses/Ok" } }, { components }).codes).toEqual([0, 301]);
  for (const $ref of [
    "#/components/schemas/Loop",
    "#/components/schemas/None",
    "#/components/schemas/constructor",
    "x",
  ])
    expect(normal({ "200": envelope({ code: { $ref } }) }, { components }).codes).toBeUndefined();
});

test("normaliseOperation sorts the envelope fields and leaves out `code` and `data`", () => {
  const fields = { recordTime: { type: "string", format: "date-time" }, message: { type: "string" } };
  const one = normal({ "200": envelope({ ...fields, code: CODE, data: { type: "object" } }, ["message", "code"]) });
  const other = normal({
    "200": envelope({ message: { type: "string" }, recordTime: { format: "date-time", type: "string" } }, ["message"]),
  });
  expect(canonicalJson(one.envelope)).toBe(canonicalJson(other.envelope));
  expect(Object.keys(one.envelope)).toEqual(["message", "recordTime"]);
  expect(one.envelope["message"]).toEqual({ required: true, schema: { type: "string" } });
});

test("normaliseOperation returns empty values for an empty definition", () => {
  for (const responses of [{}, { "200": {} }, { "200": { content: {} } }, { "200": { content: { "*/*": {} } } }])
    expect(normal(responses)).toMatchObject({ statuses: [], codes: undefined, envelope: {} });
});

function envelope(properties: JsonObject, required: readonly string[] = []): JsonObject {
  return { content: { "application/json": { schema: { type: "object", required: [...required], properties } } } };
}

function codesOf(code: JsonObject): readonly number[] | undefined {
  return normal({ "200": envelope({ code }) }).codes;
}

function normal(responses: JsonObject, definition: JsonObject = {}): NormalisedOperation {
  return normaliseOperation({ parameters: [] }, { responses }, definition);
}
