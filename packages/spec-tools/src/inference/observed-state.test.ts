import { describe, expect, it } from "vitest";
import type { JsonObject } from "../lib/json.ts";
import { emptyState, foldResponses, type ObservedState } from "./observed-state.ts";
import { serializeState } from "./state-file.ts";

function fold(...responses: JsonObject[]): { state: ObservedState; effects: string[] } {
  return foldResponses(emptyState("GET /x"), responses);
}

describe("foldResponses", () => {
  it("counts a response only once, whatever the order of its keys", () => {
    const { state, effects } = fold(
      { code: 0, data: { a: 1 } },
      { data: { a: 1 }, code: 0 },
      { code: 0, data: { a: 2 } },
    );
    expect(effects).toEqual(["counted", "known", "counted"]);
    expect(state.sources).toHaveLength(2);
    expect(state.data.object).toBe(2);
  });

  it.each<[string, JsonObject]>([
    ["failed", { code: 301, data: { a: 1 } }],
    ["has null as data", { code: 0, data: null }],
    ["has no data", { code: 0 }],
    ["has an empty list", { code: 0, data: [] }],
    ["has an empty object", { code: 0, data: {} }],
  ])("counts only the envelope of a response that %s", (_, response) => {
    const { state, effects } = fold(response);
    expect(effects).toEqual(["envelope-only"]);
    expect(state.data.object).toBe(0);
    expect(state.envelope.object).toBe(1);
  });

  it("replaces the state if a sample shares less than 30 % of its keys with it", () => {
    const { state, effects } = fold(
      { code: 0, data: { a: 1, b: 2, c: 3 } },
      { code: 0, data: { a: 1, x: 1, y: 1, z: 1 } },
    );
    expect(effects).toEqual(["counted", "replaced"]);
    expect([...state.data.keys.keys()]).toEqual(["a", "x", "y", "z"]);
    expect(state.sources).toHaveLength(1);
  });

  it("does not replace the state if only the ids among the keys differ", () => {
    const { effects } = fold({ code: 0, data: { "111111": { a: 1 } } }, { code: 0, data: { "222222": { a: 1 } } });
    expect(effects).toEqual(["counted", "counted"]);
  });

  it("stores no value of a response", () => {
    const data = {
      byUser: { "5cc823550000000010034c96": { id: 1 } },
      name: "a secret name",
      list: ["another secret"],
      id: 4711,
      ok: true,
      nested: [{ text: "secret" }],
    };
    const text = serializeState(fold({ code: 0, data, requestId: "secret-id", message: "secret words" }).state);
    expect(text).not.toMatch(/secret|4711|true|5cc823/);
    expect(text).toContain('"name"');
  });
});
