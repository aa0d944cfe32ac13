// Generated file: do not edit, change the generator instead.
// tool: @justone-clients/spec-tools 1.0.0
// input: specs/generated/rednote.json
// sha256: 2d3621b40fa142dc0810c9ecf6c01eff3ebc13c53c42bda872497ec3368f66bd
// command: pnpm generate

import type { CallOptions, CallResult, ClientTools, Items, ItemsOptions, Outcome, Pages, PagesOptions } from "@justone-clients/core";
import type { PathGet } from "@justone-clients/core/platform";
import type {
  AskDotsData,
  AskDotsEnvelope,
  AskDotsParameters,
  GetNoteCommentV2Data,
  GetNoteCommentV2Envelope,
  GetNoteCommentV2Parameters,
  GetNoteCommentV3Data,
  GetNoteCommentV3Envelope,
  GetNoteCommentV3Parameters,
  GetNoteCommentV4Data,
  GetNoteCommentV4Envelope,
  GetNoteCommentV4Parameters,
  GetNoteDetailV1Data,
  GetNoteDetailV1Envelope,
  GetNoteDetailV1Parameters,
  GetNoteDetailV2Data,
  GetNoteDetailV2Envelope,
  GetNoteDetailV2Parameters,
  GetNoteDetailV3Data,
  GetNoteDetailV3Envelope,
  GetNoteDetailV3Parameters,
  GetNoteDetailV4Data,
  GetNoteDetailV4Envelope,
  GetNoteDetailV4Parameters,
  GetNoteDetailV5Data,
  GetNoteDetailV5Envelope,
  GetNoteDetailV5Parameters,
  GetNoteDetailV6Data,
  GetNoteDetailV6Envelope,
  GetNoteDetailV6Parameters,
  GetNoteDetailV7Data,
  GetNoteDetailV7Envelope,
  GetNoteDetailV7Parameters,
  GetNoteSubCommentV2Data,
  GetNoteSubCommentV2Envelope,
  GetNoteSubCommentV2Parameters,
  GetTopicNoteListV1Data,
  GetTopicNoteListV1Envelope,
  GetTopicNoteListV1Parameters,
  GetUserNoteListV1Data,
  GetUserNoteListV1Envelope,
  GetUserNoteListV1Parameters,
  GetUserNoteListV2Data,
  GetUserNoteListV2Envelope,
  GetUserNoteListV2Parameters,
  GetUserNoteListV3Data,
  GetUserNoteListV3Envelope,
  GetUserNoteListV3Parameters,
  GetUserNoteListV4Data,
  GetUserNoteListV4Envelope,
  GetUserNoteListV4Parameters,
  GetUserV3Data,
  GetUserV3Envelope,
  GetUserV3Parameters,
  GetUserV4Data,
  GetUserV4Envelope,
  GetUserV4Parameters,
  HotListV1Data,
  HotListV1Envelope,
  HotSearchV1Data,
  HotSearchV1Envelope,
  HotSearchV1Parameters,
  SearchNoteV1Data,
  SearchNoteV1Envelope,
  SearchNoteV1Parameters,
  SearchNoteV2Data,
  SearchNoteV2Envelope,
  SearchNoteV2Parameters,
  SearchNoteV3Data,
  SearchNoteV3Envelope,
  SearchNoteV3Parameters,
  SearchNoteV4Data,
  SearchNoteV4Envelope,
  SearchNoteV4Parameters,
  SearchRecommendV1Data,
  SearchRecommendV1Envelope,
  SearchRecommendV1Parameters,
  SearchUserV2Data,
  SearchUserV2Envelope,
  SearchUserV2Parameters,
  ShareUrlTransferV1Data,
  ShareUrlTransferV1Envelope,
  ShareUrlTransferV1Parameters,
} from "./schema.ts";

/** `getNoteCommentV2` 一页中的一项。 */
export type GetNoteCommentV2Item = NonNullable<NonNullable<GetNoteCommentV2Data>["comments"]>[number];

/** `getNoteCommentV3` 一页中的一项。 */
export type GetNoteCommentV3Item = unknown;

/** `getNoteCommentV4` 一页中的一项。 */
export type GetNoteCommentV4Item = NonNullable<NonNullable<GetNoteCommentV4Data>["comments"]>[number];

/** `getNoteSubCommentV2` 一页中的一项。 */
export type GetNoteSubCommentV2Item = NonNullable<NonNullable<GetNoteSubCommentV2Data>["comments"]>[number];

/** `getUserNoteListV2` 一页中的一项。 */
export type GetUserNoteListV2Item = NonNullable<NonNullable<GetUserNoteListV2Data>["notes"]>[number];

/** `getUserNoteListV3` 一页中的一项。 */
export type GetUserNoteListV3Item = unknown;

/** `getUserNoteListV4` 一页中的一项。 */
export type GetUserNoteListV4Item = NonNullable<NonNullable<GetUserNoteListV4Data>["notes"]>[number];

/** `hotListV1` 的参数。 */
export type HotListV1Parameters = Record<string, never>;

/** `searchNoteV2` 一页中的一项。 */
export type SearchNoteV2Item = NonNullable<NonNullable<SearchNoteV2Data>["items"]>[number];

/** `searchNoteV3` 一页中的一项。 */
export type SearchNoteV3Item = NonNullable<NonNullable<SearchNoteV3Data>["items"]>[number];

/** `searchNoteV4` 一页中的一项。 */
export type SearchNoteV4Item = NonNullable<NonNullable<SearchNoteV4Data>["notes"]>[number];

/** `searchUserV2` 一页中的一项。 */
export type SearchUserV2Item = NonNullable<NonNullable<SearchUserV2Data>["users"]>[number];

