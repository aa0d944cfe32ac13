// Generated file: do not edit, change the generator instead.
// tool: @justone-clients/spec-tools 1.0.0
// input: specs/generated/rednote.json
// sha256: 630b6f004acace5d5b89b77cb8a2848fa1da5227b022aa4faeb26260dd7bc684
// command: pnpm generate

import type { OperationTable } from "@justone-clients/core/platform";
import type { RednoteMethods } from "./client.ts";

/** Every operation of the platform by the name of its method. */
export const operations: OperationTable<RednoteMethods> = {
  getNoteDetailV1: { method: "GET", path: "/api/xiaohongshu/get-note-detail/v1" },
};
