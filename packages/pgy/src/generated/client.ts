// Generated file: do not edit, change the generator instead.
// tool: @justone-clients/spec-tools 1.0.0
// input: specs/generated/pgy.json
// sha256: a3f3d733ce4a27e85ac8a9c805dba088ca61a6bf1833075b39bc7caef72e6885
// command: pnpm generate

import type { CallOptions, CallResult, Outcome } from "@justone-clients/core";
import type { PathGet } from "@justone-clients/core/platform";
import type { components, operations } from "./schema.ts";

/** The parameters of `solarKolDataV2NotesDetailV1`. */
export type SolarKolDataV2NotesDetailV1Parameters = NonNullable<operations["solarKolDataV2NotesDetailV1"]["parameters"]["query"]>;
/** The `data` of `solarKolDataV2NotesDetailV1`. */
export type SolarKolDataV2NotesDetailV1Data = components["schemas"]["SolarKolDataV2NotesDetailV1Data"];
/** The whole answer of `solarKolDataV2NotesDetailV1`, as `GET` gives it back. */
export type SolarKolDataV2NotesDetailV1Envelope = components["schemas"]["SolarKolDataV2NotesDetailV1Envelope"];

/** The parameters of `solarKolDataV3NotesRateV1`. */
export type SolarKolDataV3NotesRateV1Parameters = NonNullable<operations["solarKolDataV3NotesRateV1"]["parameters"]["query"]>;
/** The `data` of `solarKolDataV3NotesRateV1`. */
export type SolarKolDataV3NotesRateV1Data = components["schemas"]["SolarKolDataV3NotesRateV1Data"];
/** The whole answer of `solarKolDataV3NotesRateV1`, as `GET` gives it back. */
export type SolarKolDataV3NotesRateV1Envelope = components["schemas"]["SolarKolDataV3NotesRateV1Envelope"];

/** The parameters of `getNoteDetailV1`. */
export type GetNoteDetailV1Parameters = NonNullable<operations["getNoteDetailV1"]["parameters"]["query"]>;
/** The `data` of `getNoteDetailV1`. */
export type GetNoteDetailV1Data = components["schemas"]["GetNoteDetailV1Data"];
/** The whole answer of `getNoteDetailV1`, as `GET` gives it back. */
export type GetNoteDetailV1Envelope = components["schemas"]["GetNoteDetailV1Envelope"];

/** Every operation of the platform as a method. */
export interface PgyMethods {
  /**
   * Notes Details
   *
   * Retrieve detailed note performance metrics.
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/notesDetail/v1`
   *
   * @throws JustOneError: one class for each way a call can fail
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-pgy-apis/notes-details-v1-en.json
   */
  solarKolDataV2NotesDetailV1(parameters: SolarKolDataV2NotesDetailV1Parameters, options?: CallOptions): Promise<CallResult<SolarKolDataV2NotesDetailV1Data>>;
  /**
   * Note Performance Metrics
   *
   * Get Xiaohongshu Creator Marketplace (Pugongying) note performance metrics data, including core metrics, trend signals, and performance indicators, for content efficiency analysis, creator benchmarking, and campaign planning.
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1`
   *
   * @throws JustOneError: one class for each way a call can fail
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/note-performance-metrics-v1-en.json
   */
  solarKolDataV3NotesRateV1(parameters: SolarKolDataV3NotesRateV1Parameters, options?: CallOptions): Promise<CallResult<SolarKolDataV3NotesRateV1Data>>;
  /**
   * Note Details
   *
   * Get Xiaohongshu Creator Marketplace (Pugongying) note Details data, including media and engagement signals, for content analysis, archiving, and campaign review.
   *
   * `GET /api/xiaohongshu-pgy/get-note-detail/v1`
   *
   * @throws JustOneError: one class for each way a call can fail
   * @deprecated The publisher may remove this operation.
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/note-details-v1-deprecated-en.json
   */
  getNoteDetailV1(parameters: GetNoteDetailV1Parameters, options?: CallOptions): Promise<CallResult<GetNoteDetailV1Data>>;
}

/** The same methods, giving back an outcome instead of throwing. */
export interface SafePgyMethods {
  /**
   * Notes Details
   *
   * Retrieve detailed note performance metrics.
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/notesDetail/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-pgy-apis/notes-details-v1-en.json
   */
  solarKolDataV2NotesDetailV1(parameters: SolarKolDataV2NotesDetailV1Parameters, options?: CallOptions): Promise<Outcome<SolarKolDataV2NotesDetailV1Data>>;
  /**
   * Note Performance Metrics
   *
   * Get Xiaohongshu Creator Marketplace (Pugongying) note performance metrics data, including core metrics, trend signals, and performance indicators, for content efficiency analysis, creator benchmarking, and campaign planning.
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/note-performance-metrics-v1-en.json
   */
  solarKolDataV3NotesRateV1(parameters: SolarKolDataV3NotesRateV1Parameters, options?: CallOptions): Promise<Outcome<SolarKolDataV3NotesRateV1Data>>;
  /**
   * Note Details
   *
   * Get Xiaohongshu Creator Marketplace (Pugongying) note Details data, including media and engagement signals, for content analysis, archiving, and campaign review.
   *
   * `GET /api/xiaohongshu-pgy/get-note-detail/v1`
   *
   * @deprecated The publisher may remove this operation.
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/note-details-v1-deprecated-en.json
   */
  getNoteDetailV1(parameters: GetNoteDetailV1Parameters, options?: CallOptions): Promise<Outcome<GetNoteDetailV1Data>>;
}

/** What a call of `client.GET` takes and gives back, by path. */
export interface PgyPaths {
  "/api/xiaohongshu-pgy/api/solar/kol/dataV2/notesDetail/v1": { parameters: SolarKolDataV2NotesDetailV1Parameters; envelope: SolarKolDataV2NotesDetailV1Envelope };
  "/api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1": { parameters: SolarKolDataV3NotesRateV1Parameters; envelope: SolarKolDataV3NotesRateV1Envelope };
  "/api/xiaohongshu-pgy/get-note-detail/v1": { parameters: GetNoteDetailV1Parameters; envelope: GetNoteDetailV1Envelope };
}

/** A client of the platform: one method an operation. */
export interface PgyClient extends PgyMethods {
  /** The same methods, giving back an outcome instead of throwing for a call that fails. */
  readonly safe: SafePgyMethods;
  /** Calls an operation by its path, as openapi-fetch does; gives back the envelope as it was sent. */
  readonly GET: PathGet<PgyPaths>;
}
