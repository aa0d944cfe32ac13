import { describe, expect, it } from "vitest";
import { HOSTILE_KEYS } from "#tests/arbitrary-json";
import { acceptor, infer, inferState, stateOf } from "#tests/infer";
import { parseLossless } from "../lib/json.ts";

const USER = { id: "a", name: "b", image: "c", level: 1, followed: true, red_id: "d" };

describe("inferSchemas for a field", () => {
  it.each<[string, unknown, object]>([
    ["a string", "a", { type: "string" }],
    ["an integer", 1, { type: "number" }],
    ["an empty list", [], { type: "array", items: {} }],
    ["an empty object", {}, { type: "object", additionalProperties: true }],
    ["JSON in a string", '{"a":1}', { type: "string", contentMediaType: "application/json" }],
    ["an empty string", "", { type: "string" }],
  ])("describes %s with its type and its count", (_, value, schema) => {
    const description = "Present in 1 of 1 observed objects.";
    expect(infer({ field: value as string })["OpData"]?.properties?.["field"]).toEqual({ description, ...schema });
  });

  it("leaves a field untyped and notes that it was always null", () => {
    expect(infer({ field: null })["OpData"]?.properties?.["field"]).toEqual({
      description: "Present in 1 of 1 observed objects, always null.",
    });
  });

  it("counts a field relative to the number of objects that could have it", () => {
    const { List } = infer({
      list: [
        { id: 1, a: "x", b: "y", c: "z" },
        { id: 2, a: "x", b: "y" },
        { id: 3, a: "x", b: "y" },
      ],
    });
    expect(List?.properties?.["c"]).toEqual({ description: "Present in 1 of 3 observed objects.", type: "string" });
  });

  it("omits the count of a field that at least three objects have and no object lacks", () => {
    const item = (count: number): unknown => {
      const { List } = infer({ list: Array.from({ length: count }, (_, id) => ({ id, gone: null })) });
      return List?.properties;
    };
    expect(item(2)).toMatchObject({ id: { description: "Present in 2 of 2 observed objects." } });
    expect(item(3)).toEqual({ id: { type: ["number", "null"] }, gone: { description: "Always null." } });
  });

  it("infers a union type for a field with values of two kinds", () => {
    expect(infer({ field: "a" }, { field: 1 })["OpData"]?.properties?.["field"]).toMatchObject({
      anyOf: [{ type: "number" }, { type: "string" }],
    });
  });

  it("notes integers beyond 2^53, which it reads from the source text", () => {
    const data = parseLossless('{"photo_id":7234567890123456789,"id":9007199254740991}');
    const { properties } = infer(data)["OpData"] ?? {};
    expect(properties?.["photo_id"]).toEqual({
      description: "Present in 1 of 1 observed objects, with integers beyond 2^53.",
      type: "number",
    });
    expect(properties?.["id"]?.description).toBe("Present in 1 of 1 observed objects.");
  });
});

describe("inferSchemas for null", () => {
  it("makes every field nullable if at least 2 % of a response's scalars are null", () => {
    const { OpData } = infer({ a: "x", b: null });
    expect(OpData?.properties?.["a"]).toMatchObject({ type: ["string", "null"] });
  });

  it("makes only the fields that were null nullable if less than 2 % of the scalars are null", () => {
    const list = Array.from({ length: 60 }, (_, index) => ({ id: index, name: index === 7 ? null : "x" }));
    const { List } = infer({ list });
    expect(List?.properties).toMatchObject({ id: { type: "number" }, name: { type: ["string", "null"] } });
  });
});

describe("inferSchemas for equal objects", () => {
  it("infers one type for the objects of the same key and names it after the key", () => {
    const components = infer({ user: USER, notes: [{ id: 1, user: USER }] });
    expect(Object.keys(components)).toEqual(["Note", "OpData", "User"]);
    expect(components["Note"]?.properties?.["user"]).toMatchObject({ $ref: "#/$defs/User" });
  });

  it("infers one type for objects of different keys that have the same five fields or more", () => {
    const components = infer({ user: USER, author: { ...USER } });
    expect(Object.keys(components)).toEqual(["Author", "OpData"]);
  });

  it("infers two types for the same key if one has a field that the other lacks", () => {
    const components = infer({ user: USER, owner: { user: { ...USER, extra: 1 } } });
    expect(Object.keys(components)).toEqual(["OpData", "Owner", "OwnerUser", "User"]);
    expect(Object.keys(components["User"]?.properties ?? {})).not.toContain("extra");
  });

  it("infers two types for the same key if the fields have different kinds", () => {
    const components = infer({ user: USER, owner: { user: { ...USER, level: "high" } } });
    expect(Object.keys(components)).toEqual(["OpData", "Owner", "OwnerUser", "User"]);
  });

  it("infers a recursive type for objects nested in equal objects", () => {
    const reply = { id: "a", text: "b", time: 1, likes: 2, user_id: "c", liked: false };
    const components = infer({ comments: [{ ...reply, replies: [reply] }] });
    expect(Object.keys(components)).toEqual(["Comment", "OpData"]);
    expect(components["Comment"]?.properties?.["replies"]).toMatchObject({ items: { $ref: "#/$defs/Comment" } });
  });

  it("does not emit the same schema twice", () => {
    const components = infer({ a: { x: 1 }, b: { x: 2 }, c: [{ x: 3 }], d: { y: "s" } });
    const literals = Object.values(components).map((schema) => JSON.stringify(schema));
    expect(new Set(literals).size).toBe(literals.length);
    expect(Object.keys(components)).toEqual(["D", "OpData", "X"]);
  });
});

describe("inferSchemas for type names", () => {
  it("keeps a name that was given before when samples are added", () => {
    const first = stateOf({ b: { user: USER } });
    const names = inferState(first).names.get("op") ?? new Map<string, string>();
    const second = {
      ...stateOf({ b: { user: USER } }, { b: { user: USER }, a: { user: { ...USER, level: "x" } } }),
      names,
    };
    expect(inferState(second).names.get("op")?.get(".b.user")).toBe(names.get(".b.user"));
  });

  it("does not give a type the name of another component", () => {
    expect(Object.keys(infer({ op_data: { x: 1 }, list: [1] }))).toEqual(["OpData", "OpDataOpData"]);
  });
});

describe("inferSchemas for whole data", () => {
  it("infers a separate item type if the data is a list", () => {
    const components = infer([{ id: 1 }, { id: 2 }]);
    expect(components).toMatchObject({ OpData: { type: "array", items: { $ref: "#/$defs/OpItem" } } });
  });

  it("keeps every hostile key, such as __proto__", () => {
    const data = Object.fromEntries(HOSTILE_KEYS.map((key) => [key, key]));
    const components = infer(data);
    expect(Object.keys(components["OpData"]?.properties ?? {}).toSorted()).toEqual(HOSTILE_KEYS.toSorted());
    expect(acceptor(components)(data)).toBe(true);
  });
});
