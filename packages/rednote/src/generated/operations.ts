// Generated file: do not edit, change the generator instead.
// tool: @justone-clients/spec-tools 1.0.0
// input: specs/generated/rednote.json
// sha256: 7569345963e6f080ce74c28619d9d41219f3ffeb10ea751b469e111e1cbd68be
// command: pnpm generate

import type { OperationTable } from "@justone-clients/core/platform";
import type { RednoteMethods } from "./client.ts";

/** Every operation of the platform by the name of its method. */
export const operations: OperationTable<RednoteMethods> = {
  getNoteDetailV1: { method: "GET", path: "/api/xiaohongshu/get-note-detail/v1" },
};
