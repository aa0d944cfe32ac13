import { describe, expect, it } from "vitest";
import { HOSTILE_KEYS } from "../../tests/arbitrary-json.ts";
import { acceptor, infer, inferState, stateOf } from "../../tests/infer.ts";
import { parseLossless } from "../lib/json.ts";

const USER = { id: "a", name: "b", image: "c", level: 1, followed: true, red_id: "d" };

describe("a field", () => {
  it.each<[string, unknown, object]>([
    ["a string", "a", { type: "string" }],
    ["an integer", 1, { type: "number" }],
    ["an empty list", [], { type: "array", items: {} }],
    ["an empty object", {}, { type: "object", additionalProperties: true }],
    ["JSON in a string", '{"a":1}', { type: "string", contentMediaType: "application/json" }],
    ["an empty string", "", { type: "string" }],
  ])("of %s says so, and how often it was seen", (_, value, schema) => {
    const description = "Seen 1 of 1 times.";
    expect(infer({ field: value as string })["OpData"]?.properties?.["field"]).toEqual({ description, ...schema });
  });

  it("where only null was seen is unknown, with a note", () => {
    expect(infer({ field: null })["OpData"]?.properties?.["field"]).toEqual({
      description: "Seen 1 of 1 times, always null.",
    });
  });

  it("is counted against the objects it could have been in", () => {
    const { List } = infer({
      list: [
        { id: 1, a: "x", b: "y", c: "z" },
        { id: 2, a: "x", b: "y" },
        { id: 3, a: "x", b: "y" },
      ],
    });
    expect(List?.properties?.["c"]).toEqual({ description: "Seen 1 of 3 times.", type: "string" });
  });

  it("has no count if it was seen in each of at least three objects", () => {
    const item = (count: number): unknown => {
      const { List } = infer({ list: Array.from({ length: count }, (_, id) => ({ id, gone: null })) });
      return List?.properties;
    };
    expect(item(2)).toMatchObject({ id: { description: "Seen 2 of 2 times." } });
    expect(item(3)).toEqual({ id: { type: ["number", "null"] }, gone: { description: "Always null." } });
  });

  it("of two kinds is a union", () => {
    expect(infer({ field: "a" }, { field: 1 })["OpData"]?.properties?.["field"]).toMatchObject({
      anyOf: [{ type: "number" }, { type: "string" }],
    });
  });

  it("tells an integer beyond 2^53, read from the source text", () => {
    const data = parseLossless('{"photo_id":7234567890123456789,"id":9007199254740991}');
    const { properties } = infer(data)["OpData"] ?? {};
    expect(properties?.["photo_id"]).toEqual({
      description: "Seen 1 of 1 times, with integers beyond 2^53.",
      type: "number",
    });
    expect(properties?.["id"]?.description).toBe("Seen 1 of 1 times.");
  });
});

describe("null", () => {
  it("may stand at every field of an answer that holds 2 % of it", () => {
    const { OpData } = infer({ a: "x", b: null });
    expect(OpData?.properties?.["a"]).toMatchObject({ type: ["string", "null"] });
  });

  it("stands only where it was seen in an answer that holds less", () => {
    const list = Array.from({ length: 60 }, (_, index) => ({ id: index, name: index === 7 ? null : "x" }));
    const { List } = infer({ list });
    expect(List?.properties).toMatchObject({ id: { type: "number" }, name: { type: ["string", "null"] } });
  });
});

describe("what is the same thing", () => {
  it("has one type, named after its key", () => {
    const components = infer({ user: USER, notes: [{ id: 1, user: { ...USER, extra: 1 } }] });
    expect(Object.keys(components)).toEqual(["Note", "OpData", "User"]);
    expect(components["Note"]?.properties?.["user"]).toMatchObject({ $ref: "#/$defs/User" });
  });

  it("has one type under another key too, where nearly every key is the same", () => {
    const components = infer({ user: USER, author: { ...USER } });
    expect(Object.keys(components)).toEqual(["Author", "OpData"]);
  });

  it("has two types where the fields are of other kinds", () => {
    const components = infer({ user: USER, owner: { user: { ...USER, level: "high" } } });
    expect(Object.keys(components)).toEqual(["OpData", "Owner", "OwnerUser", "User"]);
  });

  it("refers to itself where it is found in itself", () => {
    const reply = { id: "a", text: "b", time: 1, likes: 2, user_id: "c", liked: false };
    const components = infer({ comments: [{ ...reply, replies: [reply] }] });
    expect(Object.keys(components)).toEqual(["Comment", "OpData"]);
    expect(components["Comment"]?.properties?.["replies"]).toMatchObject({ items: { $ref: "#/$defs/Comment" } });
  });

  it("leaves no literal that stands twice", () => {
    const components = infer({ a: { x: 1 }, b: { x: 2 }, c: [{ x: 3 }], d: { y: "s" } });
    const literals = Object.values(components).map((schema) => JSON.stringify(schema));
    expect(new Set(literals).size).toBe(literals.length);
    expect(Object.keys(components)).toEqual(["A", "D", "OpData"]);
  });
});

describe("a name", () => {
  it("stays when samples are added, where it was given before", () => {
    const first = stateOf({ b: { user: USER } });
    const names = inferState(first).names.get("op") ?? new Map<string, string>();
    const second = {
      ...stateOf({ b: { user: USER } }, { b: { user: USER }, a: { user: { ...USER, level: "x" } } }),
      names,
    };
    expect(inferState(second).names.get("op")?.get(".b.user")).toBe(names.get(".b.user"));
  });

  it("is never another component's", () => {
    expect(Object.keys(infer({ op_data: { x: 1 }, list: [1] }))).toEqual(["OpData", "OpDataOpData"]);
  });
});

describe("data", () => {
  it("that is a list has items of a type of its own", () => {
    const components = infer([{ id: 1 }, { id: 2 }]);
    expect(components).toMatchObject({ OpData: { type: "array", items: { $ref: "#/$defs/OpItem" } } });
  });

  it("with hostile keys keeps them all", () => {
    const data = Object.fromEntries(HOSTILE_KEYS.map((key) => [key, key]));
    const components = infer(data);
    expect(Object.keys(components["OpData"]?.properties ?? {}).toSorted()).toEqual(HOSTILE_KEYS.toSorted());
    expect(acceptor(components)(data)).toBe(true);
  });
});
