import { describe, expect, it } from "vitest";
import type { JsonObject } from "../lib/json.ts";
import { applyOverlay } from "./apply-overlay.ts";
import { parseOverlay } from "./overlay.ts";

function amend(document: JsonObject, ...actions: object[]): JsonObject {
  const reasoned = actions.map((action) => ({ description: "The published page documents another type.", ...action }));
  const overlay = { overlay: "1.0.0", info: { title: "Test", version: "1" }, actions: reasoned };
  applyOverlay(document, parseOverlay(JSON.stringify(overlay), "o.json"), "o.json");
  return document;
}

describe("applyOverlay", () => {
  it("merges an update into the target field by field", () => {
    const document = { schemas: { Note: { properties: { id: { type: "number" }, title: { type: "string" } } } } };
    const target = "$.schemas.Note.properties.id";
    expect(amend(document, { target, update: { type: "string" } })).toEqual({
      schemas: { Note: { properties: { id: { type: "string" }, title: { type: "string" } } } },
    });
  });

  it("removes every match of the target", () => {
    const target = "$.list[?@.old == true]";
    expect(amend({ list: [{ old: true }, { id: 1 }, { old: true }] }, { target, remove: true })).toEqual({
      list: [{ id: 1 }],
    });
  });

  it("finds a target next to an integer beyond 2^53", () => {
    const target = "$.list[?@.id == 1]";
    expect(amend({ list: [{ id: 2n ** 60n }, { id: 1 }] }, { target, remove: true })).toEqual({
      list: [{ id: 2n ** 60n }],
    });
  });

  it("appends the items of an update to a list", () => {
    expect(amend({ a: { tags: ["x"] } }, { target: "$.a", update: { tags: ["y"] } })).toEqual({
      a: { tags: ["x", "y"] },
    });
  });

  it("gives each match its own copy of the update", () => {
    const document = { s: { A: {}, B: {} } };
    amend(document, { target: "$.s.*", update: { x: { n: 1 } } }, { target: "$.s.A.x", update: { n: 2 } });
    expect(document).toEqual({ s: { A: { x: { n: 2 } }, B: { x: { n: 1 } } } });
  });

  it("does not pollute Object.prototype", () => {
    amend({ a: {} }, { target: "$.a", update: JSON.parse('{"__proto__":{"polluted":true}}') as object });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each([
    ["a missing target", { target: "$.gone", remove: true }, "target that exists in the document, found $.gone"],
    ["a target that is not a JSONPath", { target: "$.[", remove: true }, "valid JSONPath as the target, found $.["],
    ["an update of a scalar", { target: "$.a.b", update: {} }, "object as the target of an update, found $.a.b"],
    ["an action without a reason", { target: "$.a", description: "x" }, "10 characters at actions.0.description"],
    ["an action without a change", { target: "$.a" }, "(must have exactly one of update and remove at actions.0"],
    ["an action with an unknown field", { target: "$.a", updates: {} }, "OpenAPI Overlay 1.0"],
  ])("refuses %s", (_, action, message) => {
    expect(() => amend({ a: { b: 1 } }, action)).toThrow(/^o\.json: expected an? /);
    expect(() => amend({ a: { b: 1 } }, action)).toThrow(message);
  });
});
