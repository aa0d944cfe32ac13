// Generated file: do not edit, change the generator instead.
// tool: @justone-clients/spec-tools 1.0.0
// input: specs/generated/pgy.json
// sha256: 11dbaa8eb78bc6eb5b9c9bd07e0fc34ca2358cac0272b33d2305e081fc8f0574
// command: pnpm generate

import type { CallOptions, CallResult, ClientTools, Items, ItemsOptions, Outcome, Pages, PagesOptions } from "@justone-clients/core";
import type { PathGet } from "@justone-clients/core/platform";
import type {
  GetKolCoreDataV1Data,
  GetKolCoreDataV1Envelope,
  GetKolCoreDataV1Parameters,
  GetKolCostEffectiveV1Data,
  GetKolCostEffectiveV1Envelope,
  GetKolCostEffectiveV1Parameters,
  GetKolDataSummaryV2Data,
  GetKolDataSummaryV2Envelope,
  GetKolDataSummaryV2Parameters,
  GetKolFansPortraitV1Data,
  GetKolFansPortraitV1Envelope,
  GetKolFansPortraitV1Parameters,
  GetKolFansSummaryV1Data,
  GetKolFansSummaryV1Envelope,
  GetKolFansSummaryV1Parameters,
  GetKolFansTrendV1Data,
  GetKolFansTrendV1Envelope,
  GetKolFansTrendV1Parameters,
  GetKolInfoV1Data,
  GetKolInfoV1Envelope,
  GetKolInfoV1Parameters,
  GetKolNoteListV1Data,
  GetKolNoteListV1Envelope,
  GetKolNoteListV1Parameters,
  GetKolNoteRateV1Data,
  GetKolNoteRateV1Envelope,
  GetKolNoteRateV1Parameters,
  GetNoteDetailV1Data,
  GetNoteDetailV1Envelope,
  GetNoteDetailV1Parameters,
  PgyContentSquareSearchNoteV2V1Data,
  PgyContentSquareSearchNoteV2V1Envelope,
  PgyContentSquareSearchNoteV2V1Parameters,
  PgyKolDataCoreDataV1Data,
  PgyKolDataCoreDataV1Envelope,
  PgyKolDataCoreDataV1Parameters,
  SolarCooperatorBloggerV2V1Data,
  SolarCooperatorBloggerV2V1Envelope,
  SolarCooperatorBloggerV2V1Parameters,
  SolarCooperatorUserBloggerUserIdV1Data,
  SolarCooperatorUserBloggerUserIdV1Envelope,
  SolarCooperatorUserBloggerUserIdV1Parameters,
  SolarKolDataUserIdFansOverallNewHistoryV1Data,
  SolarKolDataUserIdFansOverallNewHistoryV1Envelope,
  SolarKolDataUserIdFansOverallNewHistoryV1Parameters,
  SolarKolDataUserIdFansProfileV1Data,
  SolarKolDataUserIdFansProfileV1Envelope,
  SolarKolDataUserIdFansProfileV1Parameters,
  SolarKolDataV2CostEffectiveV1Data,
  SolarKolDataV2CostEffectiveV1Envelope,
  SolarKolDataV2CostEffectiveV1Parameters,
  SolarKolDataV2KolContentTagsV1Data,
  SolarKolDataV2KolContentTagsV1Envelope,
  SolarKolDataV2KolContentTagsV1Parameters,
  SolarKolDataV2KolFeatureTagsV1Data,
  SolarKolDataV2KolFeatureTagsV1Envelope,
  SolarKolDataV2KolFeatureTagsV1Parameters,
  SolarKolDataV2NotesDetailV1Data,
  SolarKolDataV2NotesDetailV1Envelope,
  SolarKolDataV2NotesDetailV1Parameters,
  SolarKolDataV3DataSummaryV1Data,
  SolarKolDataV3DataSummaryV1Envelope,
  SolarKolDataV3DataSummaryV1Parameters,
  SolarKolDataV3FansSummaryV1Data,
  SolarKolDataV3FansSummaryV1Envelope,
  SolarKolDataV3FansSummaryV1Parameters,
  SolarKolDataV3NotesRateV1Data,
  SolarKolDataV3NotesRateV1Envelope,
  SolarKolDataV3NotesRateV1Parameters,
  SolarKolGetSimilarKolV1Data,
  SolarKolGetSimilarKolV1Envelope,
  SolarKolGetSimilarKolV1Parameters,
  SolarNoteNoteIdDetailV1Data,
  SolarNoteNoteIdDetailV1Envelope,
  SolarNoteNoteIdDetailV1Parameters,
} from "./schema.ts";

/** An item of a page of `solarCooperatorBloggerV2V1`. */
export type SolarCooperatorBloggerV2V1Item = NonNullable<NonNullable<SolarCooperatorBloggerV2V1Data>["kols"]>[number];

/** An item of a page of `solarKolDataV2NotesDetailV1`. */
export type SolarKolDataV2NotesDetailV1Item = NonNullable<NonNullable<SolarKolDataV2NotesDetailV1Data>["list"]>[number];

