import { describe, expect, it } from "vitest";
import { buildDefinitions } from "#tests/build-definitions";
import { CommandError } from "../lib/command-error.ts";
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

/** The message of the error that refuses the document, or "none". */
function problemOf(document: PlatformDocument, observed: readonly string[] = ["listV1"]): string {
  try {
    checkPaging(document, new Set(observed), "o.json");
    return "none";
  } catch (thrown) {
    return thrown instanceof CommandError ? thrown.message : String(thrown);
  }
}

describe("checkPaging", () => {
  it("accepts paths that were observed, and any path if no data was observed", async () => {
    expect(problemOf(await amended(RIGHT, { list: [{ at: "x", id: 1 }] }))).toBe("none");
    expect(problemOf(await amended(RIGHT))).toBe("none");
  });

  it("accepts paths that only a published schema lacks", async () => {
    const document = await amended({ ...RIGHT, more: "has_more" }, { list: [{ at: "x", id: 1 }] });
    expect(problemOf(document, [])).toBe("none");
  });

  it.each([
    ["neither a start nor a cursor", { parameter: "cursor" }, "(must have exactly one of start and cursor)"],
    ["both a start and a cursor", { ...RIGHT, start: 1 }, "(must have exactly one of start and cursor)"],
    ["an unknown field", { ...RIGHT, size: 1 }, "expected valid pagination settings"],
    ["a malformed path", { ...RIGHT, items: "a b" }, "(must be names joined by dots"],
    ["a path with __proto__", { ...RIGHT, items: "__proto__" }, "(must be names joined by dots"],
    ["an unknown parameter", { ...RIGHT, parameter: "page" }, "expected the name of a parameter of the operation"],
    ["a field that was not observed", { ...RIGHT, more: "has_more" }, "a path that was observed in data"],
    ["a number of items that was not observed", { ...RIGHT, expected: "count" }, "a path that was observed in data"],
    ["a malformed path of the number of items", { ...RIGHT, expected: 1 }, "expected valid pagination settings"],
    ["an ID that was not observed", { ...RIGHT, id: "note_id" }, "a path that was observed in data"],
  ])("refuses %s", async (_, paging, message) => {
    const problem = problemOf(await amended(paging, { list: [{ at: "x", id: 1 }] }));
    expect(problem).toContain("o.json: x-paging of /api/made/list/v1");
    expect(problem).toContain(message);
  });
});