/** 该平台的全部接口，每个接口一个方法。 */
export interface RednoteMethods {
  /**
   * 问点点 AI
   *
   * 返回小红书 AI 助手「点点」对提问或搜索词的回答。
   *
   * `GET /api/xiaohongshu/ask-dots`
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/ask-dots-ai-en.json
   */
  askDots(parameters: AskDotsParameters, options?: CallOptions): Promise<CallResult<AskDotsData>>;
  /**
   * 笔记评论
   *
   * 分页返回笔记的一级评论及其计数，参数与 v3、v4 相同。
   *
   * - 建议：使用 `latest` 排序；如果某篇笔记没有返回评论，再用 `normal` 调用一次。
   *
   * `GET /api/xiaohongshu/get-note-comment/v2`
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-comments-v2-en.json
   */
  readonly getNoteCommentV2: {
    (parameters: GetNoteCommentV2Parameters, options?: CallOptions): Promise<CallResult<GetNoteCommentV2Data>>;
    /** 逐页获取，从 `parameters` 指定的页或首页开始。每页均计费，最多十页，可用 `maxPages` 调整。 */
    pages(parameters: GetNoteCommentV2Parameters, options?: PagesOptions): Pages<GetNoteCommentV2Data, GetNoteCommentV2Parameters>;
    /** 逐项返回这些页中的内容。 */
    items(parameters: GetNoteCommentV2Parameters, options?: ItemsOptions): Items<GetNoteCommentV2Item, GetNoteCommentV2Parameters>;
  };
  /**
   * 笔记评论
   *
   * 分页返回笔记的一级评论（第三版），参数与 v2 相同；公开文档仅列出 v2。
   *
   * 本项目建议使用：`getNoteCommentV2`，因为它是文档列出的唯一版本。
   *
   * `GET /api/xiaohongshu/get-note-comment/v3`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-comments-v3-en.json
   */
  readonly getNoteCommentV3: {
    (parameters: GetNoteCommentV3Parameters, options?: CallOptions): Promise<CallResult<GetNoteCommentV3Data>>;
    /** 逐页获取，从 `parameters` 指定的页或首页开始。每页均计费，最多十页，可用 `maxPages` 调整。 */
    pages(parameters: GetNoteCommentV3Parameters, options?: PagesOptions): Pages<GetNoteCommentV3Data, GetNoteCommentV3Parameters>;
    /** 逐项返回这些页中的内容。 */
    items(parameters: GetNoteCommentV3Parameters, options?: ItemsOptions): Items<GetNoteCommentV3Item, GetNoteCommentV3Parameters>;
  };
  /**
   * 笔记评论
   *
   * - 限制：`sub_comment_count` 大于 0 时，`sub_comments` 也可能为空；回复可通过 `getNoteSubCommentV2` 获取。
   * - 条件：`current_sort_strategy` 可能为 `default`，而 `sort` 不接受该值。
   *
   * 分页返回笔记的一级评论（第四版），参数与 v2 相同；公开文档仅列出 v2。
   *
   * 本项目建议使用：`getNoteCommentV2`，因为它是文档列出的唯一版本。
   *
   * - 建议：使用 `latest` 排序；如果某篇笔记没有返回评论，再用 `normal` 调用一次。
   *
   * `GET /api/xiaohongshu/get-note-comment/v4`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-comments-v4-en.json
   */
  readonly getNoteCommentV4: {
    (parameters: GetNoteCommentV4Parameters, options?: CallOptions): Promise<CallResult<GetNoteCommentV4Data>>;
    /** 逐页获取，从 `parameters` 指定的页或首页开始。每页均计费，最多十页，可用 `maxPages` 调整。 */
    pages(parameters: GetNoteCommentV4Parameters, options?: PagesOptions): Pages<GetNoteCommentV4Data, GetNoteCommentV4Parameters>;
    /** 逐项返回这些页中的内容。 */
    items(parameters: GetNoteCommentV4Parameters, options?: ItemsOptions): Items<GetNoteCommentV4Item, GetNoteCommentV4Parameters>;
  };
  /**
   * 笔记详情
   *
   * - 限制：返回的数据无法用于下载视频。
   *
   * 返回单篇小红书笔记的正文、媒体和互动数据，用于内容分析、存档和投放研究。
   *
   * - 建议：下载视频请调用 `getNoteDetailV6`。
   *
   * `GET /api/xiaohongshu/get-note-detail/v1`
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-details-v1-en.json
   */
  getNoteDetailV1(parameters: GetNoteDetailV1Parameters, options?: CallOptions): Promise<CallResult<GetNoteDetailV1Data>>;
  /**
   * 笔记详情
   *
   * - 限制：返回的数据无法用于下载视频。
   *
   * 返回单篇笔记的正文、媒体、话题、计数和作者（第二版）。参数与推荐版本 v1 相同，公开文档未列出本版本。
   *
   * 本项目建议使用：`getNoteDetailV1`，因为Just One API 推荐使用该版本。
   *
   * - 建议：下载视频请调用 `getNoteDetailV5`。
   *
   * `GET /api/xiaohongshu/get-note-detail/v2`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-details-v2-en.json
   */
  getNoteDetailV2(parameters: GetNoteDetailV2Parameters, options?: CallOptions): Promise<CallResult<GetNoteDetailV2Data>>;
  /**
   * 笔记详情
   *
   * 返回单篇笔记的正文、媒体、话题、计数和作者（第三版）。参数与推荐版本 v1 相同，公开文档未列出本版本。
   *
   * 本项目建议使用：`getNoteDetailV1`，因为Just One API 推荐使用该版本。
   *
   * `GET /api/xiaohongshu/get-note-detail/v3`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-details-v3-en.json
   */
  getNoteDetailV3(parameters: GetNoteDetailV3Parameters, options?: CallOptions): Promise<CallResult<GetNoteDetailV3Data>>;
  /**
   * 笔记详情
   *
   * - 限制：返回的数据无法用于下载视频。
   *
   * 按笔记 ID 返回单篇笔记（第四版）。参数与推荐版本 v1 相同，公开文档未列出本版本。
   *
   * 本项目建议使用：`getNoteDetailV1`，因为Just One API 推荐使用该版本。
   *
   * - 建议：下载视频请调用 `getNoteDetailV5`。
   *
   * `GET /api/xiaohongshu/get-note-detail/v4`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-details-v4-en.json
   */
  getNoteDetailV4(parameters: GetNoteDetailV4Parameters, options?: CallOptions): Promise<CallResult<GetNoteDetailV4Data>>;
  /**
   * 笔记详情
   *
   * - 限制：返回的数据不含互动数据。
   *
   * 按笔记 ID 返回单篇笔记（第五版）。参数与推荐版本 v1 相同，公开文档未列出本版本。
   *
   * 本项目建议使用：`getNoteDetailV1`，因为Just One API 推荐使用该版本，且 v5 不返回互动数据；v5 适用于下载视频。
   *
   * - 能力：返回的数据可用于下载笔记视频。
   *
   * `GET /api/xiaohongshu/get-note-detail/v5`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-details-v5-en.json
   */
  getNoteDetailV5(parameters: GetNoteDetailV5Parameters, options?: CallOptions): Promise<CallResult<GetNoteDetailV5Data>>;
  /**
   * 笔记详情
   *
   * - 条件：仅支持视频笔记，返回的数据可用于下载视频。
   * - 限制：对于图文笔记，`code` 为 0 时 `data` 也可能为空，且约需 20 秒；这样的响应可能计费。
   *
   * 按笔记 ID 返回单篇笔记（第六版）。参数与推荐版本 v1 相同，公开文档仅列出这两个版本。
   *
   * 本项目建议使用：`getNoteDetailV1`，因为Just One API 推荐使用该版本，且 v6 仅支持视频笔记；v6 适用于下载视频。
   *
   * `GET /api/xiaohongshu/get-note-detail/v6`
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-details-v6-en.json
   */
  getNoteDetailV6(parameters: GetNoteDetailV6Parameters, options?: CallOptions): Promise<CallResult<GetNoteDetailV6Data>>;
  /**
   * 笔记详情
   *
   * 按笔记 ID 返回单篇笔记（第七版）。已弃用，请改用 `/api/xiaohongshu/get-note-detail/v1`。
   *
   * 本项目建议使用：`getNoteDetailV1`，因为Just One API 推荐使用该版本。
   *
   * `GET /api/xiaohongshu/get-note-detail/v7`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @deprecated Just One API 可能随时移除该接口。
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-details-v7-deprecated-en.json
   */
  getNoteDetailV7(parameters: GetNoteDetailV7Parameters, options?: CallOptions): Promise<CallResult<GetNoteDetailV7Data>>;
  /**
   * 评论回复
   *
   * 分页返回某条评论下的回复，`has_more` 为 true 时用返回的游标继续翻页。
   *
   * `GET /api/xiaohongshu/get-note-sub-comment/v2`
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/comment-replies-v2-en.json
   */
  readonly getNoteSubCommentV2: {
    (parameters: GetNoteSubCommentV2Parameters, options?: CallOptions): Promise<CallResult<GetNoteSubCommentV2Data>>;
    /** 逐页获取，从 `parameters` 指定的页或首页开始。每页均计费，最多十页，可用 `maxPages` 调整。 */
    pages(parameters: GetNoteSubCommentV2Parameters, options?: PagesOptions): Pages<GetNoteSubCommentV2Data, GetNoteSubCommentV2Parameters>;
    /** 逐项返回这些页中的内容。 */
    items(parameters: GetNoteSubCommentV2Parameters, options?: ItemsOptions): Items<GetNoteSubCommentV2Item, GetNoteSubCommentV2Parameters>;
  };
  /**
   * 话题笔记列表
   *
   * 分页返回某个话题下的笔记，可按热度或时间排序，适合跟踪话题内容。
   *
   * `GET /api/xiaohongshu/get-topic-note-list/v1`
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/topic-note-list-v1-en.json
   */
  getTopicNoteListV1(parameters: GetTopicNoteListV1Parameters, options?: CallOptions): Promise<CallResult<GetTopicNoteListV1Data>>;
  /**
   * 用户发布的笔记
   *
   * 分页返回用户发布的笔记（第一版），参数名与 v4 相同；公开文档仅列出 v4。
   *
   * 本项目建议使用：`getUserNoteListV4`，因为它是文档列出的唯一版本。
   *
   * `GET /api/xiaohongshu/get-user-note-list/v1`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/user-published-notes-v1-en.json
   */
  getUserNoteListV1(parameters: GetUserNoteListV1Parameters, options?: CallOptions): Promise<CallResult<GetUserNoteListV1Data>>;
  /**
   * 用户发布的笔记
   *
   * 分页返回用户发布的笔记（第二版），参数名与 v4 相同；公开文档仅列出 v4。
   *
   * 本项目建议使用：`getUserNoteListV4`，因为它是文档列出的唯一版本。
   *
   * `GET /api/xiaohongshu/get-user-note-list/v2`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/user-published-notes-v2-en.json
   */
  readonly getUserNoteListV2: {
    (parameters: GetUserNoteListV2Parameters, options?: CallOptions): Promise<CallResult<GetUserNoteListV2Data>>;
    /** 逐页获取，从 `parameters` 指定的页或首页开始。每页均计费，最多十页，可用 `maxPages` 调整。 */
    pages(parameters: GetUserNoteListV2Parameters, options?: PagesOptions): Pages<GetUserNoteListV2Data, GetUserNoteListV2Parameters>;
    /** 逐项返回这些页中的内容。 */
    items(parameters: GetUserNoteListV2Parameters, options?: ItemsOptions): Items<GetUserNoteListV2Item, GetUserNoteListV2Parameters>;
  };
  /**
   * 用户发布的笔记
   *
   * 分页返回用户发布的笔记（第三版），参数名与 v4 相同；公开文档仅列出 v4。
   *
   * 本项目建议使用：`getUserNoteListV4`，因为它是文档列出的唯一版本。
   *
   * `GET /api/xiaohongshu/get-user-note-list/v3`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/user-published-notes-v3-en.json
   */
  readonly getUserNoteListV3: {
    (parameters: GetUserNoteListV3Parameters, options?: CallOptions): Promise<CallResult<GetUserNoteListV3Data>>;
    /** 逐页获取，从 `parameters` 指定的页或首页开始。每页均计费，最多十页，可用 `maxPages` 调整。 */
    pages(parameters: GetUserNoteListV3Parameters, options?: PagesOptions): Pages<GetUserNoteListV3Data, GetUserNoteListV3Parameters>;
    /** 逐项返回这些页中的内容。 */
    items(parameters: GetUserNoteListV3Parameters, options?: ItemsOptions): Items<GetUserNoteListV3Item, GetUserNoteListV3Parameters>;
  };
  /**
   * 用户发布的笔记
   *
   * 分页返回用户发布的笔记，含封面、文案、时间和计数；公开文档仅列出本版本。
   *
   * `GET /api/xiaohongshu/get-user-note-list/v4`
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/user-published-notes-v4-en.json
   */
  readonly getUserNoteListV4: {
    (parameters: GetUserNoteListV4Parameters, options?: CallOptions): Promise<CallResult<GetUserNoteListV4Data>>;
    /** 逐页获取，从 `parameters` 指定的页或首页开始。每页均计费，最多十页，可用 `maxPages` 调整。 */
    pages(parameters: GetUserNoteListV4Parameters, options?: PagesOptions): Pages<GetUserNoteListV4Data, GetUserNoteListV4Parameters>;
    /** 逐项返回这些页中的内容。 */
    items(parameters: GetUserNoteListV4Parameters, options?: ItemsOptions): Items<GetUserNoteListV4Item, GetUserNoteListV4Parameters>;
  };
  /**
   * 用户信息
   *
   * 返回用户的公开资料：昵称、简介、头像、属地、认证状态，以及粉丝数和关注数。
   *
   * `GET /api/xiaohongshu/get-user/v3`
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/user-profile-v3-en.json
   */
  getUserV3(parameters: GetUserV3Parameters, options?: CallOptions): Promise<CallResult<GetUserV3Data>>;
  /**
   * 用户信息
   *
   * 返回用户的公开资料（第四版），参数名与 v3 相同；公开文档仅列出 v3。
   *
   * 本项目建议使用：`getUserV3`，因为它是文档列出的唯一版本。
   *
   * `GET /api/xiaohongshu/get-user/v4`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/user-profile-v4-en.json
   */
  getUserV4(parameters: GetUserV4Parameters, options?: CallOptions): Promise<CallResult<GetUserV4Data>>;
  /**
   * 热榜
   *
   * 返回小红书当前的热榜内容，除 Token 外无需其他参数；公开文档未列出本接口。
   *
   * `GET /api/xiaohongshu/hot-list/v1`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/hot-list-v1-en.json
   */
  hotListV1(parameters?: HotListV1Parameters, options?: CallOptions): Promise<CallResult<HotListV1Data>>;
  /**
   * 热门内容搜索
   *
   * 按指定指标分页返回近 3 至 30 天的热门内容，可用搜索词或内容类目缩小范围。
   *
   * `GET /api/xiaohongshu/hot-search/v1`
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/hot-search-v1-en.json
   */
  readonly hotSearchV1: {
    (parameters?: HotSearchV1Parameters, options?: CallOptions): Promise<CallResult<HotSearchV1Data>>;
    /** 逐页获取，从 `parameters` 指定的页或首页开始。每页均计费，最多十页，可用 `maxPages` 调整。 */
    pages(parameters?: HotSearchV1Parameters, options?: PagesOptions): Pages<HotSearchV1Data, HotSearchV1Parameters>;
  };
  /**
   * 笔记搜索
   *
   * 分页返回关键词命中的笔记（第一版），参数与 v2 完全相同；公开文档未列出本版本。
   *
   * 本项目建议使用：`searchNoteV4`，因为它使用移动端搜索，结果更准确，且文档列出该版本。
   *
   * `GET /api/xiaohongshu/search-note/v1`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-search-v1-en.json
   */
  readonly searchNoteV1: {
    (parameters: SearchNoteV1Parameters, options?: CallOptions): Promise<CallResult<SearchNoteV1Data>>;
    /** 逐页获取，从 `parameters` 指定的页或首页开始。每页均计费，最多十页，可用 `maxPages` 调整。 */
    pages(parameters: SearchNoteV1Parameters, options?: PagesOptions): Pages<SearchNoteV1Data, SearchNoteV1Parameters>;
  };
  /**
   * 笔记搜索
   *
   * 分页返回关键词命中的笔记，含作者、图片和计数。v4 中排序与时间参数改名为 `sortType`、`timeFilter`。
   *
   * 本项目建议使用：`searchNoteV4`，因为它使用移动端搜索，结果更准确，按时间筛选也更精确。
   *
   * - 建议：`noteTime` 不精确，结果中可能包含更早的笔记；`searchNoteV4` 的 `timeFilter` 更精确。
   *
   * `GET /api/xiaohongshu/search-note/v2`
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-search-v2-en.json
   */
  readonly searchNoteV2: {
    (parameters: SearchNoteV2Parameters, options?: CallOptions): Promise<CallResult<SearchNoteV2Data>>;
    /** 逐页获取，从 `parameters` 指定的页或首页开始。每页均计费，最多十页，可用 `maxPages` 调整。 */
    pages(parameters: SearchNoteV2Parameters, options?: PagesOptions): Pages<SearchNoteV2Data, SearchNoteV2Parameters>;
    /** 逐项返回这些页中的内容。 */
    items(parameters: SearchNoteV2Parameters, options?: ItemsOptions): Items<SearchNoteV2Item, SearchNoteV2Parameters>;
  };
  /**
   * 笔记搜索
   *
   * 分页返回关键词命中的笔记（第三版），参数与 v2 完全相同；公开文档未列出本版本。
   *
   * 本项目建议使用：`searchNoteV4`，因为它使用移动端搜索，结果更准确，且文档列出该版本。
   *
   * `GET /api/xiaohongshu/search-note/v3`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-search-v3-en.json
   */
  readonly searchNoteV3: {
    (parameters: SearchNoteV3Parameters, options?: CallOptions): Promise<CallResult<SearchNoteV3Data>>;
    /** 逐页获取，从 `parameters` 指定的页或首页开始。每页均计费，最多十页，可用 `maxPages` 调整。 */
    pages(parameters: SearchNoteV3Parameters, options?: PagesOptions): Pages<SearchNoteV3Data, SearchNoteV3Parameters>;
    /** 逐项返回这些页中的内容。 */
    items(parameters: SearchNoteV3Parameters, options?: ItemsOptions): Items<SearchNoteV3Item, SearchNoteV3Parameters>;
  };
  /**
   * 笔记搜索
   *
   * - 限制：`total` 是本页的笔记数，而不是结果总数；是否有下一页由 `has_more` 表示。
   * - 限制：`desc` 仅包含笔记正文的前 60 个字符左右，`tags` 为空；完整正文可通过 `getNoteDetail…` 获取。
   *
   * 分页返回关键词命中的笔记（第四版）。与 v2 不同，使用 `sortType`、`timeFilter`，笔记类型为具名取值。
   *
   * - 建议：使用移动端搜索，结果比其他版本更准确。
   *
   * `GET /api/xiaohongshu/search-note/v4`
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-search-v4-en.json
   */
  readonly searchNoteV4: {
    (parameters: SearchNoteV4Parameters, options?: CallOptions): Promise<CallResult<SearchNoteV4Data>>;
    /** 逐页获取，从 `parameters` 指定的页或首页开始。每页均计费，最多十页，可用 `maxPages` 调整。 */
    pages(parameters: SearchNoteV4Parameters, options?: PagesOptions): Pages<SearchNoteV4Data, SearchNoteV4Parameters>;
    /** 逐项返回这些页中的内容。 */
    items(parameters: SearchNoteV4Parameters, options?: ItemsOptions): Items<SearchNoteV4Item, SearchNoteV4Parameters>;
  };
  /**
   * 搜索词推荐
   *
   * 返回输入关键词时小红书给出的推荐搜索词，可用于拓展相关词。
   *
   * `GET /api/xiaohongshu/search-recommend/v1`
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/keyword-suggestions-v1-en.json
   */
  searchRecommendV1(parameters: SearchRecommendV1Parameters, options?: CallOptions): Promise<CallResult<SearchRecommendV1Data>>;
  /**
   * 用户搜索
   *
   * 分页返回关键词命中的用户，可由昵称或小红书号查到用户 ID。
   *
   * `GET /api/xiaohongshu/search-user/v2`
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/user-search-v2-en.json
   */
  readonly searchUserV2: {
    (parameters: SearchUserV2Parameters, options?: CallOptions): Promise<CallResult<SearchUserV2Data>>;
    /** 逐页获取，从 `parameters` 指定的页或首页开始。每页均计费，最多十页，可用 `maxPages` 调整。 */
    pages(parameters: SearchUserV2Parameters, options?: PagesOptions): Pages<SearchUserV2Data, SearchUserV2Parameters>;
    /** 逐项返回这些页中的内容。 */
    items(parameters: SearchUserV2Parameters, options?: ItemsOptions): Items<SearchUserV2Item, SearchUserV2Parameters>;
  };
  /**
   * 分享链接解析
   *
   * - 条件：链接需带有 `xsec_token`，其他人才能打开。
   *
   * 返回分享短链指向的完整地址，用于从 App 复制的链接找到对应笔记。
   *
   * - 建议：只有短链接（`xhslink.com`）需要调用该接口；含 `/explore/` 或 `/discovery/item/` 的链接已包含笔记 ID。
   *
   * `GET /api/xiaohongshu/share-url-transfer/v1`
   *
   * @throws JustOneError：每种失败原因对应一个子类
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/share-link-resolution-v1-en.json
   */
  shareUrlTransferV1(parameters: ShareUrlTransferV1Parameters, options?: CallOptions): Promise<CallResult<ShareUrlTransferV1Data>>;
}