/** An item of a page of `solarKolGetSimilarKolV1`. */
export type SolarKolGetSimilarKolV1Item = NonNullable<NonNullable<SolarKolGetSimilarKolV1Data>["kols"]>[number];

/** An item of a page of `getKolNoteListV1`. */
export type GetKolNoteListV1Item = NonNullable<NonNullable<GetKolNoteListV1Data>["list"]>[number];

/** One method per operation of the platform. */
export interface PgyMethods {
  /**
   * Content Square Notes
   *
   * Returns one page of the well-performing notes in the content square of Pugongying, ranked by one metric. An empty search word matches all notes.
   *
   * `GET /api/xiaohongshu-pgy/api/pgy/content_square/search_note_v2/v1`
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/content-square-notes-v1-en.json
   */
  readonly pgyContentSquareSearchNoteV2V1: {
    (parameters?: PgyContentSquareSearchNoteV2V1Parameters, options?: CallOptions): Promise<CallResult<PgyContentSquareSearchNoteV2V1Data>>;
    /** Iterates over the pages, from the page in `parameters` or else the first one. Each page is billed. Stops after `maxPages` pages (default: 10). */
    pages(parameters?: PgyContentSquareSearchNoteV2V1Parameters, options?: PagesOptions): Pages<PgyContentSquareSearchNoteV2V1Data, PgyContentSquareSearchNoteV2V1Parameters>;
  };
  /**
   * Creator Core Metrics
   *
   * Returns the core metrics of one creator for the selected notes and period, for example to compare creators.
   *
   * `GET /api/xiaohongshu-pgy/api/pgy/kol/data/core_data/v1`
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/creator-core-metrics-v1-en.json
   */
  pgyKolDataCoreDataV1(parameters: PgyKolDataCoreDataV1Parameters, options?: CallOptions): Promise<CallResult<PgyKolDataCoreDataV1Data>>;
  /**
   * Creator Search
   *
   * Returns one page of the creators who match filters on followers, content, prices and past results. All filters are optional.
   *
   * `GET /api/xiaohongshu-pgy/api/solar/cooperator/blogger/v2/v1`
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/creator-search-v1-en.json
   */
  readonly solarCooperatorBloggerV2V1: {
    (parameters?: SolarCooperatorBloggerV2V1Parameters, options?: CallOptions): Promise<CallResult<SolarCooperatorBloggerV2V1Data>>;
    /** Iterates over the pages, from the page in `parameters` or else the first one. Each page is billed. Stops after `maxPages` pages (default: 10). */
    pages(parameters?: SolarCooperatorBloggerV2V1Parameters, options?: PagesOptions): Pages<SolarCooperatorBloggerV2V1Data, SolarCooperatorBloggerV2V1Parameters>;
    /** Iterates over the items of these pages. */
    items(parameters?: SolarCooperatorBloggerV2V1Parameters, options?: ItemsOptions): Items<SolarCooperatorBloggerV2V1Item, SolarCooperatorBloggerV2V1Parameters>;
  };
  /**
   * Creator Profile
   *
   * Returns the marketplace profile of one creator: tags, follower count, quoted prices and summary figures. A good first call if you have a user ID.
   *
   * `GET /api/xiaohongshu-pgy/api/solar/cooperator/user/blogger/userId/v1`
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/creator-profile-v1-en.json
   */
  solarCooperatorUserBloggerUserIdV1(parameters: SolarCooperatorUserBloggerUserIdV1Parameters, options?: CallOptions): Promise<CallResult<SolarCooperatorUserBloggerUserIdV1Data>>;
  /**
   * Follower Growth History
   *
   * Returns a daily series of a creator's total followers or new followers for the past 30 or 90 days.
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_overall_new_history/v1`
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/follower-growth-history-v1-en.json
   */
  solarKolDataUserIdFansOverallNewHistoryV1(parameters: SolarKolDataUserIdFansOverallNewHistoryV1Parameters, options?: CallOptions): Promise<CallResult<SolarKolDataUserIdFansOverallNewHistoryV1Data>>;
  /**
   * Follower Distribution
   *
   * Returns the distribution of a creator's followers by age, gender, province, city, device and interest.
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_profile/v1`
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/follower-distribution-v1-en.json
   */
  solarKolDataUserIdFansProfileV1(parameters: SolarKolDataUserIdFansProfileV1Parameters, options?: CallOptions): Promise<CallResult<SolarKolDataUserIdFansProfileV1Data>>;
  /**
   * Cost Effectiveness Analysis
   *
   * Returns the estimated prices per thousand impressions, per read and per engagement of a creator's picture and video notes.
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/costEffective/v1`
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/cost-effectiveness-analysis-v1-en.json
   */
  solarKolDataV2CostEffectiveV1(parameters: SolarKolDataV2CostEffectiveV1Parameters, options?: CallOptions): Promise<CallResult<SolarKolDataV2CostEffectiveV1Data>>;
  /**
   * Creator Content Tags
   *
   * Returns the content tags that Pugongying assigns to a creator. They name the subjects of the creator's notes.
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/kolContentTags/v1`
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/creator-content-tags-v1-en.json
   */
  solarKolDataV2KolContentTagsV1(parameters: SolarKolDataV2KolContentTagsV1Parameters, options?: CallOptions): Promise<CallResult<SolarKolDataV2KolContentTagsV1Data>>;
  /**
   * Creator Feature Tags
   *
   * Returns the feature tags that Pugongying assigns to a creator. They describe the distinctive traits of the creator's notes.
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/kolFeatureTags/v1`
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/creator-feature-tags-v1-en.json
   */
  solarKolDataV2KolFeatureTagsV1(parameters: SolarKolDataV2KolFeatureTagsV1Parameters, options?: CallOptions): Promise<CallResult<SolarKolDataV2KolFeatureTagsV1Data>>;
  /**
   * Notes Details
   *
   * - LIMITATION: `total` can be a ceiling (5000) instead of the number of notes.
   *
   * Retrieve detailed note performance metrics.
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/notesDetail/v1`
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-pgy-apis/notes-details-v1-en.json
   */
  readonly solarKolDataV2NotesDetailV1: {
    (parameters: SolarKolDataV2NotesDetailV1Parameters, options?: CallOptions): Promise<CallResult<SolarKolDataV2NotesDetailV1Data>>;
    /** Iterates over the pages, from the page in `parameters` or else the first one. Each page is billed. Stops after `maxPages` pages (default: 10). */
    pages(parameters: SolarKolDataV2NotesDetailV1Parameters, options?: PagesOptions): Pages<SolarKolDataV2NotesDetailV1Data, SolarKolDataV2NotesDetailV1Parameters>;
    /** Iterates over the items of these pages. */
    items(parameters: SolarKolDataV2NotesDetailV1Parameters, options?: ItemsOptions): Items<SolarKolDataV2NotesDetailV1Item, SolarKolDataV2NotesDetailV1Parameters>;
  };
  /**
   * Data Summary
   *
   * Returns an overview of one creator: note count, median reads and engagements, reply rate, activity and follower growth.
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/dataSummary/v1`
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/data-summary-v1-en.json
   */
  solarKolDataV3DataSummaryV1(parameters: SolarKolDataV3DataSummaryV1Parameters, options?: CallOptions): Promise<CallResult<SolarKolDataV3DataSummaryV1Data>>;
  /**
   * Follower Summary
   *
   * Returns the follower count and recent follower growth of a creator, and the shares of active, reading, engaging and paying followers.
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/fansSummary/v1`
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/follower-summary-v1-en.json
   */
  solarKolDataV3FansSummaryV1(parameters: SolarKolDataV3FansSummaryV1Parameters, options?: CallOptions): Promise<CallResult<SolarKolDataV3FansSummaryV1Data>>;
  /**
   * Note Performance Metrics
   *
   * Get Xiaohongshu Creator Marketplace (Pugongying) note performance metrics data, including core metrics, trend signals, and performance indicators, for content efficiency analysis, creator benchmarking, and campaign planning.
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1`
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/note-performance-metrics-v1-en.json
   */
  solarKolDataV3NotesRateV1(parameters: SolarKolDataV3NotesRateV1Parameters, options?: CallOptions): Promise<CallResult<SolarKolDataV3NotesRateV1Data>>;
  /**
   * Similar Creators
   *
   * Returns one page of the creators who are similar to the given creator, for example to extend a selection.
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/get_similar_kol/v1`
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/similar-creators-v1-en.json
   */
  readonly solarKolGetSimilarKolV1: {
    (parameters: SolarKolGetSimilarKolV1Parameters, options?: CallOptions): Promise<CallResult<SolarKolGetSimilarKolV1Data>>;
    /** Iterates over the pages, from the page in `parameters` or else the first one. Each page is billed. Stops after `maxPages` pages (default: 10). */
    pages(parameters: SolarKolGetSimilarKolV1Parameters, options?: PagesOptions): Pages<SolarKolGetSimilarKolV1Data, SolarKolGetSimilarKolV1Parameters>;
    /** Iterates over the items of these pages. */
    items(parameters: SolarKolGetSimilarKolV1Parameters, options?: ItemsOptions): Items<SolarKolGetSimilarKolV1Item, SolarKolGetSimilarKolV1Parameters>;
  };
  /**
   * Note Details
   *
   * - CONDITION: Engagement counts can be missing for some notes.
   *
   * Returns one note as shown by Pugongying: text, pictures or video, counters, publication times and creator.
   *
   * - CAPABILITY: The response contains the number of views of the note.
   *
   * `GET /api/xiaohongshu-pgy/api/solar/note/noteId/detail/v1`
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/note-details-v1-en.json
   */
  solarNoteNoteIdDetailV1(parameters: SolarNoteNoteIdDetailV1Parameters, options?: CallOptions): Promise<CallResult<SolarNoteNoteIdDetailV1Data>>;
  /**
   * Creator Core Metrics
   *
   * Returns the core metrics of one creator (older endpoint). Deprecated: use `/api/xiaohongshu-pgy/api/pgy/kol/data/core_data/v1`.
   *
   * Suggested by this project: `pgyKolDataCoreDataV1`, because this operation is deprecated, and that one has the same summary.
   *
   * `GET /api/xiaohongshu-pgy/get-kol-core-data/v1`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @deprecated Just One API may remove this operation.
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/creator-core-metrics-v1-deprecated-en.json
   */
  getKolCoreDataV1(parameters: GetKolCoreDataV1Parameters, options?: CallOptions): Promise<CallResult<GetKolCoreDataV1Data>>;
  /**
   * Cost Effectiveness Analysis
   *
   * Returns the price estimates of one creator (older endpoint). Deprecated: use `/api/xiaohongshu-pgy/api/solar/kol/dataV2/costEffective/v1`.
   *
   * Suggested by this project: `solarKolDataV2CostEffectiveV1`, because this operation is deprecated, and that one has the same summary.
   *
   * `GET /api/xiaohongshu-pgy/get-kol-cost-effective/v1`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @deprecated Just One API may remove this operation.
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/cost-effectiveness-analysis-v1-deprecated-en.json
   */
  getKolCostEffectiveV1(parameters: GetKolCostEffectiveV1Parameters, options?: CallOptions): Promise<CallResult<GetKolCostEffectiveV1Data>>;
  /**
   * Data Summary
   *
   * Returns an overview of one creator (older endpoint). Deprecated: use `/api/xiaohongshu-pgy/api/solar/kol/dataV3/dataSummary/v1`.
   *
   * Suggested by this project: `solarKolDataV3DataSummaryV1`, because this operation is deprecated, and that one has the same summary.
   *
   * `GET /api/xiaohongshu-pgy/get-kol-data-summary/v2`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @deprecated Just One API may remove this operation.
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/data-summary-v2-deprecated-en.json
   */
  getKolDataSummaryV2(parameters: GetKolDataSummaryV2Parameters, options?: CallOptions): Promise<CallResult<GetKolDataSummaryV2Data>>;
  /**
   * Follower Distribution
   *
   * Returns the distribution of a creator's followers (older endpoint). Deprecated: use `/api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_profile/v1`.
   *
   * Suggested by this project: `solarKolDataUserIdFansProfileV1`, because this operation is deprecated, and that one has the same summary.
   *
   * `GET /api/xiaohongshu-pgy/get-kol-fans-portrait/v1`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @deprecated Just One API may remove this operation.
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/follower-distribution-v1-deprecated-en.json
   */
  getKolFansPortraitV1(parameters: GetKolFansPortraitV1Parameters, options?: CallOptions): Promise<CallResult<GetKolFansPortraitV1Data>>;
  /**
   * Follower Summary
   *
   * Returns the follower counts of one creator (older endpoint). Deprecated: use `/api/xiaohongshu-pgy/api/solar/kol/dataV3/fansSummary/v1`.
   *
   * Suggested by this project: `solarKolDataV3FansSummaryV1`, because this operation is deprecated, and that one has the same summary.
   *
   * `GET /api/xiaohongshu-pgy/get-kol-fans-summary/v1`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @deprecated Just One API may remove this operation.
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/follower-summary-v1-deprecated-en.json
   */
  getKolFansSummaryV1(parameters: GetKolFansSummaryV1Parameters, options?: CallOptions): Promise<CallResult<GetKolFansSummaryV1Data>>;
  /**
   * Follower Growth History
   *
   * Returns a daily series of a creator's followers (older endpoint). Deprecated: use `/api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_overall_new_history/v1`.
   *
   * Suggested by this project: `solarKolDataUserIdFansOverallNewHistoryV1`, because this operation is deprecated, and that one has the same summary.
   *
   * `GET /api/xiaohongshu-pgy/get-kol-fans-trend/v1`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @deprecated Just One API may remove this operation.
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/follower-growth-history-v1-deprecated-en.json
   */
  getKolFansTrendV1(parameters: GetKolFansTrendV1Parameters, options?: CallOptions): Promise<CallResult<GetKolFansTrendV1Data>>;
  /**
   * Creator Profile
   *
   * Returns the marketplace profile of one creator (older endpoint). Deprecated: use `/api/xiaohongshu-pgy/api/solar/cooperator/user/blogger/userId/v1`.
   *
   * Suggested by this project: `solarCooperatorUserBloggerUserIdV1`, because this operation is deprecated, and that one has the same summary.
   *
   * `GET /api/xiaohongshu-pgy/get-kol-info/v1`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @deprecated Just One API may remove this operation.
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/creator-profile-v1-deprecated-en.json
   */
  getKolInfoV1(parameters: GetKolInfoV1Parameters, options?: CallOptions): Promise<CallResult<GetKolInfoV1Data>>;
  /**
   * Creator Note List Pro
   *
   * - LIMITATION: `total` can be a ceiling (5000) instead of the number of notes.
   *
   * Returns one page of one creator's notes and the total number of notes. Unlike Creator Note List, it accepts `kolId` and codes, and requires `adSwitch` and `orderType`.
   *
   * `GET /api/xiaohongshu-pgy/get-kol-note-list/v1`
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/creator-note-list-pro-v1-en.json
   */
  readonly getKolNoteListV1: {
    (parameters: GetKolNoteListV1Parameters, options?: CallOptions): Promise<CallResult<GetKolNoteListV1Data>>;
    /** Iterates over the pages, from the page in `parameters` or else the first one. Each page is billed. Stops after `maxPages` pages (default: 10). */
    pages(parameters: GetKolNoteListV1Parameters, options?: PagesOptions): Pages<GetKolNoteListV1Data, GetKolNoteListV1Parameters>;
    /** Iterates over the items of these pages. */
    items(parameters: GetKolNoteListV1Parameters, options?: ItemsOptions): Items<GetKolNoteListV1Item, GetKolNoteListV1Parameters>;
  };
  /**
   * Note Performance Metrics
   *
   * Returns the performance metrics of one creator's notes (older endpoint). Deprecated: use `/api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1`.
   *
   * Suggested by this project: `solarKolDataV3NotesRateV1`, because this operation is deprecated, and that one has the same summary.
   *
   * `GET /api/xiaohongshu-pgy/get-kol-note-rate/v1`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @deprecated Just One API may remove this operation.
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/note-performance-metrics-v1-deprecated-en.json
   */
  getKolNoteRateV1(parameters: GetKolNoteRateV1Parameters, options?: CallOptions): Promise<CallResult<GetKolNoteRateV1Data>>;
  /**
   * Note Details
   *
   * Get Xiaohongshu Creator Marketplace (Pugongying) note Details data, including media and engagement signals, for content analysis, archiving, and campaign review.
   *
   * Suggested by this project: `solarNoteNoteIdDetailV1`, because this operation is deprecated, and that one has the same summary.
   *
   * `GET /api/xiaohongshu-pgy/get-note-detail/v1`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @deprecated Just One API may remove this operation.
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/note-details-v1-deprecated-en.json
   */
  getNoteDetailV1(parameters: GetNoteDetailV1Parameters, options?: CallOptions): Promise<CallResult<GetNoteDetailV1Data>>;
}

