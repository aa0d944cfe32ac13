import { describe, expect, it } from "vitest";
import { operationFileName, operationName } from "./names.ts";

describe("operationName", () => {
  it.each([
    ["/api/xiaohongshu/get-note-detail/v1", "/api/xiaohongshu/", "getNoteDetailV1"],
    ["/api/xiaohongshu-pgy/get-note-detail/v1", "/api/xiaohongshu-pgy/", "getNoteDetailV1"],
    ["/api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1", "/api/xiaohongshu-pgy/", "solarKolDataV3NotesRateV1"],
    ["/api/x-pgy/api/pgy/content_square/search_note_v2/v1", "/api/x-pgy/", "pgyContentSquareSearchNoteV2V1"],
    ["/api/xiaohongshu/apiary/v1", "/api/xiaohongshu/", "apiaryV1"],
  ])("turns the path %s with prefix %s into the method name %s", (path, prefix, name) => {
    expect(operationName(path, prefix)).toBe(name);
  });
});

describe("operationFileName", () => {
  it.each([
    ["getNoteDetailV1", "get-note-detail-v1.json"],
    ["solarKolDataV3NotesRateV1", "solar-kol-data-v3-notes-rate-v1.json"],
  ])("turns the method name %s into the file name %s", (name, file) => {
    expect(operationFileName(name)).toBe(file);
  });
});
