import { describe, expect, it } from "vitest";
import type { JsonObject } from "../lib/json.ts";
import { applyOverlay } from "./apply-overlay.ts";
import { parseOverlay } from "./overlay.ts";

function amend(document: JsonObject, ...actions: object[]): JsonObject {
  const reasoned = actions.map((action) => ({ description: "Because the publisher says so elsewhere.", ...action }));
  const overlay = { overlay: "1.0.0", info: { title: "Test", version: "1" }, actions: reasoned };
  applyOverlay(document, parseOverlay(JSON.stringify(overlay), "o.json"), "o.json");
  return document;
}

describe("an overlay", () => {
  it("updates field by field", () => {
    const document = { schemas: { Note: { properties: { id: { type: "number" }, title: { type: "string" } } } } };
    const target = "$.schemas.Note.properties.id";
    expect(amend(document, { target, update: { type: "string" } })).toEqual({
      schemas: { Note: { properties: { id: { type: "string" }, title: { type: "string" } } } },
    });
  });

  it("removes every place its target names", () => {
    const target = "$.list[?@.old == true]";
    expect(amend({ list: [{ old: true }, { id: 1 }, { old: true }] }, { target, remove: true })).toEqual({
      list: [{ id: 1 }],
    });
  });

  it("finds its target beside an integer beyond 2^53", () => {
    const target = "$.list[?@.id == 1]";
    expect(amend({ list: [{ id: 2n ** 60n }, { id: 1 }] }, { target, remove: true })).toEqual({
      list: [{ id: 2n ** 60n }],
    });
  });

  it("adds to a list", () => {
    expect(amend({ a: { tags: ["x"] } }, { target: "$.a", update: { tags: ["y"] } })).toEqual({
      a: { tags: ["x", "y"] },
    });
  });

  it("gives each target a copy of its own", () => {
    const document = { s: { A: {}, B: {} } };
    amend(document, { target: "$.s.*", update: { x: { n: 1 } } }, { target: "$.s.A.x", update: { n: 2 } });
    expect(document).toEqual({ s: { A: { x: { n: 2 } }, B: { x: { n: 1 } } } });
  });

  it("pollutes no prototype", () => {
    amend({ a: {} }, { target: "$.a", update: JSON.parse('{"__proto__":{"polluted":true}}') as object });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each([
    [
      "a target that is gone",
      { target: "$.gone", remove: true },
      "o.json: expected a target that is in the document, found $.gone",
    ],
    [
      "a target that is no JSONPath",
      { target: "$.[", remove: true },
      "o.json: expected a JSONPath as target, found $.[",
    ],
    [
      "an action without a reason",
      { target: "$.a", description: "why" },
      "expected the reason, in words at actions.0.description",
    ],
    [
      "a scalar to update",
      { target: "$.a.b", update: {} },
      "o.json: expected an object as the target of an update, found $.a.b",
    ],
    ["nothing to do", { target: "$.a" }, "expected either update or remove"],
    ["an unknown field", { target: "$.a", updates: {} }, "o.json: expected an OpenAPI Overlay 1.0"],
  ])("is refused for %s", (_, action, message) => {
    expect(() => amend({ a: { b: 1 } }, action)).toThrow(message);
  });
});