/** 同名方法：返回结果对象，调用失败时不抛出异常。 */
export interface SafeRednoteMethods {
  /**
   * 问点点 AI
   *
   * 返回小红书 AI 助手「点点」对提问或搜索词的回答。
   *
   * `GET /api/xiaohongshu/ask-dots`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/ask-dots-ai-en.json
   */
  askDots(parameters: AskDotsParameters, options?: CallOptions): Promise<Outcome<AskDotsData>>;
  /**
   * 笔记评论
   *
   * 分页返回笔记的一级评论及其计数，参数与 v3、v4 相同。
   *
   * - 建议：使用 `latest` 排序；如果某篇笔记没有返回评论，再用 `normal` 调用一次。
   *
   * `GET /api/xiaohongshu/get-note-comment/v2`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-comments-v2-en.json
   */
  getNoteCommentV2(parameters: GetNoteCommentV2Parameters, options?: CallOptions): Promise<Outcome<GetNoteCommentV2Data>>;
  /**
   * 笔记评论
   *
   * 分页返回笔记的一级评论（第三版），参数与 v2 相同；公开文档仅列出 v2。
   *
   * 本项目建议使用：`getNoteCommentV2`，因为它是文档列出的唯一版本。
   *
   * `GET /api/xiaohongshu/get-note-comment/v3`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-comments-v3-en.json
   */
  getNoteCommentV3(parameters: GetNoteCommentV3Parameters, options?: CallOptions): Promise<Outcome<GetNoteCommentV3Data>>;
  /**
   * 笔记评论
   *
   * - 限制：`sub_comment_count` 大于 0 时，`sub_comments` 也可能为空；回复可通过 `getNoteSubCommentV2` 获取。
   * - 条件：`current_sort_strategy` 可能为 `default`，而 `sort` 不接受该值。
   *
   * 分页返回笔记的一级评论（第四版），参数与 v2 相同；公开文档仅列出 v2。
   *
   * 本项目建议使用：`getNoteCommentV2`，因为它是文档列出的唯一版本。
   *
   * - 建议：使用 `latest` 排序；如果某篇笔记没有返回评论，再用 `normal` 调用一次。
   *
   * `GET /api/xiaohongshu/get-note-comment/v4`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-comments-v4-en.json
   */
  getNoteCommentV4(parameters: GetNoteCommentV4Parameters, options?: CallOptions): Promise<Outcome<GetNoteCommentV4Data>>;
  /**
   * 笔记详情
   *
   * - 限制：返回的数据无法用于下载视频。
   *
   * 返回单篇小红书笔记的正文、媒体和互动数据，用于内容分析、存档和投放研究。
   *
   * - 建议：下载视频请调用 `getNoteDetailV6`。
   *
   * `GET /api/xiaohongshu/get-note-detail/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-details-v1-en.json
   */
  getNoteDetailV1(parameters: GetNoteDetailV1Parameters, options?: CallOptions): Promise<Outcome<GetNoteDetailV1Data>>;
  /**
   * 笔记详情
   *
   * - 限制：返回的数据无法用于下载视频。
   *
   * 返回单篇笔记的正文、媒体、话题、计数和作者（第二版）。参数与推荐版本 v1 相同，公开文档未列出本版本。
   *
   * 本项目建议使用：`getNoteDetailV1`，因为Just One API 推荐使用该版本。
   *
   * - 建议：下载视频请调用 `getNoteDetailV5`。
   *
   * `GET /api/xiaohongshu/get-note-detail/v2`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-details-v2-en.json
   */
  getNoteDetailV2(parameters: GetNoteDetailV2Parameters, options?: CallOptions): Promise<Outcome<GetNoteDetailV2Data>>;
  /**
   * 笔记详情
   *
   * 返回单篇笔记的正文、媒体、话题、计数和作者（第三版）。参数与推荐版本 v1 相同，公开文档未列出本版本。
   *
   * 本项目建议使用：`getNoteDetailV1`，因为Just One API 推荐使用该版本。
   *
   * `GET /api/xiaohongshu/get-note-detail/v3`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-details-v3-en.json
   */
  getNoteDetailV3(parameters: GetNoteDetailV3Parameters, options?: CallOptions): Promise<Outcome<GetNoteDetailV3Data>>;
  /**
   * 笔记详情
   *
   * - 限制：返回的数据无法用于下载视频。
   *
   * 按笔记 ID 返回单篇笔记（第四版）。参数与推荐版本 v1 相同，公开文档未列出本版本。
   *
   * 本项目建议使用：`getNoteDetailV1`，因为Just One API 推荐使用该版本。
   *
   * - 建议：下载视频请调用 `getNoteDetailV5`。
   *
   * `GET /api/xiaohongshu/get-note-detail/v4`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-details-v4-en.json
   */
  getNoteDetailV4(parameters: GetNoteDetailV4Parameters, options?: CallOptions): Promise<Outcome<GetNoteDetailV4Data>>;
  /**
   * 笔记详情
   *
   * - 限制：返回的数据不含互动数据。
   *
   * 按笔记 ID 返回单篇笔记（第五版）。参数与推荐版本 v1 相同，公开文档未列出本版本。
   *
   * 本项目建议使用：`getNoteDetailV1`，因为Just One API 推荐使用该版本，且 v5 不返回互动数据；v5 适用于下载视频。
   *
   * - 能力：返回的数据可用于下载笔记视频。
   *
   * `GET /api/xiaohongshu/get-note-detail/v5`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-details-v5-en.json
   */
  getNoteDetailV5(parameters: GetNoteDetailV5Parameters, options?: CallOptions): Promise<Outcome<GetNoteDetailV5Data>>;
  /**
   * 笔记详情
   *
   * - 条件：仅支持视频笔记，返回的数据可用于下载视频。
   * - 限制：对于图文笔记，`code` 为 0 时 `data` 也可能为空，且约需 20 秒；这样的响应可能计费。
   *
   * 按笔记 ID 返回单篇笔记（第六版）。参数与推荐版本 v1 相同，公开文档仅列出这两个版本。
   *
   * 本项目建议使用：`getNoteDetailV1`，因为Just One API 推荐使用该版本，且 v6 仅支持视频笔记；v6 适用于下载视频。
   *
   * `GET /api/xiaohongshu/get-note-detail/v6`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-details-v6-en.json
   */
  getNoteDetailV6(parameters: GetNoteDetailV6Parameters, options?: CallOptions): Promise<Outcome<GetNoteDetailV6Data>>;
  /**
   * 笔记详情
   *
   * 按笔记 ID 返回单篇笔记（第七版）。已弃用，请改用 `/api/xiaohongshu/get-note-detail/v1`。
   *
   * 本项目建议使用：`getNoteDetailV1`，因为Just One API 推荐使用该版本。
   *
   * `GET /api/xiaohongshu/get-note-detail/v7`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @deprecated Just One API 可能随时移除该接口。
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-details-v7-deprecated-en.json
   */
  getNoteDetailV7(parameters: GetNoteDetailV7Parameters, options?: CallOptions): Promise<Outcome<GetNoteDetailV7Data>>;
  /**
   * 评论回复
   *
   * 分页返回某条评论下的回复，`has_more` 为 true 时用返回的游标继续翻页。
   *
   * `GET /api/xiaohongshu/get-note-sub-comment/v2`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/comment-replies-v2-en.json
   */
  getNoteSubCommentV2(parameters: GetNoteSubCommentV2Parameters, options?: CallOptions): Promise<Outcome<GetNoteSubCommentV2Data>>;
  /**
   * 话题笔记列表
   *
   * 分页返回某个话题下的笔记，可按热度或时间排序，适合跟踪话题内容。
   *
   * `GET /api/xiaohongshu/get-topic-note-list/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/topic-note-list-v1-en.json
   */
  getTopicNoteListV1(parameters: GetTopicNoteListV1Parameters, options?: CallOptions): Promise<Outcome<GetTopicNoteListV1Data>>;
  /**
   * 用户发布的笔记
   *
   * 分页返回用户发布的笔记（第一版），参数名与 v4 相同；公开文档仅列出 v4。
   *
   * 本项目建议使用：`getUserNoteListV4`，因为它是文档列出的唯一版本。
   *
   * `GET /api/xiaohongshu/get-user-note-list/v1`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/user-published-notes-v1-en.json
   */
  getUserNoteListV1(parameters: GetUserNoteListV1Parameters, options?: CallOptions): Promise<Outcome<GetUserNoteListV1Data>>;
  /**
   * 用户发布的笔记
   *
   * 分页返回用户发布的笔记（第二版），参数名与 v4 相同；公开文档仅列出 v4。
   *
   * 本项目建议使用：`getUserNoteListV4`，因为它是文档列出的唯一版本。
   *
   * `GET /api/xiaohongshu/get-user-note-list/v2`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/user-published-notes-v2-en.json
   */
  getUserNoteListV2(parameters: GetUserNoteListV2Parameters, options?: CallOptions): Promise<Outcome<GetUserNoteListV2Data>>;
  /**
   * 用户发布的笔记
   *
   * 分页返回用户发布的笔记（第三版），参数名与 v4 相同；公开文档仅列出 v4。
   *
   * 本项目建议使用：`getUserNoteListV4`，因为它是文档列出的唯一版本。
   *
   * `GET /api/xiaohongshu/get-user-note-list/v3`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/user-published-notes-v3-en.json
   */
  getUserNoteListV3(parameters: GetUserNoteListV3Parameters, options?: CallOptions): Promise<Outcome<GetUserNoteListV3Data>>;
  /**
   * 用户发布的笔记
   *
   * 分页返回用户发布的笔记，含封面、文案、时间和计数；公开文档仅列出本版本。
   *
   * `GET /api/xiaohongshu/get-user-note-list/v4`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/user-published-notes-v4-en.json
   */
  getUserNoteListV4(parameters: GetUserNoteListV4Parameters, options?: CallOptions): Promise<Outcome<GetUserNoteListV4Data>>;
  /**
   * 用户信息
   *
   * 返回用户的公开资料：昵称、简介、头像、属地、认证状态，以及粉丝数和关注数。
   *
   * `GET /api/xiaohongshu/get-user/v3`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/user-profile-v3-en.json
   */
  getUserV3(parameters: GetUserV3Parameters, options?: CallOptions): Promise<Outcome<GetUserV3Data>>;
  /**
   * 用户信息
   *
   * 返回用户的公开资料（第四版），参数名与 v3 相同；公开文档仅列出 v3。
   *
   * 本项目建议使用：`getUserV3`，因为它是文档列出的唯一版本。
   *
   * `GET /api/xiaohongshu/get-user/v4`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/user-profile-v4-en.json
   */
  getUserV4(parameters: GetUserV4Parameters, options?: CallOptions): Promise<Outcome<GetUserV4Data>>;
  /**
   * 热榜
   *
   * 返回小红书当前的热榜内容，除 Token 外无需其他参数；公开文档未列出本接口。
   *
   * `GET /api/xiaohongshu/hot-list/v1`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/hot-list-v1-en.json
   */
  hotListV1(parameters?: HotListV1Parameters, options?: CallOptions): Promise<Outcome<HotListV1Data>>;
  /**
   * 热门内容搜索
   *
   * 按指定指标分页返回近 3 至 30 天的热门内容，可用搜索词或内容类目缩小范围。
   *
   * `GET /api/xiaohongshu/hot-search/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/hot-search-v1-en.json
   */
  hotSearchV1(parameters?: HotSearchV1Parameters, options?: CallOptions): Promise<Outcome<HotSearchV1Data>>;
  /**
   * 笔记搜索
   *
   * 分页返回关键词命中的笔记（第一版），参数与 v2 完全相同；公开文档未列出本版本。
   *
   * 本项目建议使用：`searchNoteV4`，因为它使用移动端搜索，结果更准确，且文档列出该版本。
   *
   * `GET /api/xiaohongshu/search-note/v1`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-search-v1-en.json
   */
  searchNoteV1(parameters: SearchNoteV1Parameters, options?: CallOptions): Promise<Outcome<SearchNoteV1Data>>;
  /**
   * 笔记搜索
   *
   * 分页返回关键词命中的笔记，含作者、图片和计数。v4 中排序与时间参数改名为 `sortType`、`timeFilter`。
   *
   * 本项目建议使用：`searchNoteV4`，因为它使用移动端搜索，结果更准确，按时间筛选也更精确。
   *
   * - 建议：`noteTime` 不精确，结果中可能包含更早的笔记；`searchNoteV4` 的 `timeFilter` 更精确。
   *
   * `GET /api/xiaohongshu/search-note/v2`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-search-v2-en.json
   */
  searchNoteV2(parameters: SearchNoteV2Parameters, options?: CallOptions): Promise<Outcome<SearchNoteV2Data>>;
  /**
   * 笔记搜索
   *
   * 分页返回关键词命中的笔记（第三版），参数与 v2 完全相同；公开文档未列出本版本。
   *
   * 本项目建议使用：`searchNoteV4`，因为它使用移动端搜索，结果更准确，且文档列出该版本。
   *
   * `GET /api/xiaohongshu/search-note/v3`
   *
   * Just One API 的文档页面未列出该接口。
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-search-v3-en.json
   */
  searchNoteV3(parameters: SearchNoteV3Parameters, options?: CallOptions): Promise<Outcome<SearchNoteV3Data>>;
  /**
   * 笔记搜索
   *
   * - 限制：`total` 是本页的笔记数，而不是结果总数；是否有下一页由 `has_more` 表示。
   * - 限制：`desc` 仅包含笔记正文的前 60 个字符左右，`tags` 为空；完整正文可通过 `getNoteDetail…` 获取。
   *
   * 分页返回关键词命中的笔记（第四版）。与 v2 不同，使用 `sortType`、`timeFilter`，笔记类型为具名取值。
   *
   * - 建议：使用移动端搜索，结果比其他版本更准确。
   *
   * `GET /api/xiaohongshu/search-note/v4`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-search-v4-en.json
   */
  searchNoteV4(parameters: SearchNoteV4Parameters, options?: CallOptions): Promise<Outcome<SearchNoteV4Data>>;
  /**
   * 搜索词推荐
   *
   * 返回输入关键词时小红书给出的推荐搜索词，可用于拓展相关词。
   *
   * `GET /api/xiaohongshu/search-recommend/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/keyword-suggestions-v1-en.json
   */
  searchRecommendV1(parameters: SearchRecommendV1Parameters, options?: CallOptions): Promise<Outcome<SearchRecommendV1Data>>;
  /**
   * 用户搜索
   *
   * 分页返回关键词命中的用户，可由昵称或小红书号查到用户 ID。
   *
   * `GET /api/xiaohongshu/search-user/v2`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/user-search-v2-en.json
   */
  searchUserV2(parameters: SearchUserV2Parameters, options?: CallOptions): Promise<Outcome<SearchUserV2Data>>;
  /**
   * 分享链接解析
   *
   * - 条件：链接需带有 `xsec_token`，其他人才能打开。
   *
   * 返回分享短链指向的完整地址，用于从 App 复制的链接找到对应笔记。
   *
   * - 建议：只有短链接（`xhslink.com`）需要调用该接口；含 `/explore/` 或 `/discovery/item/` 的链接已包含笔记 ID。
   *
   * `GET /api/xiaohongshu/share-url-transfer/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/share-link-resolution-v1-en.json
   */
  shareUrlTransferV1(parameters: ShareUrlTransferV1Parameters, options?: CallOptions): Promise<Outcome<ShareUrlTransferV1Data>>;
}

