import { expectRows } from "@justone-clients/test-tables";
import { expect, test } from "vitest";
import type { Components, Schema } from "../../lib/schema.ts";
import { compareData, type DataChange } from "./compare-data.ts";

const TEXT: Schema = { type: "string" };
const COUNT: Schema = { type: "integer" };
const USER: Schema = { $ref: "#/components/schemas/User" };

test("compareData finds no change between equal schemas", () => {
  const schema = object({ id: TEXT, list: list(object({ a: COUNT })), map: map(TEXT), user: USER });
  expect(changesOf(schema, schema, { User: object({ id: TEXT, friend: USER }) })).toEqual([]);
});

test("compareData reports paths inside lists, nested lists and maps", () => {
  const nested = (leaf: Schema): Schema => object({ list: list(list(object({ id: leaf }))), map: map(list(leaf)) });
  expect(changesOf(nested(TEXT), nested(COUNT))).toEqual([
    "changed data.list[][].id: string → number",
    "changed data.map.*[]: string → number",
  ]);
});

test("compareData compares `data` that is a list", () => {
  expect(changesOf(list(object({ id: TEXT })), list(object({})))).toEqual(["removed data[].id: string → "]);
  expect(changesOf(list(TEXT), list({ type: ["string", "null"] }))).toEqual(["widened data[]: string → string | null"]);
});

test("compareData names the effect of each change of a type", () => {
  const cases: [Schema, Schema, string[]][] = [
    [COUNT, { type: "number" }, []],
    [TEXT, { type: ["string", "null"] }, ["widened data: string → string | null"]],
    [{ type: ["string", "null"] }, TEXT, ["narrowed data: string | null → string"]],
    [TEXT, { type: ["null", "integer"] }, ["changed data: string → number | null"]],
    [{}, TEXT, ["typed data: unknown → string"]],
    [TEXT, {}, ["untyped data: string → unknown"]],
    [list(TEXT), list({}), ["untyped data[]: string → unknown"]],
    [TEXT, list(TEXT), ["changed data: string → array"]],
    [TEXT, { anyOf: [TEXT, list(TEXT)] }, ["widened data: string → string | array"]],
    // Code that read the array breaks.
    [{ anyOf: [TEXT, list(TEXT)] }, TEXT, ["changed data: string | array → string"]],
    [map(TEXT), object({ a: TEXT }), ["changed data: map → object"]],
    [{ anyOf: [TEXT, { type: "null" }] }, { type: ["null", "string"] }, []],
  ];
  return expectRows(cases, ([was, now, expected]) => expect(changesOf(was, now)).toEqual(expected));
});

test("compareData reports the fields that do not fit the values of a new map", () => {
  const UNION = "object → string | map";
  const cases: [Schema, Schema, string[]][] = [
    [object({ a: TEXT, b: TEXT }), map(TEXT), ["mapped data: object → map"]],
    [object({ a: TEXT, b: COUNT }), map(TEXT), ["mapped data: object → map", "changed data.b: number → string"]],
    [object({ a: object({ b: TEXT }) }), map(object({})), ["mapped data: object → map", "removed data.a.b: string → "]],
    [object({ a: {} }), map(TEXT), ["mapped data: object → map", "typed data.a: unknown → string"]],
    // An additional alternative is a separate change.
    [object({}), { anyOf: [map(TEXT), TEXT] }, [`mapped data: ${UNION}`, `widened data: ${UNION}`]],
    [object({}), { anyOf: [map(TEXT), object({})] }, ["widened data: object → map | object"]],
  ];
  return expectRows(cases, ([was, now, expected]) => expect(changesOf(was, now)).toEqual(expected));
});

test("compareData finishes for a recursive object that became a map", () => {
  const node: Schema = { $ref: "#/components/schemas/Node" };
  const [was, now] = [object({ next: node }), object({ next: map(map(node)) })];
  const changes = compareData(
    "OpData",
    { schema: node, components: { Node: was } },
    { schema: node, components: { Node: now } },
  );
  expect(changes.map(({ effect, where }) => `${effect} ${where}`)).toEqual([
    "mapped data.next",
    "mapped data.next.next",
  ]);
});

