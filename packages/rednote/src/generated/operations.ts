// Generated file: do not edit, change the generator instead.
// tool: @justone-clients/spec-tools 1.0.0
// input: specs/generated/rednote.json
// sha256: 01abbfd9e0af1addbadfcdc92a96dcf498c047cad96107fb037f2c303d63e9e3
// command: pnpm generate

import type { OperationTable } from "@justone-clients/core/platform";
import type { RednoteMethods } from "./client.ts";

/** Every operation of the platform by the name of its method. */
export const operations: OperationTable<RednoteMethods> = {
  getNoteDetailV1: { method: "GET", path: "/api/xiaohongshu/get-note-detail/v1" },
};
