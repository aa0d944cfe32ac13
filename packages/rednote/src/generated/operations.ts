// Generated file: do not edit, change the generator instead.
// tool: @justone-clients/spec-tools 1.0.0
// input: specs/generated/rednote.json
// sha256: c6d89f89f3c312f2e1cce9d21715639e49cdd320fbe4eff1a96223086e290c96
// command: pnpm generate

import type { OperationTable } from "@justone-clients/core/platform";
import type { RednoteMethods } from "./client.ts";

/** Every operation of the platform by the name of its method. */
export const operations: OperationTable<RednoteMethods> = {
  getNoteDetailV1: { method: "GET", path: "/api/xiaohongshu/get-note-detail/v1" },
};
