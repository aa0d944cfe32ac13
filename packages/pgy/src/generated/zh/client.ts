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

/** `solarCooperatorBloggerV2V1` 一页中的一项。 */
export type SolarCooperatorBloggerV2V1Item = NonNullable<NonNullable<SolarCooperatorBloggerV2V1Data>["kols"]>[number];

/** `solarKolDataV2NotesDetailV1` 一页中的一项。 */
export type SolarKolDataV2NotesDetailV1Item = NonNullable<NonNullable<SolarKolDataV2NotesDetailV1Data>["list"]>[number];

/** `solarKolGetSimilarKolV1` 一页中的一项。 */
export type SolarKolGetSimilarKolV1Item = NonNullable<NonNullable<SolarKolGetSimilarKolV1Data>["kols"]>[number];

/** `getKolNoteListV1` 一页中的一项。 */
export type GetKolNoteListV1Item = NonNullable<NonNullable<GetKolNoteListV1Data>["list"]>[number];

/** 该平台的全部接口，每个接口一个方法。 */
export interface PgyMethods {
  /**
   * 内容广场笔记
   *
   * 按指定指标分页返回蒲公英内容广场的优质笔记，不填搜索词则返回全部。
   *
   * `GET /api/xiaohongshu-pgy/api/pgy/content_square/search_note_v2/v1`
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/content-square-notes-v1-en.json
   */
  readonly pgyContentSquareSearchNoteV2V1: {
    (parameters?: PgyContentSquareSearchNoteV2V1Parameters, options?: CallOptions): Promise<CallResult<PgyContentSquareSearchNoteV2V1Data>>;
    /** 逐页获取，从 `parameters` 指定的页或首页开始。每页均计费，最多十页，可用 `maxPages` 调整。 */
    pages(parameters?: PgyContentSquareSearchNoteV2V1Parameters, options?: PagesOptions): Pages<PgyContentSquareSearchNoteV2V1Data, PgyContentSquareSearchNoteV2V1Parameters>;
  };
  /**
   * 博主核心数据
   *
   * 返回单个博主在指定笔记范围和统计周期内的核心指标，适合多个博主横向对比。
   *
   * `GET /api/xiaohongshu-pgy/api/pgy/kol/data/core_data/v1`
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/creator-core-metrics-v1-en.json
   */
  pgyKolDataCoreDataV1(parameters: PgyKolDataCoreDataV1Parameters, options?: CallOptions): Promise<CallResult<PgyKolDataCoreDataV1Data>>;
  /**
   * 博主搜索
   *
   * 按粉丝、内容、报价和历史表现等条件分页筛选博主，所有筛选条件均可不填。
   *
   * `GET /api/xiaohongshu-pgy/api/solar/cooperator/blogger/v2/v1`
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/creator-search-v1-en.json
   */
  readonly solarCooperatorBloggerV2V1: {
    (parameters?: SolarCooperatorBloggerV2V1Parameters, options?: CallOptions): Promise<CallResult<SolarCooperatorBloggerV2V1Data>>;
    /** 逐页获取，从 `parameters` 指定的页或首页开始。每页均计费，最多十页，可用 `maxPages` 调整。 */
    pages(parameters?: SolarCooperatorBloggerV2V1Parameters, options?: PagesOptions): Pages<SolarCooperatorBloggerV2V1Data, SolarCooperatorBloggerV2V1Parameters>;
    /** 逐项返回这些页中的内容。 */
    items(parameters?: SolarCooperatorBloggerV2V1Parameters, options?: ItemsOptions): Items<SolarCooperatorBloggerV2V1Item, SolarCooperatorBloggerV2V1Parameters>;
  };
  /**
   * 博主信息
   *
   * 返回单个博主的蒲公英主页信息：标签、粉丝数、合作报价及概要数据，已有用户 ID 时可先调用此接口。
   *
   * `GET /api/xiaohongshu-pgy/api/solar/cooperator/user/blogger/userId/v1`
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/creator-profile-v1-en.json
   */
  solarCooperatorUserBloggerUserIdV1(parameters: SolarCooperatorUserBloggerUserIdV1Parameters, options?: CallOptions): Promise<CallResult<SolarCooperatorUserBloggerUserIdV1Data>>;
  /**
   * 粉丝增长趋势
   *
   * 返回博主近 30 天或 90 天的每日粉丝总量或新增粉丝数，用于查看涨粉走势。
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_overall_new_history/v1`
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/follower-growth-history-v1-en.json
   */
  solarKolDataUserIdFansOverallNewHistoryV1(parameters: SolarKolDataUserIdFansOverallNewHistoryV1Parameters, options?: CallOptions): Promise<CallResult<SolarKolDataUserIdFansOverallNewHistoryV1Data>>;
  /**
   * 粉丝分布
   *
   * 返回博主粉丝在年龄、性别、省份、城市、设备和兴趣上的占比，用于了解受众构成。
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_profile/v1`
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/follower-distribution-v1-en.json
   */
  solarKolDataUserIdFansProfileV1(parameters: SolarKolDataUserIdFansProfileV1Parameters, options?: CallOptions): Promise<CallResult<SolarKolDataUserIdFansProfileV1Data>>;
  /**
   * 性价比分析
   *
   * 返回博主图文和视频笔记的预估 CPM、阅读单价与互动单价，用于判断报价是否划算。
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/costEffective/v1`
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/cost-effectiveness-analysis-v1-en.json
   */
  solarKolDataV2CostEffectiveV1(parameters: SolarKolDataV2CostEffectiveV1Parameters, options?: CallOptions): Promise<CallResult<SolarKolDataV2CostEffectiveV1Data>>;
  /**
   * 博主内容标签
   *
   * 返回蒲公英为博主打上的内容类目标签，可快速了解博主的创作领域。
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/kolContentTags/v1`
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/creator-content-tags-v1-en.json
   */
  solarKolDataV2KolContentTagsV1(parameters: SolarKolDataV2KolContentTagsV1Parameters, options?: CallOptions): Promise<CallResult<SolarKolDataV2KolContentTagsV1Data>>;
  /**
   * 博主特色标签
   *
   * 返回蒲公英为博主打上的特色标签，用于了解博主的内容特点。
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/kolFeatureTags/v1`
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/creator-feature-tags-v1-en.json
   */
  solarKolDataV2KolFeatureTagsV1(parameters: SolarKolDataV2KolFeatureTagsV1Parameters, options?: CallOptions): Promise<CallResult<SolarKolDataV2KolFeatureTagsV1Data>>;
  /**
   * 笔记列表
   *
   * - 限制：`total` 可能是上限值（5000），而不是笔记的实际数量。
   *
   * 返回博主各篇笔记的表现数据。
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/notesDetail/v1`
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-pgy-apis/notes-details-v1-en.json
   */
  readonly solarKolDataV2NotesDetailV1: {
    (parameters: SolarKolDataV2NotesDetailV1Parameters, options?: CallOptions): Promise<CallResult<SolarKolDataV2NotesDetailV1Data>>;
    /** 逐页获取，从 `parameters` 指定的页或首页开始。每页均计费，最多十页，可用 `maxPages` 调整。 */
    pages(parameters: SolarKolDataV2NotesDetailV1Parameters, options?: PagesOptions): Pages<SolarKolDataV2NotesDetailV1Data, SolarKolDataV2NotesDetailV1Parameters>;
    /** 逐项返回这些页中的内容。 */
    items(parameters: SolarKolDataV2NotesDetailV1Parameters, options?: ItemsOptions): Items<SolarKolDataV2NotesDetailV1Item, SolarKolDataV2NotesDetailV1Parameters>;
  };
  /**
   * 数据概览
   *
   * 返回单个博主的数据概览：笔记数、阅读与互动中位数、回复率、活跃度和粉丝增速。
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/dataSummary/v1`
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/data-summary-v1-en.json
   */
  solarKolDataV3DataSummaryV1(parameters: SolarKolDataV3DataSummaryV1Parameters, options?: CallOptions): Promise<CallResult<SolarKolDataV3DataSummaryV1Data>>;
  /**
   * 粉丝概览
   *
   * 返回博主的粉丝总数与近期增长，以及活跃、阅读、互动、付费粉丝的数量和占比。
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/fansSummary/v1`
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/follower-summary-v1-en.json
   */
  solarKolDataV3FansSummaryV1(parameters: SolarKolDataV3FansSummaryV1Parameters, options?: CallOptions): Promise<CallResult<SolarKolDataV3FansSummaryV1Data>>;
  /**
   * 笔记表现
   *
   * 返回博主笔记的核心指标、趋势和表现数据，用于分析内容效率、对比博主和规划投放。
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1`
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/note-performance-metrics-v1-en.json
   */
  solarKolDataV3NotesRateV1(parameters: SolarKolDataV3NotesRateV1Parameters, options?: CallOptions): Promise<CallResult<SolarKolDataV3NotesRateV1Data>>;
  /**
   * 相似博主
   *
   * 分页返回与指定博主相似的其他博主，适合在已选博主的基础上扩充名单。
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/get_similar_kol/v1`
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/similar-creators-v1-en.json
   */
  readonly solarKolGetSimilarKolV1: {
    (parameters: SolarKolGetSimilarKolV1Parameters, options?: CallOptions): Promise<CallResult<SolarKolGetSimilarKolV1Data>>;
    /** 逐页获取，从 `parameters` 指定的页或首页开始。每页均计费，最多十页，可用 `maxPages` 调整。 */
    pages(parameters: SolarKolGetSimilarKolV1Parameters, options?: PagesOptions): Pages<SolarKolGetSimilarKolV1Data, SolarKolGetSimilarKolV1Parameters>;
    /** 逐项返回这些页中的内容。 */
    items(parameters: SolarKolGetSimilarKolV1Parameters, options?: ItemsOptions): Items<SolarKolGetSimilarKolV1Item, SolarKolGetSimilarKolV1Parameters>;
  };
  /**
   * 笔记详情
   *
   * - 条件：部分笔记可能没有互动数据。
   *
   * 返回蒲公英侧的单篇笔记：正文、图片或视频、各项计数、发布时间和作者信息。
   *
   * - 能力：返回的数据包含笔记的阅读量。
   *
   * `GET /api/xiaohongshu-pgy/api/solar/note/noteId/detail/v1`
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/note-details-v1-en.json
   */
  solarNoteNoteIdDetailV1(parameters: SolarNoteNoteIdDetailV1Parameters, options?: CallOptions): Promise<CallResult<SolarNoteNoteIdDetailV1Data>>;
  /**
   * 博主核心数据
   *
   * 旧版博主核心指标接口。已弃用，请改用 `/api/xiaohongshu-pgy/api/pgy/kol/data/core_data/v1`。
   *
   * 本项目建议使用：`pgyKolDataCoreDataV1`，因为该接口已弃用，且两者的概述相同。
   *
   * `GET /api/xiaohongshu-pgy/get-kol-core-data/v1`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @deprecated Just One API 可能随时移除该接口。
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/creator-core-metrics-v1-deprecated-en.json
   */
  getKolCoreDataV1(parameters: GetKolCoreDataV1Parameters, options?: CallOptions): Promise<CallResult<GetKolCoreDataV1Data>>;
  /**
   * 性价比分析
   *
   * 旧版博主性价比接口。已弃用，请改用 `/api/xiaohongshu-pgy/api/solar/kol/dataV2/costEffective/v1`。
   *
   * 本项目建议使用：`solarKolDataV2CostEffectiveV1`，因为该接口已弃用，且两者的概述相同。
   *
   * `GET /api/xiaohongshu-pgy/get-kol-cost-effective/v1`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @deprecated Just One API 可能随时移除该接口。
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/cost-effectiveness-analysis-v1-deprecated-en.json
   */
  getKolCostEffectiveV1(parameters: GetKolCostEffectiveV1Parameters, options?: CallOptions): Promise<CallResult<GetKolCostEffectiveV1Data>>;
  /**
   * 数据概览
   *
   * 旧版博主数据概览接口。已弃用，请改用 `/api/xiaohongshu-pgy/api/solar/kol/dataV3/dataSummary/v1`。
   *
   * 本项目建议使用：`solarKolDataV3DataSummaryV1`，因为该接口已弃用，且两者的概述相同。
   *
   * `GET /api/xiaohongshu-pgy/get-kol-data-summary/v2`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @deprecated Just One API 可能随时移除该接口。
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/data-summary-v2-deprecated-en.json
   */
  getKolDataSummaryV2(parameters: GetKolDataSummaryV2Parameters, options?: CallOptions): Promise<CallResult<GetKolDataSummaryV2Data>>;
  /**
   * 粉丝分布
   *
   * 旧版粉丝占比接口。已弃用，请改用 `/api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_profile/v1`。
   *
   * 本项目建议使用：`solarKolDataUserIdFansProfileV1`，因为该接口已弃用，且两者的概述相同。
   *
   * `GET /api/xiaohongshu-pgy/get-kol-fans-portrait/v1`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @deprecated Just One API 可能随时移除该接口。
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/follower-distribution-v1-deprecated-en.json
   */
  getKolFansPortraitV1(parameters: GetKolFansPortraitV1Parameters, options?: CallOptions): Promise<CallResult<GetKolFansPortraitV1Data>>;
  /**
   * 粉丝概览
   *
   * 旧版博主粉丝概览接口。已弃用，请改用 `/api/xiaohongshu-pgy/api/solar/kol/dataV3/fansSummary/v1`。
   *
   * 本项目建议使用：`solarKolDataV3FansSummaryV1`，因为该接口已弃用，且两者的概述相同。
   *
   * `GET /api/xiaohongshu-pgy/get-kol-fans-summary/v1`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @deprecated Just One API 可能随时移除该接口。
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/follower-summary-v1-deprecated-en.json
   */
  getKolFansSummaryV1(parameters: GetKolFansSummaryV1Parameters, options?: CallOptions): Promise<CallResult<GetKolFansSummaryV1Data>>;
  /**
   * 粉丝增长趋势
   *
   * 旧版粉丝趋势接口。已弃用，请改用 `/api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_overall_new_history/v1`。
   *
   * 本项目建议使用：`solarKolDataUserIdFansOverallNewHistoryV1`，因为该接口已弃用，且两者的概述相同。
   *
   * `GET /api/xiaohongshu-pgy/get-kol-fans-trend/v1`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @deprecated Just One API 可能随时移除该接口。
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/follower-growth-history-v1-deprecated-en.json
   */
  getKolFansTrendV1(parameters: GetKolFansTrendV1Parameters, options?: CallOptions): Promise<CallResult<GetKolFansTrendV1Data>>;
  /**
   * 博主信息
   *
   * 旧版博主信息接口。已弃用，请改用 `/api/xiaohongshu-pgy/api/solar/cooperator/user/blogger/userId/v1`。
   *
   * 本项目建议使用：`solarCooperatorUserBloggerUserIdV1`，因为该接口已弃用，且两者的概述相同。
   *
   * `GET /api/xiaohongshu-pgy/get-kol-info/v1`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @deprecated Just One API 可能随时移除该接口。
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/creator-profile-v1-deprecated-en.json
   */
  getKolInfoV1(parameters: GetKolInfoV1Parameters, options?: CallOptions): Promise<CallResult<GetKolInfoV1Data>>;
  /**
   * 博主笔记列表 Pro
   *
   * - 限制：`total` 可能是上限值（5000），而不是笔记的实际数量。
   *
   * 分页返回单个博主的笔记及总数。与「博主笔记列表」不同，本接口使用 `kolId` 和编码取值，且有两个编码参数必填。
   *
   * `GET /api/xiaohongshu-pgy/get-kol-note-list/v1`
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/creator-note-list-pro-v1-en.json
   */
  readonly getKolNoteListV1: {
    (parameters: GetKolNoteListV1Parameters, options?: CallOptions): Promise<CallResult<GetKolNoteListV1Data>>;
    /** 逐页获取，从 `parameters` 指定的页或首页开始。每页均计费，最多十页，可用 `maxPages` 调整。 */
    pages(parameters: GetKolNoteListV1Parameters, options?: PagesOptions): Pages<GetKolNoteListV1Data, GetKolNoteListV1Parameters>;
    /** 逐项返回这些页中的内容。 */
    items(parameters: GetKolNoteListV1Parameters, options?: ItemsOptions): Items<GetKolNoteListV1Item, GetKolNoteListV1Parameters>;
  };
  /**
   * 笔记表现指标
   *
   * 旧版博主笔记表现接口。已弃用，请改用 `/api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1`。
   *
   * 本项目建议使用：`solarKolDataV3NotesRateV1`，因为该接口已弃用，且两者的概述相同。
   *
   * `GET /api/xiaohongshu-pgy/get-kol-note-rate/v1`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @deprecated Just One API 可能随时移除该接口。
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/note-performance-metrics-v1-deprecated-en.json
   */
  getKolNoteRateV1(parameters: GetKolNoteRateV1Parameters, options?: CallOptions): Promise<CallResult<GetKolNoteRateV1Data>>;
  /**
   * 笔记详情
   *
   * 返回蒲公英侧单篇笔记的正文、媒体和互动数据，用于内容分析、存档和投放复盘。
   *
   * 本项目建议使用：`solarNoteNoteIdDetailV1`，因为该接口已弃用，且两者的概述相同。
   *
   * `GET /api/xiaohongshu-pgy/get-note-detail/v1`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @deprecated Just One API 可能随时移除该接口。
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/note-details-v1-deprecated-en.json
   */
  getNoteDetailV1(parameters: GetNoteDetailV1Parameters, options?: CallOptions): Promise<CallResult<GetNoteDetailV1Data>>;
}

