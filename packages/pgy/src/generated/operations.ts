// Generated file: do not edit, change the generator instead.
// tool: @justone-clients/spec-tools 1.0.0
// input: specs/generated/pgy.json
// sha256: a3f3d733ce4a27e85ac8a9c805dba088ca61a6bf1833075b39bc7caef72e6885
// command: pnpm generate

import type { OperationTable } from "@justone-clients/core/platform";
import type { PgyMethods } from "./client.ts";

/** Every operation of the platform by the name of its method. */
export const operations: OperationTable<PgyMethods> = {
  solarKolDataV2NotesDetailV1: { method: "GET", path: "/api/xiaohongshu-pgy/api/solar/kol/dataV2/notesDetail/v1" },
  solarKolDataV3NotesRateV1: { method: "GET", path: "/api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1" },
  getNoteDetailV1: { method: "GET", path: "/api/xiaohongshu-pgy/get-note-detail/v1" },
};
