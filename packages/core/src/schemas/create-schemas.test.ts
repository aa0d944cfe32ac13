import { expectRows } from "@justone-clients/test-tables";
import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { StandardSchemaResult, StandardSchemaV1 } from "../types/standard-schema.ts";
import { createSchemas } from "./create-schemas.ts";
import type { DataShape } from "./data-shape.ts";

const LONG = 2n ** 60n;

const { parameters } = createSchemas(
  {
    required: { noteId: "string" },
    optional: {
      page: "integer",
      price: "number",
      exact: "boolean",
      sort: ["new", "old"],
      level: [1, 2],
      ids: { items: "string" },
      sorts: { items: ["new", "old"] },
      constructor: "string" as const,
    },
  },
  "any",
);

/** The issues of a value, each with its path. */
function issuesOf(schema: StandardSchemaV1, value: unknown): string[] {
  const { issues = [] } = schema["~standard"].validate(value);
  return issues.map(({ path = [], message }) => `${path.join(".")}: ${message}`);
}

describe("the schema of parameters", () => {
  const ACCEPTED: readonly object[] = [
    { noteId: "a" },
    { noteId: LONG },
    { noteId: "a", page: undefined, sort: undefined, ids: undefined },
    { noteId: "a", page: 1, price: 1.5, exact: false, sort: "old", level: 2, ids: ["a"], sorts: ["new", "new"] },
    { noteId: "a", page: LONG, price: LONG, ids: [LONG, "b"] },
    { noteId: "a", page: String(LONG), price: `-${LONG}` },
    { noteId: "a", ids: Object.freeze([]), constructor: "a" },
    Object.assign(Object.create(null) as object, { noteId: "a" }),
  ];
  it("accepts what the type of the parameters accepts, and integers beyond 2^53", () =>
    expectRows(ACCEPTED, (value) => expect(parameters["~standard"].validate(value)).toEqual({ value })));

  const names = "noteId, page, price, exact, sort, level, ids, sorts, constructor";
  const REFUSED: readonly (readonly [value: unknown, ...issues: string[]])[] = [
    [undefined, ": Expected object, got undefined."],
    [null, ": Expected object, got null."],
    ["a", ": Expected object, got string."],
    [[], ": Expected object, got array."],
    [{}, 'noteId: Missing parameter "noteId".'],
    [{ noteId: undefined }, "noteId: Expected string, got undefined."],
    [{ noteId: null }, "noteId: Expected string, got null."],
    [{ noteId: 1 }, "noteId: Expected string, got number."],
    [{ noteId: ["a"] }, "noteId: Expected string, got array."],
    [{ noteId: "a", noteid: "b" }, `noteid: Unknown parameter "noteid". Known parameters: ${names}.`],
    [{ noteId: "a", token: "b" }, `token: Unknown parameter "token". Known parameters: ${names}.`],
    [{ noteId: "a", toString: "b" }, `toString: Unknown parameter "toString". Known parameters: ${names}.`],
    [
      JSON.parse('{ "noteId": "a", "__proto__": {} }'),
      `__proto__: Unknown parameter "__proto__". Known parameters: ${names}.`,
    ],
    [{ noteId: "a", page: "1" }, "page: Expected integer, got string."],
    [{ noteId: "a", page: 1.5 }, "page: Expected integer, got number."],
    [{ noteId: "a", page: null }, "page: Expected integer, got null."],
    [{ noteId: "a", page: NaN }, "page: Expected integer, got number."],
    [{ noteId: "a", price: Infinity }, "price: Expected number, got number."],
    [{ noteId: "a", exact: "true" }, "exact: Expected boolean, got string."],
    [{ noteId: "a", sort: "hot" }, 'sort: Expected "new", "old".'],
    [{ noteId: "a", level: "1" }, "level: Expected 1, 2."],
    [{ noteId: "a", level: 1n }, "level: Expected 1, 2."],
    [{ noteId: "a", ids: "a" }, "ids: Expected array, got string."],
    [{ noteId: "a", ids: ["a", 1] }, "ids.1: Expected string, got number."],
    [{ noteId: "a", sorts: ["hot"] }, 'sorts.0: Expected "new", "old".'],
    [
      { page: "1", exact: 1 },
      'noteId: Missing parameter "noteId".',
      "page: Expected integer, got string.",
      "exact: Expected boolean, got number.",
    ],
  ];
  it("refuses unknown names, missing parameters and wrong values", () =>
    expectRows(REFUSED, ([value, ...issues]) => expect(issuesOf(parameters, value)).toEqual(issues)));

  it("shows no value and only the beginning of a long name in an issue", () => {
    const found = issuesOf(parameters, { noteId: { secret: "s3cret" }, sort: "s3cret", ["x".repeat(500)]: "s3cret" });
    expect(found).toHaveLength(3);
    expect(found.join("")).not.toContain("s3cret");
    expect(found.join("")).not.toMatch(/"x{101}/);
  });

  it("accepts no parameter if the operation has none", () => {
    const none = createSchemas({}, "any").parameters;
    expect(issuesOf(none, {})).toEqual([]);
    expect(issuesOf(none, { a: 1 })).toEqual(['a: Unknown parameter "a". The operation has no parameters.']);
  });
});

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
    [{ list: [{ id: "a" }, { id: 1 }, 2] }, "list.1.id: Expected string, got number.", "list.2: Expected object, got number."],
    [{ map: { total: "a", b: 1 } }, "map.total: Expected number, got string.", "map.b: Expected string, got number."],
    [{ two: { a: true } }, "two: Expected Object."],
    [{ constructor: 1 }, "constructor: Expected string, got number."],
    [{ comment: { replies: [{ replies: [{ id: "a" }] }] } }, "comment.replies.0.replies.0.id: Expected number, got string."],
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
    const value = Object.defineProperty({}, "text", { enumerable: true, get: () => { throw thrown; } });
    expect(() => issuesOf(data, value)).toThrow(thrown);
  });
});

/** The interface as the Standard Schema specification declares it. */
interface Specified<Input, Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardSchemaResult<Output> | Promise<StandardSchemaResult<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

it("a schema has the interface of Standard Schema and the types of its operation", () => {
  const schemas = createSchemas<{ noteId: string }, { id?: number }>({}, "any");
  expect(schemas.data["~standard"]).toEqual({ version: 1, vendor: "justone-clients", validate: expect.any(Function) });
  expectTypeOf(schemas.parameters).toExtend<Specified<{ noteId: string }, { noteId: string }>>();
  expectTypeOf(schemas.data).toEqualTypeOf<StandardSchemaV1<{ id?: number }, { id?: number }>>();
});
