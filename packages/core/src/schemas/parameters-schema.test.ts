import { expectRows } from "@justone-clients/test-tables";
import { describe, expect, it } from "vitest";
import type { StandardSchemaV1 } from "../types/standard-schema.ts";
import { createSchemas } from "./create-schemas.ts";

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
    [{ noteId: "a", price: Infinity }, "price: Expected finite number, got number."],
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
