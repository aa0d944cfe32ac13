import { describe, expect, it } from "vitest";
import { buildDefinitions } from "../../tests/build-definitions.ts";
import { checkPaging } from "./check-paging.ts";
import type { PlatformDocument } from "./document.ts";

const TOKEN = { name: "token", required: true, schema: { type: "string" } };
const CURSOR = { name: "cursor", schema: { type: "string" } };
const RIGHT = { parameter: "cursor", cursor: "list.-1.at", items: "list", id: "id" };

async function amended(paging: object, data?: unknown): Promise<PlatformDocument> {
  const definition = { path: "/api/made/list/v1", method: "get", query: [TOKEN, CURSOR], data } as const;
  const text = JSON.stringify(await buildDefinitions({ codes: [] }, [definition]));
  const document = JSON.parse(text) as PlatformDocument;
  Object.assign(document.paths["/api/made/list/v1"]?.get ?? {}, { "x-paging": paging });
  return document;
}

describe("checkPaging", () => {
  it("lets through what was observed, and anything where nothing was", async () => {
    const observed = await amended(RIGHT, { list: [{ at: "x", id: 1 }] });
    expect(() => checkPaging(observed, "o.json")).not.toThrow();
    const unobserved = await amended(RIGHT);
    expect(() => checkPaging(unobserved, "o.json")).not.toThrow();
  });

  it.each([
    ["neither a start nor a cursor", { parameter: "cursor" }, "expected either start or cursor"],
    ["both", { ...RIGHT, start: 1 }, "expected either start or cursor"],
    ["an unknown field", { ...RIGHT, size: 1 }, "a way of paging"],
    ["a place that is none", { ...RIGHT, items: "a b" }, "expected names joined by dots"],
    ["a name every object has", { ...RIGHT, items: "__proto__" }, "expected names joined by dots"],
    ["a parameter that is not there", { ...RIGHT, parameter: "page" }, "a parameter of the operation"],
    ["a field that was not observed", { ...RIGHT, more: "has_more" }, "a place that was observed in data"],
    ["an ID that was not observed", { ...RIGHT, id: "note_id" }, "a place that was observed in data"],
  ])("refuses %s", async (_, paging, message) => {
    const document = await amended(paging, { list: [{ at: "x", id: 1 }] });
    expect(() => checkPaging(document, "o.json")).toThrow(message);
    expect(() => checkPaging(document, "o.json")).toThrow("o.json: x-paging of /api/made/list/v1");
  });
});