/** 同名方法：返回结果对象，调用失败时不抛出异常。 */
export interface SafePgyMethods {
  /**
   * 内容广场笔记
   *
   * 按指定指标分页返回蒲公英内容广场的优质笔记，不填搜索词则返回全部。
   *
   * `GET /api/xiaohongshu-pgy/api/pgy/content_square/search_note_v2/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/content-square-notes-v1-en.json
   */
  pgyContentSquareSearchNoteV2V1(parameters?: PgyContentSquareSearchNoteV2V1Parameters, options?: CallOptions): Promise<Outcome<PgyContentSquareSearchNoteV2V1Data>>;
  /**
   * 博主核心数据
   *
   * 返回单个博主在指定笔记范围和统计周期内的核心指标，适合多个博主横向对比。
   *
   * `GET /api/xiaohongshu-pgy/api/pgy/kol/data/core_data/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/creator-core-metrics-v1-en.json
   */
  pgyKolDataCoreDataV1(parameters: PgyKolDataCoreDataV1Parameters, options?: CallOptions): Promise<Outcome<PgyKolDataCoreDataV1Data>>;
  /**
   * 博主搜索
   *
   * 按粉丝、内容、报价和历史表现等条件分页筛选博主，所有筛选条件均可不填。
   *
   * `GET /api/xiaohongshu-pgy/api/solar/cooperator/blogger/v2/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/creator-search-v1-en.json
   */
  solarCooperatorBloggerV2V1(parameters?: SolarCooperatorBloggerV2V1Parameters, options?: CallOptions): Promise<Outcome<SolarCooperatorBloggerV2V1Data>>;
  /**
   * 博主信息
   *
   * 返回单个博主的蒲公英主页信息：标签、粉丝数、合作报价及概要数据，已有用户 ID 时可先调用此接口。
   *
   * `GET /api/xiaohongshu-pgy/api/solar/cooperator/user/blogger/userId/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/creator-profile-v1-en.json
   */
  solarCooperatorUserBloggerUserIdV1(parameters: SolarCooperatorUserBloggerUserIdV1Parameters, options?: CallOptions): Promise<Outcome<SolarCooperatorUserBloggerUserIdV1Data>>;
  /**
   * 粉丝增长趋势
   *
   * 返回博主近 30 天或 90 天的每日粉丝总量或新增粉丝数，用于查看涨粉走势。
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_overall_new_history/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/follower-growth-history-v1-en.json
   */
  solarKolDataUserIdFansOverallNewHistoryV1(parameters: SolarKolDataUserIdFansOverallNewHistoryV1Parameters, options?: CallOptions): Promise<Outcome<SolarKolDataUserIdFansOverallNewHistoryV1Data>>;
  /**
   * 粉丝分布
   *
   * 返回博主粉丝在年龄、性别、省份、城市、设备和兴趣上的占比，用于了解受众构成。
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_profile/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/follower-distribution-v1-en.json
   */
  solarKolDataUserIdFansProfileV1(parameters: SolarKolDataUserIdFansProfileV1Parameters, options?: CallOptions): Promise<Outcome<SolarKolDataUserIdFansProfileV1Data>>;
  /**
   * 性价比分析
   *
   * 返回博主图文和视频笔记的预估 CPM、阅读单价与互动单价，用于判断报价是否划算。
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/costEffective/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/cost-effectiveness-analysis-v1-en.json
   */
  solarKolDataV2CostEffectiveV1(parameters: SolarKolDataV2CostEffectiveV1Parameters, options?: CallOptions): Promise<Outcome<SolarKolDataV2CostEffectiveV1Data>>;
  /**
   * 博主内容标签
   *
   * 返回蒲公英为博主打上的内容类目标签，可快速了解博主的创作领域。
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/kolContentTags/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/creator-content-tags-v1-en.json
   */
  solarKolDataV2KolContentTagsV1(parameters: SolarKolDataV2KolContentTagsV1Parameters, options?: CallOptions): Promise<Outcome<SolarKolDataV2KolContentTagsV1Data>>;
  /**
   * 博主特色标签
   *
   * 返回蒲公英为博主打上的特色标签，用于了解博主的内容特点。
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/kolFeatureTags/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/creator-feature-tags-v1-en.json
   */
  solarKolDataV2KolFeatureTagsV1(parameters: SolarKolDataV2KolFeatureTagsV1Parameters, options?: CallOptions): Promise<Outcome<SolarKolDataV2KolFeatureTagsV1Data>>;
  /**
   * 笔记列表
   *
   * - 限制：`total` 可能是上限值（5000），而不是笔记的实际数量。
   *
   * 返回博主各篇笔记的表现数据。
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/notesDetail/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-pgy-apis/notes-details-v1-en.json
   */
  solarKolDataV2NotesDetailV1(parameters: SolarKolDataV2NotesDetailV1Parameters, options?: CallOptions): Promise<Outcome<SolarKolDataV2NotesDetailV1Data>>;
  /**
   * 数据概览
   *
   * 返回单个博主的数据概览：笔记数、阅读与互动中位数、回复率、活跃度和粉丝增速。
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/dataSummary/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/data-summary-v1-en.json
   */
  solarKolDataV3DataSummaryV1(parameters: SolarKolDataV3DataSummaryV1Parameters, options?: CallOptions): Promise<Outcome<SolarKolDataV3DataSummaryV1Data>>;
  /**
   * 粉丝概览
   *
   * 返回博主的粉丝总数与近期增长，以及活跃、阅读、互动、付费粉丝的数量和占比。
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/fansSummary/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/follower-summary-v1-en.json
   */
  solarKolDataV3FansSummaryV1(parameters: SolarKolDataV3FansSummaryV1Parameters, options?: CallOptions): Promise<Outcome<SolarKolDataV3FansSummaryV1Data>>;
  /**
   * 笔记表现
   *
   * 返回博主笔记的核心指标、趋势和表现数据，用于分析内容效率、对比博主和规划投放。
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/note-performance-metrics-v1-en.json
   */
  solarKolDataV3NotesRateV1(parameters: SolarKolDataV3NotesRateV1Parameters, options?: CallOptions): Promise<Outcome<SolarKolDataV3NotesRateV1Data>>;
  /**
   * 相似博主
   *
   * 分页返回与指定博主相似的其他博主，适合在已选博主的基础上扩充名单。
   *
   * `GET /api/xiaohongshu-pgy/api/solar/kol/get_similar_kol/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/similar-creators-v1-en.json
   */
  solarKolGetSimilarKolV1(parameters: SolarKolGetSimilarKolV1Parameters, options?: CallOptions): Promise<Outcome<SolarKolGetSimilarKolV1Data>>;
  /**
   * 笔记详情
   *
   * - 条件：部分笔记可能没有互动数据。
   *
   * 返回蒲公英侧的单篇笔记：正文、图片或视频、各项计数、发布时间和作者信息。
   *
   * - 能力：返回的数据包含笔记的阅读量。
   *
   * `GET /api/xiaohongshu-pgy/api/solar/note/noteId/detail/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/note-details-v1-en.json
   */
  solarNoteNoteIdDetailV1(parameters: SolarNoteNoteIdDetailV1Parameters, options?: CallOptions): Promise<Outcome<SolarNoteNoteIdDetailV1Data>>;
  /**
   * 博主核心数据
   *
   * 旧版博主核心指标接口。已弃用，请改用 `/api/xiaohongshu-pgy/api/pgy/kol/data/core_data/v1`。
   *
   * 本项目建议使用：`pgyKolDataCoreDataV1`，因为该接口已弃用，且两者的概述相同。
   *
   * `GET /api/xiaohongshu-pgy/get-kol-core-data/v1`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @deprecated Just One API 可能随时移除该接口。
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/creator-core-metrics-v1-deprecated-en.json
   */
  getKolCoreDataV1(parameters: GetKolCoreDataV1Parameters, options?: CallOptions): Promise<Outcome<GetKolCoreDataV1Data>>;
  /**
   * 性价比分析
   *
   * 旧版博主性价比接口。已弃用，请改用 `/api/xiaohongshu-pgy/api/solar/kol/dataV2/costEffective/v1`。
   *
   * 本项目建议使用：`solarKolDataV2CostEffectiveV1`，因为该接口已弃用，且两者的概述相同。
   *
   * `GET /api/xiaohongshu-pgy/get-kol-cost-effective/v1`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @deprecated Just One API 可能随时移除该接口。
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/cost-effectiveness-analysis-v1-deprecated-en.json
   */
  getKolCostEffectiveV1(parameters: GetKolCostEffectiveV1Parameters, options?: CallOptions): Promise<Outcome<GetKolCostEffectiveV1Data>>;
  /**
   * 数据概览
   *
   * 旧版博主数据概览接口。已弃用，请改用 `/api/xiaohongshu-pgy/api/solar/kol/dataV3/dataSummary/v1`。
   *
   * 本项目建议使用：`solarKolDataV3DataSummaryV1`，因为该接口已弃用，且两者的概述相同。
   *
   * `GET /api/xiaohongshu-pgy/get-kol-data-summary/v2`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @deprecated Just One API 可能随时移除该接口。
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/data-summary-v2-deprecated-en.json
   */
  getKolDataSummaryV2(parameters: GetKolDataSummaryV2Parameters, options?: CallOptions): Promise<Outcome<GetKolDataSummaryV2Data>>;
  /**
   * 粉丝分布
   *
   * 旧版粉丝占比接口。已弃用，请改用 `/api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_profile/v1`。
   *
   * 本项目建议使用：`solarKolDataUserIdFansProfileV1`，因为该接口已弃用，且两者的概述相同。
   *
   * `GET /api/xiaohongshu-pgy/get-kol-fans-portrait/v1`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @deprecated Just One API 可能随时移除该接口。
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/follower-distribution-v1-deprecated-en.json
   */
  getKolFansPortraitV1(parameters: GetKolFansPortraitV1Parameters, options?: CallOptions): Promise<Outcome<GetKolFansPortraitV1Data>>;
  /**
   * 粉丝概览
   *
   * 旧版博主粉丝概览接口。已弃用，请改用 `/api/xiaohongshu-pgy/api/solar/kol/dataV3/fansSummary/v1`。
   *
   * 本项目建议使用：`solarKolDataV3FansSummaryV1`，因为该接口已弃用，且两者的概述相同。
   *
   * `GET /api/xiaohongshu-pgy/get-kol-fans-summary/v1`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @deprecated Just One API 可能随时移除该接口。
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/follower-summary-v1-deprecated-en.json
   */
  getKolFansSummaryV1(parameters: GetKolFansSummaryV1Parameters, options?: CallOptions): Promise<Outcome<GetKolFansSummaryV1Data>>;
  /**
   * 粉丝增长趋势
   *
   * 旧版粉丝趋势接口。已弃用，请改用 `/api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_overall_new_history/v1`。
   *
   * 本项目建议使用：`solarKolDataUserIdFansOverallNewHistoryV1`，因为该接口已弃用，且两者的概述相同。
   *
   * `GET /api/xiaohongshu-pgy/get-kol-fans-trend/v1`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @deprecated Just One API 可能随时移除该接口。
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/follower-growth-history-v1-deprecated-en.json
   */
  getKolFansTrendV1(parameters: GetKolFansTrendV1Parameters, options?: CallOptions): Promise<Outcome<GetKolFansTrendV1Data>>;
  /**
   * 博主信息
   *
   * 旧版博主信息接口。已弃用，请改用 `/api/xiaohongshu-pgy/api/solar/cooperator/user/blogger/userId/v1`。
   *
   * 本项目建议使用：`solarCooperatorUserBloggerUserIdV1`，因为该接口已弃用，且两者的概述相同。
   *
   * `GET /api/xiaohongshu-pgy/get-kol-info/v1`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @deprecated Just One API 可能随时移除该接口。
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/creator-profile-v1-deprecated-en.json
   */
  getKolInfoV1(parameters: GetKolInfoV1Parameters, options?: CallOptions): Promise<Outcome<GetKolInfoV1Data>>;
  /**
   * 博主笔记列表 Pro
   *
   * - 限制：`total` 可能是上限值（5000），而不是笔记的实际数量。
   *
   * 分页返回单个博主的笔记及总数。与「博主笔记列表」不同，本接口使用 `kolId` 和编码取值，且有两个编码参数必填。
   *
   * `GET /api/xiaohongshu-pgy/get-kol-note-list/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/creator-note-list-pro-v1-en.json
   */
  getKolNoteListV1(parameters: GetKolNoteListV1Parameters, options?: CallOptions): Promise<Outcome<GetKolNoteListV1Data>>;
  /**
   * 笔记表现指标
   *
   * 旧版博主笔记表现接口。已弃用，请改用 `/api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1`。
   *
   * 本项目建议使用：`solarKolDataV3NotesRateV1`，因为该接口已弃用，且两者的概述相同。
   *
   * `GET /api/xiaohongshu-pgy/get-kol-note-rate/v1`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @deprecated Just One API 可能随时移除该接口。
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/note-performance-metrics-v1-deprecated-en.json
   */
  getKolNoteRateV1(parameters: GetKolNoteRateV1Parameters, options?: CallOptions): Promise<Outcome<GetKolNoteRateV1Data>>;
  /**
   * 笔记详情
   *
   * 返回蒲公英侧单篇笔记的正文、媒体和互动数据，用于内容分析、存档和投放复盘。
   *
   * 本项目建议使用：`solarNoteNoteIdDetailV1`，因为该接口已弃用，且两者的概述相同。
   *
   * `GET /api/xiaohongshu-pgy/get-note-detail/v1`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @deprecated Just One API 可能随时移除该接口。
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-creator-marketplace-pugongying/note-details-v1-deprecated-en.json
   */
  getNoteDetailV1(parameters: GetNoteDetailV1Parameters, options?: CallOptions): Promise<Outcome<GetNoteDetailV1Data>>;
}

/** `client.GET` 的参数与响应，按路径列出。 */
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

/** 该平台的客户端：每个接口一个方法。 */
export interface PgyClient extends PgyMethods, ClientTools {
  /** 同名方法：返回结果对象，调用失败时不抛出异常。 */
  readonly safe: SafePgyMethods;
  /** 与 openapi-fetch 相同的按路径调用方式，原样返回完整的响应。 */
  readonly GET: PathGet<PgyPaths>;
}
