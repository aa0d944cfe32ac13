import { expectRows } from "@justone-clients/test-tables";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadLock } from "./lock.ts";
import { operationFileName, operationName, operationPath } from "./names.ts";
import { loadPublisher, prefixOf, selectPlatforms } from "./publisher.ts";

describe("operationPath", () => {
  it.each([
    ["GET /api/x/get-thing/v1", "/api/x/get-thing/v1"],
    ["POST /api/x/a b", "/api/x/a b"],
  ])("returns the path of %s", (id, path) => expect(operationPath(id)).toBe(path));
});

describe("operationName", () => {
  it.each([
    ["/api/xiaohongshu/get-note-detail/v1", "/api/xiaohongshu/", "getNoteDetailV1"],
    ["/api/xiaohongshu-pgy/get-note-detail/v1", "/api/xiaohongshu-pgy/", "getNoteDetailV1"],
    ["/api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1", "/api/xiaohongshu-pgy/", "solarKolDataV3NotesRateV1"],
    ["/api/x-pgy/api/pgy/content_square/search_note_v2/v1", "/api/x-pgy/", "pgyContentSquareSearchNoteV2V1"],
    ["/api/xiaohongshu/apiary/v1", "/api/xiaohongshu/", "apiaryV1"],
    ["/api/x/api", "/api/x/", "api"],
    ["/api/x/get-thing/v1/", "/api/x/", "getThingV1"],
    ["/api/x/get.thing~list/v1.2", "/api/x/", "getThingListV12"],
    ["/api/x/-get--thing_/V1", "/api/x/", "getThingV1"],
    ["/api/x/GetThing/v1", "/api/x/", "getThingV1"],
    ["/api/x/1688/v1", "/api/x/", "operation1688V1"],
    ["/api/x/api/1688", "/api/x/", "operation1688"],
    ["/api/x/new", "/api/x/", "new"],
    ["/api/x/delete/", "/api/x/", "delete"],
    ["/api/x/close", "/api/x/", "closeOperation"],
    ["/api/x/api/safe", "/api/x/", "safeOperation"],
    ["/api/x/batch", "/api/x/", "batchOperation"],
    ["/api/x/usage", "/api/x/", "usageOperation"],
    ["/api/x/then", "/api/x/", "thenOperation"],
    ["/api/x/to-json", "/api/x/", "toJson"],
    ["/api/x/toJSON", "/api/x/", "toJSONOperation"],
    ["/api/x/to/JSON", "/api/x/", "toJSONOperation"],
    ["/api/x/constructor", "/api/x/", "constructorOperation"],
    ["/api/x/to-string", "/api/x/", "toStringOperation"],
    ["/api/x/has_own_property", "/api/x/", "hasOwnPropertyOperation"],
    ["/api/x/prototype", "/api/x/", "prototypeOperation"],
    ["/api/x/__proto__", "/api/x/", "proto"],
    ["/api/x/inspect", "/api/x/", "inspectOperation"],
    ["/api/x/", "/api/x/", ""],
    ["/api/x/-/~/", "/api/x/", ""],
  ])("turns the path %s with prefix %s into the method name %s", (path, prefix, name) => {
    expect(operationName(path, prefix)).toBe(name);
  });
});

describe("operationFileName", () => {
  it.each([
    ["getNoteDetailV1", "get-note-detail-v1.json"],
    ["solarKolDataV3NotesRateV1", "solar-kol-data-v3-notes-rate-v1.json"],
    ["con", "con_.json"],
    ["nul", "nul_.json"],
    ["aux", "aux_.json"],
    ["prn", "prn_.json"],
    ["com1", "com1_.json"],
    ["lpt9", "lpt9_.json"],
    ["conV1", "con-v1.json"],
    ["com10", "com10.json"],
    ["context", "context.json"],
  ])("turns the method name %s into the file name %s", (name, file) => {
    expect(operationFileName(name)).toBe(file);
  });

  it("keeps the name and the file of every operation in the lock", async () => {
    const root = fileURLToPath(new URL("../../../..", import.meta.url));
    const [{ definitions }, publisher] = [await loadLock(root), await loadPublisher(root)];
    const rows = selectPlatforms(publisher, undefined).flatMap((platform) => {
      return Object.entries(definitions[platform.name] ?? {}).map(([id, { file }]) => ({ platform, id, file }));
    });
    expect(rows.length).toBeGreaterThan(50);
    await expectRows(rows, ({ platform, id, file }) => {
      const path = id.replace(/^\w+ /, "");
      const method = operationName(path, prefixOf(platform, path) ?? "");
      expect(`specs/published/${platform.name}/${operationFileName(method)}`).toBe(file);
    });
  });
});
