import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../lib/json.ts";
import { declaredData } from "./declared-schema.ts";
import { envelopeCodes, successData } from "./envelope-schema.ts";

const DATA: JsonObject = { type: "object", properties: { id: { type: "string" } } };
const ERROR_DATA: JsonObject = { type: "object", properties: { hint: { type: "string" } } };
const envelope = (code: JsonValue, data?: JsonValue): JsonObject => ({
  type: "object",
  properties: { code, ...(data === undefined ? {} : { data }), message: { type: "string" } },
});
const SUCCESS = envelope({ const: 0 }, DATA);
const FAILURE = envelope({ type: "integer", enum: [100, 301] });
const COMPONENTS = {
  components: {
    schemas: {
      Success: SUCCESS,
      Failure: FAILURE,
      Envelope: envelope({ type: "integer" }),
      Either: { oneOf: [{ $ref: "#/components/schemas/Failure" }, { $ref: "#/components/schemas/Success" }] },
      Data: DATA,
      Loop: { oneOf: [{ $ref: "#/components/schemas/Loop" }, { $ref: "#/components/schemas/Success" }] },
      Self: { $ref: "#/components/schemas/Self" },
    },
  },
};
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

const FOUND: [what: string, schema: JsonValue | undefined, codes: number[] | undefined][] = [
  ["a plain envelope", envelope({ type: "integer" }, DATA), undefined],
  ["an envelope with a list of codes", envelope({ enum: [0, 100] }, DATA), [0, 100]],
  ["oneOf with the success first", { oneOf: [SUCCESS, FAILURE] }, [0, 100, 301]],
  ["oneOf with the failure first", { oneOf: [FAILURE, SUCCESS] }, [0, 100, 301]],
  ["anyOf", { anyOf: [FAILURE, SUCCESS] }, [0, 100, 301]],
  ["oneOf by reference", { oneOf: [ref("Failure"), ref("Success")] }, [0, 100, 301]],
  ["a reference to oneOf", ref("Either"), [0, 100, 301]],
  ["a failure with data", { oneOf: [envelope({ const: 301 }, ERROR_DATA), SUCCESS] }, [0, 301]],
  ["a failure without a list of codes", { oneOf: [envelope({ type: "integer" }, ERROR_DATA), SUCCESS] }, [0]],
  ["code 0 as an enum", { oneOf: [FAILURE, envelope({ enum: [0] }, DATA)] }, [0, 100, 301]],
  ["allOf with an envelope", { allOf: [ref("Envelope"), { properties: { data: DATA } }] }, undefined],
  ["allOf with untyped data", { allOf: [envelope({ const: 0 }, {}), { properties: { data: ref("Data") } }] }, [0]],
  ["oneOf inside allOf", { allOf: [ref("Envelope"), { oneOf: [FAILURE, SUCCESS] }] }, [0, 100, 301]],
  ["allOf inside oneOf", { oneOf: [FAILURE, { allOf: [ref("Envelope"), SUCCESS] }] }, [0, 100, 301]],
  ["fields beside oneOf", { properties: { data: DATA }, oneOf: [{ properties: { code: { const: 0 } } }] }, [0]],
  ["a recursive oneOf", ref("Loop"), [0]],
];

describe("the success schema of a published response", () => {
  it.each(FOUND)("is found in %s", (_, schema, codes) => {
    const declared = declaredData(schema, COMPONENTS);
    expect(declared?.kinds).toEqual(["object"]);
    expect([...(declared?.properties ?? [])].map(([key, { kinds }]) => [key, ...kinds])).toEqual([["id", "string"]]);
    expect(envelopeCodes(schema, COMPONENTS)).toEqual(codes);
  });

  it.each<[string, JsonValue | undefined]>([
    ["no schema", undefined],
    ["an empty schema", {}],
    ["only a failure", FAILURE],
    ["a missing component", ref("Gone")],
    ["a reference to itself", ref("Self")],
    ["a list", [SUCCESS]],
  ])("is not found in %s", (_, schema) => {
    expect(successData(schema, COMPONENTS)).toBeUndefined();
  });

  it("is found behind a chain of references that is longer than the stack allows", () => {
    const length = 9_000;
    const chain = Array.from({ length }, (_, index) => [
      `C${index}`,
      index + 1 < length ? ref(`C${index + 1}`) : SUCCESS,
    ]);
    const definition = { components: { schemas: Object.fromEntries(chain) as JsonObject } };
    expect(successData(ref("C0"), definition)).toEqual(DATA);
  });

  it("is read in bounded time from schemas whose parts multiply", () => {
    const names = Array.from({ length: 30 }, (_, index) => `S${index}`);
    const parts = (index: number): JsonObject[] => Array.from({ length: 30 }, () => ref(`S${index + 1}`));
    const wide = (index: number): JsonObject => ({
      properties: Object.fromEntries(parts(index).map((part, key) => [`k${key}`, part])),
      oneOf: parts(index),
      allOf: parts(index),
    });
    const definition = { components: { schemas: Object.fromEntries(names.map((name, index) => [name, wide(index)])) } };
    expect(declaredData(ref("S0"), definition)).toBeUndefined();
    expect(declaredData(envelope({ const: 0 }, ref("S0")), definition)).toBeUndefined();
    expect(envelopeCodes(ref("S0"), definition)).toBeUndefined();
  });
});

const KEYWORDS: [what: string, schema: JsonObject, kinds: string[], nullable: boolean][] = [
  ["const", { const: "a" }, ["string"], false],
  ["an enum with null", { enum: ["a", null] }, ["string"], true],
  ["an enum of several types", { enum: ["a", 1, true] }, ["boolean", "number", "string"], false],
  ["a list of types", { type: ["integer", "null"] }, ["number"], true],
  ["nullable of OpenAPI 3.0", { type: "string", nullable: true }, ["string"], true],
  ["oneOf with null", { oneOf: [{ type: "string" }, { type: "null" }] }, ["string"], true],
  ["anyOf of two types", { anyOf: [{ type: "string" }, { type: "number" }] }, ["number", "string"], false],
  ["allOf that narrows", { allOf: [{ type: ["string", "null"] }, { type: "string" }] }, ["string"], false],
  ["prefixItems", { prefixItems: [{ type: "string" }] }, ["array"], false],
  [
    "if and unevaluatedProperties beside a type",
    { type: "string", if: {}, unevaluatedProperties: false },
    ["string"],
    false,
  ],
];

describe("a published type", () => {
  it.each(KEYWORDS)("is read from %s", (_, schema, kinds, nullable) => {
    const declared = declaredData(envelope({ const: 0 }, schema), {});
    expect({ kinds: declared?.kinds.toSorted(), nullable: declared?.nullable }).toEqual({ kinds, nullable });
  });

  it.each<[string, JsonObject]>([
    ["oneOf with a schema for any value", { oneOf: [{ type: "string" }, {}] }],
    ["an object without fields", { type: "object" }],
    ["only null", { type: "null" }],
  ])("is unknown for %s", (_, schema) => {
    expect(declaredData(envelope({ const: 0 }, schema), {})).toBeUndefined();
  });

  it("has the items of every position of a tuple", () => {
    const schema = { prefixItems: [{ type: "string" }, { type: "number" }], items: { type: "boolean" } };
    const items = declaredData(envelope({ const: 0 }, schema), {})?.items;
    expect(items?.kinds.toSorted()).toEqual(["boolean", "number", "string"]);
  });

  it("has the values of a map", () => {
    const schema = { type: "object", additionalProperties: { type: "string" } };
    expect(declaredData(envelope({ const: 0 }, schema), {})?.values?.kinds).toEqual(["string"]);
  });
});