/** The same methods, returning an outcome instead of throwing. */
export interface SafePgyMethods {
  /**
   * Content Square Notes
   *
   * Returns one page of the well-performing notes in the content square of Pugongying, ranked by one metric. An empty search word matches all notes.
   *
   * `GET /api/xiaohongshu-pgy/api/pgy/content_square/search_note_v2/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/content-square-notes-v1-en.json
   */
  pgyContentSquareSearchNoteV2V1(parameters?: PgyContentSquareSearchNoteV2V1Parameters, options?: CallOptions): Promise<Outcome<PgyContentSquareSearchNoteV2V1Data>>;
  /**
   * Creator Core Metrics
   *
   * Returns the core metrics of one creator for the selected notes and period, for example to compare creators.
   *
   * `GET /api/xiaohongshu-pgy/api/pgy/kol/data/core_data/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/creator-core-metrics-v1-en.json
   */
  pgyKolDataCoreDataV1(parameters: PgyKolDataCoreDataV1Parameters, options?: CallOptions): Promise<Outcome<PgyKolDataCoreDataV1Data>>;
  /**
   * Creator Search
   *
   * Returns one page of the creators who match filters on followers, content, prices and past results. All filters are optional.
   *
   * `GET /api/xiaohongshu-pgy/api/solar/cooperator/blogger/v2/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/creator-search-v1-en.json
   */
  solarCooperatorBloggerV2V1(parameters?: SolarCooperatorBloggerV2V1Parameters, options?: CallOptions): Promise<Outcome<SolarCooperatorBloggerV2V1Data>>;
  /**
   * Creator Profile
   *
   * Returns the marketplace profile of one creator: tags, follower count, quoted prices and summary figures. A good first call if you have a user ID.
   *
   * `GET /api/xiaohongshu-pgy/api/solar/cooperator/user/blogger/userId/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/creator-profile-v1-en.json
   */
  solarCooperatorUserBloggerUserIdV1(parameters: SolarCooperatorUserBloggerUserIdV1Parameters, options?: CallOptions): Promise<Outcome<SolarCooperatorUserBloggerUserIdV1Data>>;
  /**
   * Follower Growth History
   *
   * Returns a daily series of a creator's total followers or new followers for the past 30 or 90 days.
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_overall_new_history/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/follower-growth-history-v1-en.json
   */
  solarKolDataUserIdFansOverallNewHistoryV1(parameters: SolarKolDataUserIdFansOverallNewHistoryV1Parameters, options?: CallOptions): Promise<Outcome<SolarKolDataUserIdFansOverallNewHistoryV1Data>>;
  /**
   * Follower Distribution
   *
   * Returns the distribution of a creator's followers by age, gender, province, city, device and interest.
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_profile/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/follower-distribution-v1-en.json
   */
  solarKolDataUserIdFansProfileV1(parameters: SolarKolDataUserIdFansProfileV1Parameters, options?: CallOptions): Promise<Outcome<SolarKolDataUserIdFansProfileV1Data>>;
  /**
   * Cost Effectiveness Analysis
   *
   * Returns the estimated prices per thousand impressions, per read and per engagement of a creator's picture and video notes.
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/costEffective/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/cost-effectiveness-analysis-v1-en.json
   */
  solarKolDataV2CostEffectiveV1(parameters: SolarKolDataV2CostEffectiveV1Parameters, options?: CallOptions): Promise<Outcome<SolarKolDataV2CostEffectiveV1Data>>;
  /**
   * Creator Content Tags
   *
   * Returns the content tags that Pugongying assigns to a creator. They name the subjects of the creator's notes.
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/kolContentTags/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/creator-content-tags-v1-en.json
   */
  solarKolDataV2KolContentTagsV1(parameters: SolarKolDataV2KolContentTagsV1Parameters, options?: CallOptions): Promise<Outcome<SolarKolDataV2KolContentTagsV1Data>>;
  /**
   * Creator Feature Tags
   *
   * Returns the feature tags that Pugongying assigns to a creator. They describe the distinctive traits of the creator's notes.
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/kolFeatureTags/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/creator-feature-tags-v1-en.json
   */
  solarKolDataV2KolFeatureTagsV1(parameters: SolarKolDataV2KolFeatureTagsV1Parameters, options?: CallOptions): Promise<Outcome<SolarKolDataV2KolFeatureTagsV1Data>>;
  /**
   * Notes Details
   *
   * - LIMITATION: `total` can be a ceiling (5000) instead of the number of notes.
   *
   * Retrieve detailed note performance metrics.
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/notesDetail/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-pgy-apis/notes-details-v1-en.json
   */
  solarKolDataV2NotesDetailV1(parameters: SolarKolDataV2NotesDetailV1Parameters, options?: CallOptions): Promise<Outcome<SolarKolDataV2NotesDetailV1Data>>;
  /**
   * Data Summary
   *
   * Returns an overview of one creator: note count, median reads and engagements, reply rate, activity and follower growth.
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/dataSummary/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/data-summary-v1-en.json
   */
  solarKolDataV3DataSummaryV1(parameters: SolarKolDataV3DataSummaryV1Parameters, options?: CallOptions): Promise<Outcome<SolarKolDataV3DataSummaryV1Data>>;
  /**
   * Follower Summary
   *
   * Returns the follower count and recent follower growth of a creator, and the shares of active, reading, engaging and paying followers.
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/fansSummary/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/follower-summary-v1-en.json
   */
  solarKolDataV3FansSummaryV1(parameters: SolarKolDataV3FansSummaryV1Parameters, options?: CallOptions): Promise<Outcome<SolarKolDataV3FansSummaryV1Data>>;
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
   * Similar Creators
   *
   * Returns one page of the creators who are similar to the given creator, for example to extend a selection.
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/get_similar_kol/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/similar-creators-v1-en.json
   */
  solarKolGetSimilarKolV1(parameters: SolarKolGetSimilarKolV1Parameters, options?: CallOptions): Promise<Outcome<SolarKolGetSimilarKolV1Data>>;
  /**
   * Note Details
   *
   * - CONDITION: Engagement counts can be missing for some notes.
   *
   * Returns one note as shown by Pugongying: text, pictures or video, counters, publication times and creator.
   *
   * - CAPABILITY: The response contains the number of views of the note.
   *
   * `GET /api/xiaohongshu-pgy/api/solar/note/noteId/detail/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/note-details-v1-en.json
   */
  solarNoteNoteIdDetailV1(parameters: SolarNoteNoteIdDetailV1Parameters, options?: CallOptions): Promise<Outcome<SolarNoteNoteIdDetailV1Data>>;
  /**
   * Creator Core Metrics
   *
   * Returns the core metrics of one creator (older endpoint). Deprecated: use `/api/xiaohongshu-pgy/api/pgy/kol/data/core_data/v1`.
   *
   * Suggested by this project: `pgyKolDataCoreDataV1`, because this operation is deprecated, and that one has the same summary.
   *
   * `GET /api/xiaohongshu-pgy/get-kol-core-data/v1`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @deprecated Just One API may remove this operation.
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/creator-core-metrics-v1-deprecated-en.json
   */
  getKolCoreDataV1(parameters: GetKolCoreDataV1Parameters, options?: CallOptions): Promise<Outcome<GetKolCoreDataV1Data>>;
  /**
   * Cost Effectiveness Analysis
   *
   * Returns the price estimates of one creator (older endpoint). Deprecated: use `/api/xiaohongshu-pgy/api/solar/kol/dataV2/costEffective/v1`.
   *
   * Suggested by this project: `solarKolDataV2CostEffectiveV1`, because this operation is deprecated, and that one has the same summary.
   *
   * `GET /api/xiaohongshu-pgy/get-kol-cost-effective/v1`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @deprecated Just One API may remove this operation.
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/cost-effectiveness-analysis-v1-deprecated-en.json
   */
  getKolCostEffectiveV1(parameters: GetKolCostEffectiveV1Parameters, options?: CallOptions): Promise<Outcome<GetKolCostEffectiveV1Data>>;
  /**
   * Data Summary
   *
   * Returns an overview of one creator (older endpoint). Deprecated: use `/api/xiaohongshu-pgy/api/solar/kol/dataV3/dataSummary/v1`.
   *
   * Suggested by this project: `solarKolDataV3DataSummaryV1`, because this operation is deprecated, and that one has the same summary.
   *
   * `GET /api/xiaohongshu-pgy/get-kol-data-summary/v2`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @deprecated Just One API may remove this operation.
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/data-summary-v2-deprecated-en.json
   */
  getKolDataSummaryV2(parameters: GetKolDataSummaryV2Parameters, options?: CallOptions): Promise<Outcome<GetKolDataSummaryV2Data>>;
  /**
   * Follower Distribution
   *
   * Returns the distribution of a creator's followers (older endpoint). Deprecated: use `/api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_profile/v1`.
   *
   * Suggested by this project: `solarKolDataUserIdFansProfileV1`, because this operation is deprecated, and that one has the same summary.
   *
   * `GET /api/xiaohongshu-pgy/get-kol-fans-portrait/v1`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @deprecated Just One API may remove this operation.
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/follower-distribution-v1-deprecated-en.json
   */
  getKolFansPortraitV1(parameters: GetKolFansPortraitV1Parameters, options?: CallOptions): Promise<Outcome<GetKolFansPortraitV1Data>>;
  /**
   * Follower Summary
   *
   * Returns the follower counts of one creator (older endpoint). Deprecated: use `/api/xiaohongshu-pgy/api/solar/kol/dataV3/fansSummary/v1`.
   *
   * Suggested by this project: `solarKolDataV3FansSummaryV1`, because this operation is deprecated, and that one has the same summary.
   *
   * `GET /api/xiaohongshu-pgy/get-kol-fans-summary/v1`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @deprecated Just One API may remove this operation.
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/follower-summary-v1-deprecated-en.json
   */
  getKolFansSummaryV1(parameters: GetKolFansSummaryV1Parameters, options?: CallOptions): Promise<Outcome<GetKolFansSummaryV1Data>>;
  /**
   * Follower Growth History
   *
   * Returns a daily series of a creator's followers (older endpoint). Deprecated: use `/api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_overall_new_history/v1`.
   *
   * Suggested by this project: `solarKolDataUserIdFansOverallNewHistoryV1`, because this operation is deprecated, and that one has the same summary.
   *
   * `GET /api/xiaohongshu-pgy/get-kol-fans-trend/v1`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @deprecated Just One API may remove this operation.
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/follower-growth-history-v1-deprecated-en.json
   */
  getKolFansTrendV1(parameters: GetKolFansTrendV1Parameters, options?: CallOptions): Promise<Outcome<GetKolFansTrendV1Data>>;
  /**
   * Creator Profile
   *
   * Returns the marketplace profile of one creator (older endpoint). Deprecated: use `/api/xiaohongshu-pgy/api/solar/cooperator/user/blogger/userId/v1`.
   *
   * Suggested by this project: `solarCooperatorUserBloggerUserIdV1`, because this operation is deprecated, and that one has the same summary.
   *
   * `GET /api/xiaohongshu-pgy/get-kol-info/v1`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @deprecated Just One API may remove this operation.
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/creator-profile-v1-deprecated-en.json
   */
  getKolInfoV1(parameters: GetKolInfoV1Parameters, options?: CallOptions): Promise<Outcome<GetKolInfoV1Data>>;
  /**
   * Creator Note List Pro
   *
   * - LIMITATION: `total` can be a ceiling (5000) instead of the number of notes.
   *
   * Returns one page of one creator's notes and the total number of notes. Unlike Creator Note List, it accepts `kolId` and codes, and requires `adSwitch` and `orderType`.
   *
   * `GET /api/xiaohongshu-pgy/get-kol-note-list/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/creator-note-list-pro-v1-en.json
   */
  getKolNoteListV1(parameters: GetKolNoteListV1Parameters, options?: CallOptions): Promise<Outcome<GetKolNoteListV1Data>>;
  /**
   * Note Performance Metrics
   *
   * Returns the performance metrics of one creator's notes (older endpoint). Deprecated: use `/api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1`.
   *
   * Suggested by this project: `solarKolDataV3NotesRateV1`, because this operation is deprecated, and that one has the same summary.
   *
   * `GET /api/xiaohongshu-pgy/get-kol-note-rate/v1`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @deprecated Just One API may remove this operation.
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/note-performance-metrics-v1-deprecated-en.json
   */
  getKolNoteRateV1(parameters: GetKolNoteRateV1Parameters, options?: CallOptions): Promise<Outcome<GetKolNoteRateV1Data>>;
  /**
   * Note Details
   *
   * Get Xiaohongshu Creator Marketplace (Pugongying) note Details data, including media and engagement signals, for content analysis, archiving, and campaign review.
   *
   * Suggested by this project: `solarNoteNoteIdDetailV1`, because this operation is deprecated, and that one has the same summary.
   *
   * `GET /api/xiaohongshu-pgy/get-note-detail/v1`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @deprecated Just One API may remove this operation.
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/note-details-v1-deprecated-en.json
   */
  getNoteDetailV1(parameters: GetNoteDetailV1Parameters, options?: CallOptions): Promise<Outcome<GetNoteDetailV1Data>>;
}