/** `client.GET` 的参数与响应，按路径列出。 */
export interface RednotePaths {
  "/api/xiaohongshu/ask-dots": { parameters: AskDotsParameters; envelope: AskDotsEnvelope };
  "/api/xiaohongshu/get-note-comment/v2": { parameters: GetNoteCommentV2Parameters; envelope: GetNoteCommentV2Envelope };
  "/api/xiaohongshu/get-note-comment/v3": { parameters: GetNoteCommentV3Parameters; envelope: GetNoteCommentV3Envelope };
  "/api/xiaohongshu/get-note-comment/v4": { parameters: GetNoteCommentV4Parameters; envelope: GetNoteCommentV4Envelope };
  "/api/xiaohongshu/get-note-detail/v1": { parameters: GetNoteDetailV1Parameters; envelope: GetNoteDetailV1Envelope };
  "/api/xiaohongshu/get-note-detail/v2": { parameters: GetNoteDetailV2Parameters; envelope: GetNoteDetailV2Envelope };
  "/api/xiaohongshu/get-note-detail/v3": { parameters: GetNoteDetailV3Parameters; envelope: GetNoteDetailV3Envelope };
  "/api/xiaohongshu/get-note-detail/v4": { parameters: GetNoteDetailV4Parameters; envelope: GetNoteDetailV4Envelope };
  "/api/xiaohongshu/get-note-detail/v5": { parameters: GetNoteDetailV5Parameters; envelope: GetNoteDetailV5Envelope };
  "/api/xiaohongshu/get-note-detail/v6": { parameters: GetNoteDetailV6Parameters; envelope: GetNoteDetailV6Envelope };
  "/api/xiaohongshu/get-note-detail/v7": { parameters: GetNoteDetailV7Parameters; envelope: GetNoteDetailV7Envelope };
  "/api/xiaohongshu/get-note-sub-comment/v2": { parameters: GetNoteSubCommentV2Parameters; envelope: GetNoteSubCommentV2Envelope };
  "/api/xiaohongshu/get-topic-note-list/v1": { parameters: GetTopicNoteListV1Parameters; envelope: GetTopicNoteListV1Envelope };
  "/api/xiaohongshu/get-user-note-list/v1": { parameters: GetUserNoteListV1Parameters; envelope: GetUserNoteListV1Envelope };
  "/api/xiaohongshu/get-user-note-list/v2": { parameters: GetUserNoteListV2Parameters; envelope: GetUserNoteListV2Envelope };
  "/api/xiaohongshu/get-user-note-list/v3": { parameters: GetUserNoteListV3Parameters; envelope: GetUserNoteListV3Envelope };
  "/api/xiaohongshu/get-user-note-list/v4": { parameters: GetUserNoteListV4Parameters; envelope: GetUserNoteListV4Envelope };
  "/api/xiaohongshu/get-user/v3": { parameters: GetUserV3Parameters; envelope: GetUserV3Envelope };
  "/api/xiaohongshu/get-user/v4": { parameters: GetUserV4Parameters; envelope: GetUserV4Envelope };
  "/api/xiaohongshu/hot-list/v1": { parameters: HotListV1Parameters; envelope: HotListV1Envelope };
  "/api/xiaohongshu/hot-search/v1": { parameters: HotSearchV1Parameters; envelope: HotSearchV1Envelope };
  "/api/xiaohongshu/search-note/v1": { parameters: SearchNoteV1Parameters; envelope: SearchNoteV1Envelope };
  "/api/xiaohongshu/search-note/v2": { parameters: SearchNoteV2Parameters; envelope: SearchNoteV2Envelope };
  "/api/xiaohongshu/search-note/v3": { parameters: SearchNoteV3Parameters; envelope: SearchNoteV3Envelope };
  "/api/xiaohongshu/search-note/v4": { parameters: SearchNoteV4Parameters; envelope: SearchNoteV4Envelope };
  "/api/xiaohongshu/search-recommend/v1": { parameters: SearchRecommendV1Parameters; envelope: SearchRecommendV1Envelope };
  "/api/xiaohongshu/search-user/v2": { parameters: SearchUserV2Parameters; envelope: SearchUserV2Envelope };
  "/api/xiaohongshu/share-url-transfer/v1": { parameters: ShareUrlTransferV1Parameters; envelope: ShareUrlTransferV1Envelope };
}

/** 该平台的客户端：每个接口一个方法。 */
export interface RednoteClient extends RednoteMethods, ClientTools {
  /** 同名方法：返回结果对象，调用失败时不抛出异常。 */
  readonly safe: SafeRednoteMethods;
  /** 与 openapi-fetch 相同的按路径调用方式，原样返回完整的响应。 */
  readonly GET: PathGet<RednotePaths>;
}
