import { describe, expect, it } from "vitest";
import type { JsonValue } from "../lib/json.ts";
import { emptyState } from "./observed-state.ts";
import { parseState, serializeState } from "./state-file.ts";

describe("parseState", () => {
  it.each([[["/by", "/list/~[]/by"]], [[]]])("reads back the paths of the maps %j", (maps) => {
    const text = serializeState({ ...emptyState("GET /x"), maps });
    expect(parseState(JSON.parse(text) as JsonValue, "a.json", "GET /x").maps).toEqual(maps);
  });
});
