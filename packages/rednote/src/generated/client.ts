// Generated file: do not edit, change the generator instead.
// tool: @justone-clients/spec-tools 1.0.0
// input: specs/generated/rednote.json
// sha256: 630b6f004acace5d5b89b77cb8a2848fa1da5227b022aa4faeb26260dd7bc684
// command: pnpm generate

import type { CallOptions, CallResult, Outcome } from "@justone-clients/core";
import type { PathGet } from "@justone-clients/core/platform";
import type { components, operations } from "./schema.ts";

/** The parameters of `getNoteDetailV1`. */
export type GetNoteDetailV1Parameters = NonNullable<operations["getNoteDetailV1"]["parameters"]["query"]>;
/** The `data` of `getNoteDetailV1`. */
export type GetNoteDetailV1Data = components["schemas"]["GetNoteDetailV1Data"];
/** The whole answer of `getNoteDetailV1`, as `GET` gives it back. */
export type GetNoteDetailV1Envelope = components["schemas"]["GetNoteDetailV1Envelope"];

/** Every operation of the platform as a method. */
export interface RednoteMethods {
  /**
   * Note Details
   *
   * Get Xiaohongshu (RedNote) note Details data, including media and engagement metrics, for content analysis, archiving, and campaign research.
   *
   * `GET /api/xiaohongshu/get-note-detail/v1`
   *
   * @throws JustOneError: one class for each way a call can fail
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-details-v1-en.json
   */
  getNoteDetailV1(parameters: GetNoteDetailV1Parameters, options?: CallOptions): Promise<CallResult<GetNoteDetailV1Data>>;
}

/** The same methods, giving back an outcome instead of throwing. */
export interface SafeRednoteMethods {
  /**
   * Note Details
   *
   * Get Xiaohongshu (RedNote) note Details data, including media and engagement metrics, for content analysis, archiving, and campaign research.
   *
   * `GET /api/xiaohongshu/get-note-detail/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-details-v1-en.json
   */
  getNoteDetailV1(parameters: GetNoteDetailV1Parameters, options?: CallOptions): Promise<Outcome<GetNoteDetailV1Data>>;
}

/** What a call of `client.GET` takes and gives back, by path. */
export interface RednotePaths {
  "/api/xiaohongshu/get-note-detail/v1": { parameters: GetNoteDetailV1Parameters; envelope: GetNoteDetailV1Envelope };
}

/** A client of the platform: one method an operation. */
export interface RednoteClient extends RednoteMethods {
  /** The same methods, giving back an outcome instead of throwing for a call that fails. */
  readonly safe: SafeRednoteMethods;
  /** Calls an operation by its path, as openapi-fetch does; gives back the envelope as it was sent. */
  readonly GET: PathGet<RednotePaths>;
}
