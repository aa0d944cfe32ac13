import { expectRows } from "@justone-clients/test-tables";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StandardSchemaV1 } from "../types/standard-schema.ts";
import { createSchemas } from "./create-schemas.ts";
import type { DataShape } from "./data-shape.ts";

const LONG = 2n ** 60n;

/** The issues of a value, each with its path. */
function issuesOf(schema: StandardSchemaV1, value: unknown): string[] {
  const { issues = [] } = schema["~standard"].validate(value);
  return issues.map(({ path = [], message }) => `${path.join(".")}: ${message}`);
}

const comment: DataShape = () => ({ fields: { id: "number", replies: [{ items: comment }, "null"] } });
const SHAPES: Readonly<Record<string, DataShape>> = {
  text: "string|null",
  count: "number",
  either: ["boolean|string", { items: "number" }],
  list: { items: { fields: { id: "string" } } },
  map: { fields: { total: "number" }, values: "string" },
  two: [{ fields: { a: "string" } }, { fields: { a: "number" } }],
  any: "any",
  constructor: "string",
  comment,
};
const { data } = createSchemas({}, { fields: SHAPES });

describe("the schema of data", () => {
  const ACCEPTED: readonly (readonly [json: string])[] = [
    ["{}"],
    ['{ "unknown": { "deep": [1] }, "text": null, "count": 1.5 }'],
    ['{ "either": true, "list": [], "map": {}, "any": [] }'],
    ['{ "either": [1, 2], "list": [{ "id": "a", "new": 1 }], "map": { "total": 1, "b": "c" } }'],
    ['{ "two": { "a": "b" }, "constructor": "a" }'],
    ['{ "two": { "a": 1 }, "prototype": 1, "toString": 2 }'],
    ['{ "__proto__": { "a": 1 }, "list": [{ "__proto__": 1, "constructor": 2 }] }'],
    ['{ "comment": { "id": 1, "replies": [{ "id": 2, "replies": null }] } }'],
    [`{ "count": "${LONG}" }`],
  ];
  it("accepts missing fields, unknown fields and known kinds, and returns the value itself", () =>
    expectRows(ACCEPTED, ([json]) => {
      const value = JSON.parse(json) as unknown;
      const result = data["~standard"].validate(value);
      expect(result).toEqual({ value: JSON.parse(json) as unknown });
      expect("value" in result && result.value === value).toBe(true);
    }));

  const REFUSED: readonly (readonly [value: unknown, ...issues: string[]])[] = [
    [null, ": Expected object, got null."],
    [[], ": Expected object, got array."],
    ["", ": Expected object, got string."],
    [{ text: 1 }, "text: Expected string or null, got number."],
    [{ count: "1" }, "count: Expected number, got string."],
    [{ count: String(Number.MAX_SAFE_INTEGER) }, "count: Expected number, got string."],
    [{ count: null }, "count: Expected number, got null."],
    [{ either: {} }, "either: Expected boolean or string or array, got object."],
    [{ either: [1, "a"] }, "either.1: Expected number, got string."],
    [{ list: { id: "a" } }, "list: Expected array, got object."],
    [
      { list: [{ id: "a" }, { id: 1 }, 2] },
      "list.1.id: Expected string, got number.",
      "list.2: Expected object, got number.",
    ],
    [{ map: { total: "a", b: 1 } }, "map.total: Expected number, got string.", "map.b: Expected string, got number."],
    [{ two: { a: true } }, "two: Expected Object."],
    [{ constructor: 1 }, "constructor: Expected string, got number."],
    [
      { comment: { replies: [{ replies: [{ id: "a" }] }] } },
      "comment.replies.0.replies.0.id: Expected number, got string.",
    ],
  ];
  it("refuses a value of another kind, with its path", () =>
    expectRows(REFUSED, ([value, ...issues]) => expect(issuesOf(data, value)).toEqual(issues)));

  it("accepts an integer beyond 2^53 as a bigint and as text, but no other text", () => {
    const { data: number } = createSchemas({}, "number");
    const accepts = (value: unknown): boolean => issuesOf(number, value).length === 0;
    fc.assert(fc.property(fc.bigInt(), (long) => accepts(long)));
    fc.assert(fc.property(fc.bigInt({ min: 2n ** 53n }), (long) => accepts(`${long}`) && accepts(`-${long}`)));
    fc.assert(fc.property(fc.maxSafeInteger(), (short) => accepts(short) && !accepts(`${short}`)));
  });

  it("reports data that is nested too deeply or contains itself, and throws nothing", () => {
    const deep = JSON.parse(`${'{"replies":['.repeat(100_000)}1${"]}".repeat(100_000)}`) as unknown;
    const cyclic: { replies: unknown[] } = { replies: [] };
    cyclic.replies.push(cyclic);
    const issue = ["The value is nested too deeply, or contains itself."];
    for (const value of [deep, cyclic])
      expect(issuesOf(data, { comment: value })).toEqual(issue.map((message) => `: ${message}`));
    // A part without a type is not read.
    expect(issuesOf(data, { any: deep, unknown: cyclic })).toEqual([]);
  });

  it("accepts anything for a shape that only refers to itself", () => {
    const loop: DataShape = () => loop;
    expect(issuesOf(createSchemas({}, loop).data, 1)).toEqual([]);
  });

  it("throws what a getter of the value throws", () => {
    const thrown = new Error("from a getter");
    const value = Object.defineProperty({}, "text", {
      enumerable: true,
      get: () => {
        throw thrown;
      },
    });
    expect(() => issuesOf(data, value)).toThrow(thrown);
  });
});