/** The parameters and response envelopes of `client.GET`, by path. */
export interface PgyPaths {
  "/api/xiaohongshu-pgy/api/pgy/content_square/search_note_v2/v1": { parameters: PgyContentSquareSearchNoteV2V1Parameters; envelope: PgyContentSquareSearchNoteV2V1Envelope };
  "/api/xiaohongshu-pgy/api/pgy/kol/data/core_data/v1": { parameters: PgyKolDataCoreDataV1Parameters; envelope: PgyKolDataCoreDataV1Envelope };
  "/api/xiaohongshu-pgy/api/solar/cooperator/blogger/v2/v1": { parameters: SolarCooperatorBloggerV2V1Parameters; envelope: SolarCooperatorBloggerV2V1Envelope };
  "/api/xiaohongshu-pgy/api/solar/cooperator/user/blogger/userId/v1": { parameters: SolarCooperatorUserBloggerUserIdV1Parameters; envelope: SolarCooperatorUserBloggerUserIdV1Envelope };
  "/api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_overall_new_history/v1": { parameters: SolarKolDataUserIdFansOverallNewHistoryV1Parameters; envelope: SolarKolDataUserIdFansOverallNewHistoryV1Envelope };
  "/api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_profile/v1": { parameters: SolarKolDataUserIdFansProfileV1Parameters; envelope: SolarKolDataUserIdFansProfileV1Envelope };
  "/api/xiaohongshu-pgy/api/solar/kol/dataV2/costEffective/v1": { parameters: SolarKolDataV2CostEffectiveV1Parameters; envelope: SolarKolDataV2CostEffectiveV1Envelope };
  "/api/xiaohongshu-pgy/api/solar/kol/dataV2/kolContentTags/v1": { parameters: SolarKolDataV2KolContentTagsV1Parameters; envelope: SolarKolDataV2KolContentTagsV1Envelope };
  "/api/xiaohongshu-pgy/api/solar/kol/dataV2/kolFeatureTags/v1": { parameters: SolarKolDataV2KolFeatureTagsV1Parameters; envelope: SolarKolDataV2KolFeatureTagsV1Envelope };
  "/api/xiaohongshu-pgy/api/solar/kol/dataV2/notesDetail/v1": { parameters: SolarKolDataV2NotesDetailV1Parameters; envelope: SolarKolDataV2NotesDetailV1Envelope };
  "/api/xiaohongshu-pgy/api/solar/kol/dataV3/dataSummary/v1": { parameters: SolarKolDataV3DataSummaryV1Parameters; envelope: SolarKolDataV3DataSummaryV1Envelope };
  "/api/xiaohongshu-pgy/api/solar/kol/dataV3/fansSummary/v1": { parameters: SolarKolDataV3FansSummaryV1Parameters; envelope: SolarKolDataV3FansSummaryV1Envelope };
  "/api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1": { parameters: SolarKolDataV3NotesRateV1Parameters; envelope: SolarKolDataV3NotesRateV1Envelope };
  "/api/xiaohongshu-pgy/api/solar/kol/get_similar_kol/v1": { parameters: SolarKolGetSimilarKolV1Parameters; envelope: SolarKolGetSimilarKolV1Envelope };
  "/api/xiaohongshu-pgy/api/solar/note/noteId/detail/v1": { parameters: SolarNoteNoteIdDetailV1Parameters; envelope: SolarNoteNoteIdDetailV1Envelope };
  "/api/xiaohongshu-pgy/get-kol-core-data/v1": { parameters: GetKolCoreDataV1Parameters; envelope: GetKolCoreDataV1Envelope };
  "/api/xiaohongshu-pgy/get-kol-cost-effective/v1": { parameters: GetKolCostEffectiveV1Parameters; envelope: GetKolCostEffectiveV1Envelope };
  "/api/xiaohongshu-pgy/get-kol-data-summary/v2": { parameters: GetKolDataSummaryV2Parameters; envelope: GetKolDataSummaryV2Envelope };
  "/api/xiaohongshu-pgy/get-kol-fans-portrait/v1": { parameters: GetKolFansPortraitV1Parameters; envelope: GetKolFansPortraitV1Envelope };
  "/api/xiaohongshu-pgy/get-kol-fans-summary/v1": { parameters: GetKolFansSummaryV1Parameters; envelope: GetKolFansSummaryV1Envelope };
  "/api/xiaohongshu-pgy/get-kol-fans-trend/v1": { parameters: GetKolFansTrendV1Parameters; envelope: GetKolFansTrendV1Envelope };
  "/api/xiaohongshu-pgy/get-kol-info/v1": { parameters: GetKolInfoV1Parameters; envelope: GetKolInfoV1Envelope };
  "/api/xiaohongshu-pgy/get-kol-note-list/v1": { parameters: GetKolNoteListV1Parameters; envelope: GetKolNoteListV1Envelope };
  "/api/xiaohongshu-pgy/get-kol-note-rate/v1": { parameters: GetKolNoteRateV1Parameters; envelope: GetKolNoteRateV1Envelope };
  "/api/xiaohongshu-pgy/get-note-detail/v1": { parameters: GetNoteDetailV1Parameters; envelope: GetNoteDetailV1Envelope };
}

/** A client of the platform: one method per operation. */
export interface PgyClient extends PgyMethods, ClientTools {
  /** The same methods, returning an outcome instead of throwing if a call fails. */
  readonly safe: SafePgyMethods;
  /** Calls an operation by its path, as openapi-fetch does, and returns the unchanged response envelope. */
  readonly GET: PathGet<PgyPaths>;
}
