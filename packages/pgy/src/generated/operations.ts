// Generated file: do not edit, change the generator instead.
// tool: @justone-clients/spec-tools 1.0.0
// input: specs/generated/pgy.json
// sha256: 7e07ab94bc2d3e6b724800749a72c9b624c4a99adc874f2283a6bf6bfb2b8291
// command: pnpm generate

import type { OperationTable } from "@justone-clients/core/platform";
import type { PgyMethods } from "./client.ts";

/** Every operation of the platform by the name of its method. */
export const operations: OperationTable<PgyMethods> = {
  solarKolDataV2NotesDetailV1: { method: "GET", path: "/api/xiaohongshu-pgy/api/solar/kol/dataV2/notesDetail/v1" },
  solarKolDataV3NotesRateV1: { method: "GET", path: "/api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1" },
  getNoteDetailV1: { method: "GET", path: "/api/xiaohongshu-pgy/get-note-detail/v1" },
};