test("compareData does not list the fields inside an added, removed or newly typed object", () => {
  const deep = object({ a: object({ b: object({ c: TEXT }) }) });
  expect(changesOf(object({}), object({ deep }))).toEqual(["added data.deep:  → object"]);
  expect(changesOf(object({ deep }), object({}))).toEqual(["removed data.deep: object → "]);
  expect(changesOf(object({ deep: {} }), object({ deep }))).toEqual(["typed data.deep: unknown → object"]);
});

test("compareData reports a shared component once, by its name", () => {
  const schema = object({ author: USER, readers: list(USER) });
  const changes = compareData(
    "OpData",
    { schema, components: { User: object({ id: TEXT }) } },
    { schema, components: { User: object({ id: COUNT }) } },
  );
  expect(changes).toEqual([
    { effect: "changed", where: "data.author.id", typePath: "User.id", before: "string", after: "number" },
  ]);
});

test("compareData ignores the name of a component", () => {
  const to = (name: string): Schema => object({ user: { $ref: `#/components/schemas/${name}` } });
  const components = { User: object({ id: TEXT }), Author: object({ id: TEXT }) };
  expect(changesOf(to("User"), to("Author"), components)).toEqual([]);
});

test("compareData reports paths in the component of `data` as paths in `data`", () => {
  const data: Schema = { $ref: "#/components/schemas/OpData" };
  const [change] = compareData(
    "OpData",
    { schema: data, components: { OpData: object({ id: TEXT }) } },
    { schema: data, components: { OpData: object({}) } },
  );
  expect(change).toMatchObject({ where: "data.id", typePath: "data.id" });
});

test("compareData finishes for components that refer to themselves or to each other", () => {
  const components = (leaf: Schema): Components => ({
    User: object({ friends: list(USER), team: { $ref: "#/components/schemas/Team" } }),
    Team: object({ lead: USER, name: leaf }),
  });
  const changes = compareData(
    "OpData",
    { schema: USER, components: components(TEXT) },
    { schema: USER, components: components(COUNT) },
  );
  expect(changes.map(({ where }) => where)).toEqual(["data.team.name"]);
  const loop: Schema = { $ref: "#/components/schemas/Loop" };
  expect(changesOf(loop, loop, { Loop: loop })).toEqual([]);
});

test("compareData quotes keys that are not identifiers, and treats inherited property names as plain keys", () => {
  const keys = ["__proto__", "a.b", "constructor", "hasOwnProperty", "toString", "笔记", "x y", '"', "0", ""];
  for (const key of keys) {
    const [was, now] = [object({ [key]: TEXT }), object({ [key]: COUNT })];
    const where = /^[A-Za-z_]\w*$/.test(key) ? `data.${key}` : `data[${JSON.stringify(key)}]`;
    expect(changesOf(was, now)).toEqual([`changed ${where}: string → number`]);
    expect(changesOf(object({}), now)).toEqual([`added ${where}:  → number`]);
    expect(changesOf(was, object({}))).toEqual([`removed ${where}: string → `]);
  }
});

function object(properties: Readonly<Record<string, Schema>>): Schema {
  // Object.fromEntries defines `__proto__` as a plain key, as JSON.parse does.
  return { type: "object", properties: Object.fromEntries(Object.entries(properties)) };
}

function list(items: Schema): Schema {
  return { type: "array", items };
}

function map(additionalProperties: Schema): Schema {
  return { type: "object", additionalProperties };
}

function changesOf(was: Schema, now: Schema, components: Components = {}): string[] {
  const changes = compareData("OpData", { schema: was, components }, { schema: now, components });
  return changes.map(({ effect, where, before, after }: DataChange) => `${effect} ${where}: ${before} → ${after}`);
}
