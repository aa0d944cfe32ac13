import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../lib/json.ts";
import { fieldTextsSchema, readFieldTexts } from "./field-texts.ts";

const respond = (data: JsonValue, more: JsonObject = {}): JsonObject => {
  const schema = { properties: { code: { const: 0 }, data } };
  return { responses: { "200": { description: "OK", content: { "application/json": { schema } } } }, ...more };
};
const object = (properties: JsonObject): JsonObject => ({ type: "object", properties });
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const describeAs = (...list: JsonValue[]): JsonObject => ({ "x-response-field-descriptions": list });
const keyFields = (...list: JsonValue[]): JsonObject => ({ "x-key-response-fields": list });

const COMPONENTS: JsonObject = {
  Leaf: { title: "LeafVO", description: "A leaf.", ...object({ id: { description: "Its ID." }, next: ref("Leaf") }) },
  Grams: { type: "number", unit: "g" },
};

function read(operation: JsonObject): ReturnType<typeof readFieldTexts> {
  return readFieldTexts(operation, { components: { schemas: COMPONENTS } });
}

const LONG = "x".repeat(3_000);
const ID = { path: "$.data.id", description: "Its ID." };

describe("readFieldTexts", () => {
  it.each<[string, JsonObject, object | undefined]>([
    [
      "the title, description and unit of a property",
      respond(object({ w: { type: "number", title: "Weight", description: "Dry.", unit: "g" } })),
      { "data.w": { title: "Weight", description: "Dry.", unit: "g" } },
    ],
    ["x-unit", respond(object({ w: { unit: null, "x-unit": "g" } })), { "data.w": { unit: "g" } }],
    ["the text of data", respond({ description: "All.", ...object({}) }), { data: { description: "All." } }],
    [
      "properties of items, tuples and map values",
      respond(
        object({
          a: { items: object({ id: { description: "A." } }) },
          b: { prefixItems: [object({ id: { description: "B." } })] },
          c: { additionalProperties: object({ id: { description: "C." } }) },
        }),
      ),
      {
        "data.a[].id": { description: "A." },
        "data.b[].id": { description: "B." },
        "data.c[].id": { description: "C." },
      },
    ],
    [
      "the text of a property before that of its component, whose title is the name of a type",
      respond(object({ leaf: { ...ref("Leaf"), description: "The best." }, other: ref("Leaf"), w: ref("Grams") })),
      {
        "data.leaf": { description: "The best." },
        "data.leaf.id": { description: "Its ID." },
        "data.other": { description: "A leaf." },
        "data.other.id": { description: "Its ID." },
        "data.w": { unit: "g" },
      },
    ],
    [
      "the parts of a combination",
      respond({ oneOf: [{ title: "Leaf", ...object({ id: { anyOf: [{ description: "A." }, { unit: "g" }] } }) }] }),
      { "data.id": { description: "A.", unit: "g" } },
    ],
    ["x-response-field-descriptions", describeAs(ID), { "data.id": { description: "Its ID." } }],
    [
      "the name in an entry as the title",
      describeAs({ path: "data.list[*].id", name: "Leaf ID", type: "string" }),
      { "data.list[].id": { title: "Leaf ID" } },
    ],
    ["no name that equals the key", describeAs({ ...ID, name: "id" }), { "data.id": { description: "Its ID." } }],
    [
      "no title that is the key in other letters",
      respond(object({ leaf_id: { title: "Leaf ID", unit: "g" } })),
      { "data.leaf_id": { unit: "g" } },
    ],
    [
      "x-key-response-fields after the other extension, member by member",
      {
        ...describeAs(ID),
        ...keyFields({ ...ID, name: "Key", description: "No.", aliases: ["x"], availability: "always" }),
      },
      { "data.id": { title: "Key", description: "Its ID." } },
    ],
    [
      "the property before the extensions",
      respond(object({ id: { description: "Mine." } }), describeAs({ ...ID, unit: "g" })),
      { "data.id": { description: "Mine.", unit: "g" } },
    ],
    [
      "the texts of a partial contract",
      { ...describeAs(ID), "x-contract-status": "partial" },
      { "data.id": { description: "Its ID." } },
    ],
    ["nothing of a stale contract", { ...describeAs(ID), "x-contract-status": { status: "stale" } }, undefined],
    [
      "nothing of a pending schema",
      respond({ ...object({ id: { description: "A." } }), "x-contract-status": "pending" }, describeAs(ID)),
      undefined,
    ],
    [
      "the valid entries beside malformed ones",
      describeAs(null, "x", {}, { path: 1 }, { path: "$.code", description: "A." }, { path: "data.x" }, ID),
      { "data.id": { description: "Its ID." } },
    ],
    [
      "no text with a bidi or control character, and no unit with a line break",
      describeAs(
        { ...ID, name: "a\u202eb" },
        { path: "data.x", description: "a\u0000" },
        { path: "data.y", unit: "m\ns" },
      ),
      { "data.id": { description: "Its ID." } },
    ],
    ["no text for an unsafe key", respond(object({ "a\u202eb": { description: "A." } })), undefined],
    ["no text that is not a text", respond(object({ id: { title: 1, description: {}, unit: ["g"] } })), undefined],
    [
      "the first 2,000 characters of a text",
      describeAs({ ...ID, description: LONG }),
      { "data.id": { description: `${"x".repeat(1_999)}…` } },
    ],
    ["nothing of an object instead of a list", { "x-response-field-descriptions": { a: ID } }, undefined],
    ["nothing without texts", respond(object({ id: { type: "string" } })), undefined],
  ])("reads %s", (_, operation, expected) => {
    expect(read(operation)).toEqual(expected);
  });

  it("stores at most 200,000 characters", () => {
    const list = Array.from({ length: 1_000 }, (_, index) => ({ path: `data.f${index}`, description: LONG }));
    expect(JSON.stringify(read(describeAs(...list))).length).toBeLessThan(220_000);
  });
});

describe("fieldTextsSchema", () => {
  it.each([
    ["a path as it is written", "data.items[].id", true],
    ["a path in another form", "$.data.items[*].id", false],
    ["a text that is not a path", "data.", false],
  ])("checks %s", (_, path, expected) => {
    expect(fieldTextsSchema.safeParse({ [path]: { description: "A." } }).success).toBe(expected);
  });
});
