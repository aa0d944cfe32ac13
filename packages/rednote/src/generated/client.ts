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

/** An item of a page of `getNoteCommentV2`. */
export type GetNoteCommentV2Item = NonNullable<NonNullable<GetNoteCommentV2Data>["comments"]>[number];

/** An item of a page of `getNoteCommentV3`. */
export type GetNoteCommentV3Item = unknown;

/** An item of a page of `getNoteCommentV4`. */
export type GetNoteCommentV4Item = NonNullable<NonNullable<GetNoteCommentV4Data>["comments"]>[number];

/** An item of a page of `getNoteSubCommentV2`. */
export type GetNoteSubCommentV2Item = NonNullable<NonNullable<GetNoteSubCommentV2Data>["comments"]>[number];

/** An item of a page of `getUserNoteListV2`. */
export type GetUserNoteListV2Item = NonNullable<NonNullable<GetUserNoteListV2Data>["notes"]>[number];

/** An item of a page of `getUserNoteListV3`. */
export type GetUserNoteListV3Item = unknown;

/** An item of a page of `getUserNoteListV4`. */
export type GetUserNoteListV4Item = NonNullable<NonNullable<GetUserNoteListV4Data>["notes"]>[number];

/** The parameters of `hotListV1`. */
export type HotListV1Parameters = Record<string, never>;

/** An item of a page of `searchNoteV2`. */
export type SearchNoteV2Item = NonNullable<NonNullable<SearchNoteV2Data>["items"]>[number];

/** An item of a page of `searchNoteV3`. */
export type SearchNoteV3Item = NonNullable<NonNullable<SearchNoteV3Data>["items"]>[number];

/** An item of a page of `searchNoteV4`. */
export type SearchNoteV4Item = NonNullable<NonNullable<SearchNoteV4Data>["notes"]>[number];

/** An item of a page of `searchUserV2`. */
export type SearchUserV2Item = NonNullable<NonNullable<SearchUserV2Data>["users"]>[number];

/** One method per operation of the platform. */
export interface RednoteMethods {
  /**
   * Ask Dots AI
   *
   * Returns the response of Dots, the AI assistant of Xiaohongshu, to a question or a search term.
   *
   * `GET /api/xiaohongshu/ask-dots`
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/ask-dots-ai-en.json
   */
  askDots(parameters: AskDotsParameters, options?: CallOptions): Promise<CallResult<AskDotsData>>;
  /**
   * Note Comments
   *
   * Returns one page of the top-level comments on a note, with their counters. Accepts the same parameters as v3 and v4.
   *
   * - GUIDANCE: Sort by `latest`. If a note returns no comments, call again with `normal`.
   *
   * `GET /api/xiaohongshu/get-note-comment/v2`
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-comments-v2-en.json
   */
  readonly getNoteCommentV2: {
    (parameters: GetNoteCommentV2Parameters, options?: CallOptions): Promise<CallResult<GetNoteCommentV2Data>>;
    /** Iterates over the pages, from the page in `parameters` or else the first one. Each page is billed. Stops after `maxPages` pages (default: 10). */
    pages(parameters: GetNoteCommentV2Parameters, options?: PagesOptions): Pages<GetNoteCommentV2Data, GetNoteCommentV2Parameters>;
    /** Iterates over the items of these pages. */
    items(parameters: GetNoteCommentV2Parameters, options?: ItemsOptions): Items<GetNoteCommentV2Item, GetNoteCommentV2Parameters>;
  };
  /**
   * Note Comments
   *
   * Returns one page of the top-level comments on a note (version 3). Accepts the same parameters as v2. The public docs list only v2.
   *
   * Suggested by this project: `getNoteCommentV2`, because it is the only version that the documentation lists.
   *
   * `GET /api/xiaohongshu/get-note-comment/v3`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-comments-v3-en.json
   */
  readonly getNoteCommentV3: {
    (parameters: GetNoteCommentV3Parameters, options?: CallOptions): Promise<CallResult<GetNoteCommentV3Data>>;
    /** Iterates over the pages, from the page in `parameters` or else the first one. Each page is billed. Stops after `maxPages` pages (default: 10). */
    pages(parameters: GetNoteCommentV3Parameters, options?: PagesOptions): Pages<GetNoteCommentV3Data, GetNoteCommentV3Parameters>;
    /** Iterates over the items of these pages. */
    items(parameters: GetNoteCommentV3Parameters, options?: ItemsOptions): Items<GetNoteCommentV3Item, GetNoteCommentV3Parameters>;
  };
  /**
   * Note Comments
   *
   * - LIMITATION: `sub_comments` can be empty although `sub_comment_count` is greater than 0. `getNoteSubCommentV2` returns the replies.
   * - CONDITION: `current_sort_strategy` can be `default`, which `sort` does not accept.
   *
   * Returns one page of the top-level comments on a note (version 4). Accepts the same parameters as v2. The public docs list only v2.
   *
   * Suggested by this project: `getNoteCommentV2`, because it is the only version that the documentation lists.
   *
   * - GUIDANCE: Sort by `latest`. If a note returns no comments, call again with `normal`.
   *
   * `GET /api/xiaohongshu/get-note-comment/v4`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-comments-v4-en.json
   */
  readonly getNoteCommentV4: {
    (parameters: GetNoteCommentV4Parameters, options?: CallOptions): Promise<CallResult<GetNoteCommentV4Data>>;
    /** Iterates over the pages, from the page in `parameters` or else the first one. Each page is billed. Stops after `maxPages` pages (default: 10). */
    pages(parameters: GetNoteCommentV4Parameters, options?: PagesOptions): Pages<GetNoteCommentV4Data, GetNoteCommentV4Parameters>;
    /** Iterates over the items of these pages. */
    items(parameters: GetNoteCommentV4Parameters, options?: ItemsOptions): Items<GetNoteCommentV4Item, GetNoteCommentV4Parameters>;
  };
  /**
   * Note Details
   *
   * - LIMITATION: The response cannot be used to download a video.
   *
   * Get Xiaohongshu (RedNote) note Details data, including media and engagement metrics, for content analysis, archiving, and campaign research.
   *
   * - GUIDANCE: Call `getNoteDetailV6` to download a video.
   *
   * `GET /api/xiaohongshu/get-note-detail/v1`
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-details-v1-en.json
   */
  getNoteDetailV1(parameters: GetNoteDetailV1Parameters, options?: CallOptions): Promise<CallResult<GetNoteDetailV1Data>>;
  /**
   * Note Details
   *
   * - LIMITATION: The response cannot be used to download a video.
   *
   * Returns the text, media, topics, counters and author of one note (version 2). Accepts the same parameters as v1, the recommended version. Not listed in the public docs.
   *
   * Suggested by this project: `getNoteDetailV1`, because Just One API recommends it.
   *
   * - GUIDANCE: Call `getNoteDetailV5` to download a video.
   *
   * `GET /api/xiaohongshu/get-note-detail/v2`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-details-v2-en.json
   */
  getNoteDetailV2(parameters: GetNoteDetailV2Parameters, options?: CallOptions): Promise<CallResult<GetNoteDetailV2Data>>;
  /**
   * Note Details
   *
   * Returns the text, media, topics, counters and author of one note (version 3). Accepts the same parameters as v1, the recommended version. Not listed in the public docs.
   *
   * Suggested by this project: `getNoteDetailV1`, because Just One API recommends it.
   *
   * `GET /api/xiaohongshu/get-note-detail/v3`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-details-v3-en.json
   */
  getNoteDetailV3(parameters: GetNoteDetailV3Parameters, options?: CallOptions): Promise<CallResult<GetNoteDetailV3Data>>;
  /**
   * Note Details
   *
   * - LIMITATION: The response cannot be used to download a video.
   *
   * Returns one note by its ID (version 4). Accepts the same parameters as v1, the recommended version. Not listed in the public docs.
   *
   * Suggested by this project: `getNoteDetailV1`, because Just One API recommends it.
   *
   * - GUIDANCE: Call `getNoteDetailV5` to download a video.
   *
   * `GET /api/xiaohongshu/get-note-detail/v4`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-details-v4-en.json
   */
  getNoteDetailV4(parameters: GetNoteDetailV4Parameters, options?: CallOptions): Promise<CallResult<GetNoteDetailV4Data>>;
  /**
   * Note Details
   *
   * - LIMITATION: The response contains no engagement counts.
   *
   * Returns one note by its ID (version 5). Accepts the same parameters as v1, the recommended version. Not listed in the public docs.
   *
   * Suggested by this project: `getNoteDetailV1`, because Just One API recommends it, and v5 returns no engagement counts; v5 is useful for video download.
   *
   * - CAPABILITY: The response can be used to download the video of a note.
   *
   * `GET /api/xiaohongshu/get-note-detail/v5`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-details-v5-en.json
   */
  getNoteDetailV5(parameters: GetNoteDetailV5Parameters, options?: CallOptions): Promise<CallResult<GetNoteDetailV5Data>>;
  /**
   * Note Details
   *
   * - CONDITION: Serves video notes only. The response can be used to download the video.
   * - LIMITATION: For an image note, `data` can be empty although `code` is 0, after about 20 seconds. Such a response may be billed.
   *
   * Returns one note by its ID (version 6). Accepts the same parameters as v1, the recommended version. The public docs list only v1 and v6.
   *
   * Suggested by this project: `getNoteDetailV1`, because Just One API recommends it, and v6 serves video notes only; v6 is useful for video download.
   *
   * `GET /api/xiaohongshu/get-note-detail/v6`
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-details-v6-en.json
   */
  getNoteDetailV6(parameters: GetNoteDetailV6Parameters, options?: CallOptions): Promise<CallResult<GetNoteDetailV6Data>>;
  /**
   * Note Details
   *
   * Returns one note by its ID (version 7). Deprecated: use `/api/xiaohongshu/get-note-detail/v1`.
   *
   * Suggested by this project: `getNoteDetailV1`, because Just One API recommends it.
   *
   * `GET /api/xiaohongshu/get-note-detail/v7`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @deprecated Just One API may remove this operation.
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-details-v7-deprecated-en.json
   */
  getNoteDetailV7(parameters: GetNoteDetailV7Parameters, options?: CallOptions): Promise<CallResult<GetNoteDetailV7Data>>;
  /**
   * Comment Replies
   *
   * Returns one page of the replies to a comment. While `has_more` is true, pass the returned `cursor` as `lastCursor` to get the next page.
   *
   * `GET /api/xiaohongshu/get-note-sub-comment/v2`
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/comment-replies-v2-en.json
   */
  readonly getNoteSubCommentV2: {
    (parameters: GetNoteSubCommentV2Parameters, options?: CallOptions): Promise<CallResult<GetNoteSubCommentV2Data>>;
    /** Iterates over the pages, from the page in `parameters` or else the first one. Each page is billed. Stops after `maxPages` pages (default: 10). */
    pages(parameters: GetNoteSubCommentV2Parameters, options?: PagesOptions): Pages<GetNoteSubCommentV2Data, GetNoteSubCommentV2Parameters>;
    /** Iterates over the items of these pages. */
    items(parameters: GetNoteSubCommentV2Parameters, options?: ItemsOptions): Items<GetNoteSubCommentV2Item, GetNoteSubCommentV2Parameters>;
  };
  /**
   * Topic Note List
   *
   * Returns one page of the notes on a topic (hashtag), sorted by popularity or by time.
   *
   * `GET /api/xiaohongshu/get-topic-note-list/v1`
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/topic-note-list-v1-en.json
   */
  getTopicNoteListV1(parameters: GetTopicNoteListV1Parameters, options?: CallOptions): Promise<CallResult<GetTopicNoteListV1Data>>;
  /**
   * User Published Notes
   *
   * Returns one page of the notes that a user has posted (version 1). Accepts the same parameter names as v4, the only version listed in the public docs.
   *
   * Suggested by this project: `getUserNoteListV4`, because it is the only version that the documentation lists.
   *
   * `GET /api/xiaohongshu/get-user-note-list/v1`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/user-published-notes-v1-en.json
   */
  getUserNoteListV1(parameters: GetUserNoteListV1Parameters, options?: CallOptions): Promise<CallResult<GetUserNoteListV1Data>>;
  /**
   * User Published Notes
   *
   * Returns one page of the notes that a user has posted (version 2). Accepts the same parameter names as v4, the only version listed in the public docs.
   *
   * Suggested by this project: `getUserNoteListV4`, because it is the only version that the documentation lists.
   *
   * `GET /api/xiaohongshu/get-user-note-list/v2`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/user-published-notes-v2-en.json
   */
  readonly getUserNoteListV2: {
    (parameters: GetUserNoteListV2Parameters, options?: CallOptions): Promise<CallResult<GetUserNoteListV2Data>>;
    /** Iterates over the pages, from the page in `parameters` or else the first one. Each page is billed. Stops after `maxPages` pages (default: 10). */
    pages(parameters: GetUserNoteListV2Parameters, options?: PagesOptions): Pages<GetUserNoteListV2Data, GetUserNoteListV2Parameters>;
    /** Iterates over the items of these pages. */
    items(parameters: GetUserNoteListV2Parameters, options?: ItemsOptions): Items<GetUserNoteListV2Item, GetUserNoteListV2Parameters>;
  };
  /**
   * User Published Notes
   *
   * Returns one page of the notes that a user has posted (version 3). Accepts the same parameter names as v4, the only version listed in the public docs.
   *
   * Suggested by this project: `getUserNoteListV4`, because it is the only version that the documentation lists.
   *
   * `GET /api/xiaohongshu/get-user-note-list/v3`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/user-published-notes-v3-en.json
   */
  readonly getUserNoteListV3: {
    (parameters: GetUserNoteListV3Parameters, options?: CallOptions): Promise<CallResult<GetUserNoteListV3Data>>;
    /** Iterates over the pages, from the page in `parameters` or else the first one. Each page is billed. Stops after `maxPages` pages (default: 10). */
    pages(parameters: GetUserNoteListV3Parameters, options?: PagesOptions): Pages<GetUserNoteListV3Data, GetUserNoteListV3Parameters>;
    /** Iterates over the items of these pages. */
    items(parameters: GetUserNoteListV3Parameters, options?: ItemsOptions): Items<GetUserNoteListV3Item, GetUserNoteListV3Parameters>;
  };
  /**
   * User Published Notes
   *
   * Returns one page of the notes that a user has posted, with covers, texts, times and counters. The only version listed in the public docs.
   *
   * `GET /api/xiaohongshu/get-user-note-list/v4`
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/user-published-notes-v4-en.json
   */
  readonly getUserNoteListV4: {
    (parameters: GetUserNoteListV4Parameters, options?: CallOptions): Promise<CallResult<GetUserNoteListV4Data>>;
    /** Iterates over the pages, from the page in `parameters` or else the first one. Each page is billed. Stops after `maxPages` pages (default: 10). */
    pages(parameters: GetUserNoteListV4Parameters, options?: PagesOptions): Pages<GetUserNoteListV4Data, GetUserNoteListV4Parameters>;
    /** Iterates over the items of these pages. */
    items(parameters: GetUserNoteListV4Parameters, options?: ItemsOptions): Items<GetUserNoteListV4Item, GetUserNoteListV4Parameters>;
  };
  /**
   * User Profile
   *
   * Returns the public profile of a user: nickname, bio, avatar, location, verification, follower count and following count.
   *
   * `GET /api/xiaohongshu/get-user/v3`
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/user-profile-v3-en.json
   */
  getUserV3(parameters: GetUserV3Parameters, options?: CallOptions): Promise<CallResult<GetUserV3Data>>;
  /**
   * User Profile
   *
   * Returns the public profile of a user (version 4). Accepts the same parameter name as v3. The public docs list only v3.
   *
   * Suggested by this project: `getUserV3`, because it is the only version that the documentation lists.
   *
   * `GET /api/xiaohongshu/get-user/v4`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/user-profile-v4-en.json
   */
  getUserV4(parameters: GetUserV4Parameters, options?: CallOptions): Promise<CallResult<GetUserV4Data>>;
  /**
   * Hot List
   *
   * Returns the current hot list of Xiaohongshu. Requires no parameters except the token. Not listed in the public docs.
   *
   * `GET /api/xiaohongshu/hot-list/v1`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/hot-list-v1-en.json
   */
  hotListV1(parameters?: HotListV1Parameters, options?: CallOptions): Promise<CallResult<HotListV1Data>>;
  /**
   * Hot Search
   *
   * Returns one page of the trending content of the past 3 to 30 days, ranked by one metric. A search word or a content category filters the results.
   *
   * `GET /api/xiaohongshu/hot-search/v1`
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/hot-search-v1-en.json
   */
  readonly hotSearchV1: {
    (parameters?: HotSearchV1Parameters, options?: CallOptions): Promise<CallResult<HotSearchV1Data>>;
    /** Iterates over the pages, from the page in `parameters` or else the first one. Each page is billed. Stops after `maxPages` pages (default: 10). */
    pages(parameters?: HotSearchV1Parameters, options?: PagesOptions): Pages<HotSearchV1Data, HotSearchV1Parameters>;
  };
  /**
   * Note Search
   *
   * Returns one page of the notes that match a keyword (version 1). Accepts the same parameters as v2. Not listed in the public docs.
   *
   * Suggested by this project: `searchNoteV4`, because it searches as the mobile app does, with more accurate results, and the documentation lists it.
   *
   * `GET /api/xiaohongshu/search-note/v1`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-search-v1-en.json
   */
  readonly searchNoteV1: {
    (parameters: SearchNoteV1Parameters, options?: CallOptions): Promise<CallResult<SearchNoteV1Data>>;
    /** Iterates over the pages, from the page in `parameters` or else the first one. Each page is billed. Stops after `maxPages` pages (default: 10). */
    pages(parameters: SearchNoteV1Parameters, options?: PagesOptions): Pages<SearchNoteV1Data, SearchNoteV1Parameters>;
  };
  /**
   * Note Search
   *
   * Returns one page of the notes that match a keyword, with author, pictures and counters. In v4, the parameters `sort` and `noteTime` are named `sortType` and `timeFilter`.
   *
   * Suggested by this project: `searchNoteV4`, because it searches as the mobile app does, with more accurate results, and filters by time more exactly.
   *
   * - GUIDANCE: `noteTime` is not exact: the results can contain older notes. `timeFilter` of `searchNoteV4` is more exact.
   *
   * `GET /api/xiaohongshu/search-note/v2`
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-search-v2-en.json
   */
  readonly searchNoteV2: {
    (parameters: SearchNoteV2Parameters, options?: CallOptions): Promise<CallResult<SearchNoteV2Data>>;
    /** Iterates over the pages, from the page in `parameters` or else the first one. Each page is billed. Stops after `maxPages` pages (default: 10). */
    pages(parameters: SearchNoteV2Parameters, options?: PagesOptions): Pages<SearchNoteV2Data, SearchNoteV2Parameters>;
    /** Iterates over the items of these pages. */
    items(parameters: SearchNoteV2Parameters, options?: ItemsOptions): Items<SearchNoteV2Item, SearchNoteV2Parameters>;
  };
  /**
   * Note Search
   *
   * Returns one page of the notes that match a keyword (version 3). Accepts the same parameters as v2. Not listed in the public docs.
   *
   * Suggested by this project: `searchNoteV4`, because it searches as the mobile app does, with more accurate results, and the documentation lists it.
   *
   * `GET /api/xiaohongshu/search-note/v3`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-search-v3-en.json
   */
  readonly searchNoteV3: {
    (parameters: SearchNoteV3Parameters, options?: CallOptions): Promise<CallResult<SearchNoteV3Data>>;
    /** Iterates over the pages, from the page in `parameters` or else the first one. Each page is billed. Stops after `maxPages` pages (default: 10). */
    pages(parameters: SearchNoteV3Parameters, options?: PagesOptions): Pages<SearchNoteV3Data, SearchNoteV3Parameters>;
    /** Iterates over the items of these pages. */
    items(parameters: SearchNoteV3Parameters, options?: ItemsOptions): Items<SearchNoteV3Item, SearchNoteV3Parameters>;
  };
  /**
   * Note Search
   *
   * - LIMITATION: `total` is the number of notes on this page, not of all results; `has_more` shows whether another page exists.
   * - LIMITATION: `desc` contains only about the first 60 characters of a note, and `tags` is empty. The operations `getNoteDetail…` return the whole text.
   *
   * Returns one page of the notes that match a keyword (version 4). Unlike v2, it accepts `sortType` and `timeFilter`, and its note types are names instead of codes.
   *
   * - GUIDANCE: Searches as the mobile app does, with more accurate results than the other versions.
   *
   * `GET /api/xiaohongshu/search-note/v4`
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-search-v4-en.json
   */
  readonly searchNoteV4: {
    (parameters: SearchNoteV4Parameters, options?: CallOptions): Promise<CallResult<SearchNoteV4Data>>;
    /** Iterates over the pages, from the page in `parameters` or else the first one. Each page is billed. Stops after `maxPages` pages (default: 10). */
    pages(parameters: SearchNoteV4Parameters, options?: PagesOptions): Pages<SearchNoteV4Data, SearchNoteV4Parameters>;
    /** Iterates over the items of these pages. */
    items(parameters: SearchNoteV4Parameters, options?: ItemsOptions): Items<SearchNoteV4Item, SearchNoteV4Parameters>;
  };
  /**
   * Keyword Suggestions
   *
   * Returns the search terms that Xiaohongshu suggests for a keyword.
   *
   * `GET /api/xiaohongshu/search-recommend/v1`
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/keyword-suggestions-v1-en.json
   */
  searchRecommendV1(parameters: SearchRecommendV1Parameters, options?: CallOptions): Promise<CallResult<SearchRecommendV1Data>>;
  /**
   * User Search
   *
   * Returns one page of the users who match a keyword, for example to look up a user ID by nickname or RedNote number.
   *
   * `GET /api/xiaohongshu/search-user/v2`
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/user-search-v2-en.json
   */
  readonly searchUserV2: {
    (parameters: SearchUserV2Parameters, options?: CallOptions): Promise<CallResult<SearchUserV2Data>>;
    /** Iterates over the pages, from the page in `parameters` or else the first one. Each page is billed. Stops after `maxPages` pages (default: 10). */
    pages(parameters: SearchUserV2Parameters, options?: PagesOptions): Pages<SearchUserV2Data, SearchUserV2Parameters>;
    /** Iterates over the items of these pages. */
    items(parameters: SearchUserV2Parameters, options?: ItemsOptions): Items<SearchUserV2Item, SearchUserV2Parameters>;
  };
  /**
   * Share Link Resolution
   *
   * - CONDITION: Other people can open a link only with its `xsec_token`.
   *
   * Returns the full URL that a shared short link resolves to, for example to find the note behind a link copied from the app.
   *
   * - GUIDANCE: Only short links (`xhslink.com`) need this call. Links with `/explore/` or `/discovery/item/` contain the note ID.
   *
   * `GET /api/xiaohongshu/share-url-transfer/v1`
   *
   * @throws JustOneError: `kind` distinguishes the subclasses
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/share-link-resolution-v1-en.json
   */
  shareUrlTransferV1(parameters: ShareUrlTransferV1Parameters, options?: CallOptions): Promise<CallResult<ShareUrlTransferV1Data>>;
}

/** The same methods, returning an outcome instead of throwing. */
export interface SafeRednoteMethods {
  /**
   * Ask Dots AI
   *
   * Returns the response of Dots, the AI assistant of Xiaohongshu, to a question or a search term.
   *
   * `GET /api/xiaohongshu/ask-dots`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/ask-dots-ai-en.json
   */
  askDots(parameters: AskDotsParameters, options?: CallOptions): Promise<Outcome<AskDotsData>>;
  /**
   * Note Comments
   *
   * Returns one page of the top-level comments on a note, with their counters. Accepts the same parameters as v3 and v4.
   *
   * - GUIDANCE: Sort by `latest`. If a note returns no comments, call again with `normal`.
   *
   * `GET /api/xiaohongshu/get-note-comment/v2`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-comments-v2-en.json
   */
  getNoteCommentV2(parameters: GetNoteCommentV2Parameters, options?: CallOptions): Promise<Outcome<GetNoteCommentV2Data>>;
  /**
   * Note Comments
   *
   * Returns one page of the top-level comments on a note (version 3). Accepts the same parameters as v2. The public docs list only v2.
   *
   * Suggested by this project: `getNoteCommentV2`, because it is the only version that the documentation lists.
   *
   * `GET /api/xiaohongshu/get-note-comment/v3`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-comments-v3-en.json
   */
  getNoteCommentV3(parameters: GetNoteCommentV3Parameters, options?: CallOptions): Promise<Outcome<GetNoteCommentV3Data>>;
  /**
   * Note Comments
   *
   * - LIMITATION: `sub_comments` can be empty although `sub_comment_count` is greater than 0. `getNoteSubCommentV2` returns the replies.
   * - CONDITION: `current_sort_strategy` can be `default`, which `sort` does not accept.
   *
   * Returns one page of the top-level comments on a note (version 4). Accepts the same parameters as v2. The public docs list only v2.
   *
   * Suggested by this project: `getNoteCommentV2`, because it is the only version that the documentation lists.
   *
   * - GUIDANCE: Sort by `latest`. If a note returns no comments, call again with `normal`.
   *
   * `GET /api/xiaohongshu/get-note-comment/v4`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-comments-v4-en.json
   */
  getNoteCommentV4(parameters: GetNoteCommentV4Parameters, options?: CallOptions): Promise<Outcome<GetNoteCommentV4Data>>;
  /**
   * Note Details
   *
   * - LIMITATION: The response cannot be used to download a video.
   *
   * Get Xiaohongshu (RedNote) note Details data, including media and engagement metrics, for content analysis, archiving, and campaign research.
   *
   * - GUIDANCE: Call `getNoteDetailV6` to download a video.
   *
   * `GET /api/xiaohongshu/get-note-detail/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-details-v1-en.json
   */
  getNoteDetailV1(parameters: GetNoteDetailV1Parameters, options?: CallOptions): Promise<Outcome<GetNoteDetailV1Data>>;
  /**
   * Note Details
   *
   * - LIMITATION: The response cannot be used to download a video.
   *
   * Returns the text, media, topics, counters and author of one note (version 2). Accepts the same parameters as v1, the recommended version. Not listed in the public docs.
   *
   * Suggested by this project: `getNoteDetailV1`, because Just One API recommends it.
   *
   * - GUIDANCE: Call `getNoteDetailV5` to download a video.
   *
   * `GET /api/xiaohongshu/get-note-detail/v2`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-details-v2-en.json
   */
  getNoteDetailV2(parameters: GetNoteDetailV2Parameters, options?: CallOptions): Promise<Outcome<GetNoteDetailV2Data>>;
  /**
   * Note Details
   *
   * Returns the text, media, topics, counters and author of one note (version 3). Accepts the same parameters as v1, the recommended version. Not listed in the public docs.
   *
   * Suggested by this project: `getNoteDetailV1`, because Just One API recommends it.
   *
   * `GET /api/xiaohongshu/get-note-detail/v3`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-details-v3-en.json
   */
  getNoteDetailV3(parameters: GetNoteDetailV3Parameters, options?: CallOptions): Promise<Outcome<GetNoteDetailV3Data>>;
  /**
   * Note Details
   *
   * - LIMITATION: The response cannot be used to download a video.
   *
   * Returns one note by its ID (version 4). Accepts the same parameters as v1, the recommended version. Not listed in the public docs.
   *
   * Suggested by this project: `getNoteDetailV1`, because Just One API recommends it.
   *
   * - GUIDANCE: Call `getNoteDetailV5` to download a video.
   *
   * `GET /api/xiaohongshu/get-note-detail/v4`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-details-v4-en.json
   */
  getNoteDetailV4(parameters: GetNoteDetailV4Parameters, options?: CallOptions): Promise<Outcome<GetNoteDetailV4Data>>;
  /**
   * Note Details
   *
   * - LIMITATION: The response contains no engagement counts.
   *
   * Returns one note by its ID (version 5). Accepts the same parameters as v1, the recommended version. Not listed in the public docs.
   *
   * Suggested by this project: `getNoteDetailV1`, because Just One API recommends it, and v5 returns no engagement counts; v5 is useful for video download.
   *
   * - CAPABILITY: The response can be used to download the video of a note.
   *
   * `GET /api/xiaohongshu/get-note-detail/v5`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-details-v5-en.json
   */
  getNoteDetailV5(parameters: GetNoteDetailV5Parameters, options?: CallOptions): Promise<Outcome<GetNoteDetailV5Data>>;
  /**
   * Note Details
   *
   * - CONDITION: Serves video notes only. The response can be used to download the video.
   * - LIMITATION: For an image note, `data` can be empty although `code` is 0, after about 20 seconds. Such a response may be billed.
   *
   * Returns one note by its ID (version 6). Accepts the same parameters as v1, the recommended version. The public docs list only v1 and v6.
   *
   * Suggested by this project: `getNoteDetailV1`, because Just One API recommends it, and v6 serves video notes only; v6 is useful for video download.
   *
   * `GET /api/xiaohongshu/get-note-detail/v6`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-details-v6-en.json
   */
  getNoteDetailV6(parameters: GetNoteDetailV6Parameters, options?: CallOptions): Promise<Outcome<GetNoteDetailV6Data>>;
  /**
   * Note Details
   *
   * Returns one note by its ID (version 7). Deprecated: use `/api/xiaohongshu/get-note-detail/v1`.
   *
   * Suggested by this project: `getNoteDetailV1`, because Just One API recommends it.
   *
   * `GET /api/xiaohongshu/get-note-detail/v7`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @deprecated Just One API may remove this operation.
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-details-v7-deprecated-en.json
   */
  getNoteDetailV7(parameters: GetNoteDetailV7Parameters, options?: CallOptions): Promise<Outcome<GetNoteDetailV7Data>>;
  /**
   * Comment Replies
   *
   * Returns one page of the replies to a comment. While `has_more` is true, pass the returned `cursor` as `lastCursor` to get the next page.
   *
   * `GET /api/xiaohongshu/get-note-sub-comment/v2`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/comment-replies-v2-en.json
   */
  getNoteSubCommentV2(parameters: GetNoteSubCommentV2Parameters, options?: CallOptions): Promise<Outcome<GetNoteSubCommentV2Data>>;
  /**
   * Topic Note List
   *
   * Returns one page of the notes on a topic (hashtag), sorted by popularity or by time.
   *
   * `GET /api/xiaohongshu/get-topic-note-list/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/topic-note-list-v1-en.json
   */
  getTopicNoteListV1(parameters: GetTopicNoteListV1Parameters, options?: CallOptions): Promise<Outcome<GetTopicNoteListV1Data>>;
  /**
   * User Published Notes
   *
   * Returns one page of the notes that a user has posted (version 1). Accepts the same parameter names as v4, the only version listed in the public docs.
   *
   * Suggested by this project: `getUserNoteListV4`, because it is the only version that the documentation lists.
   *
   * `GET /api/xiaohongshu/get-user-note-list/v1`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/user-published-notes-v1-en.json
   */
  getUserNoteListV1(parameters: GetUserNoteListV1Parameters, options?: CallOptions): Promise<Outcome<GetUserNoteListV1Data>>;
  /**
   * User Published Notes
   *
   * Returns one page of the notes that a user has posted (version 2). Accepts the same parameter names as v4, the only version listed in the public docs.
   *
   * Suggested by this project: `getUserNoteListV4`, because it is the only version that the documentation lists.
   *
   * `GET /api/xiaohongshu/get-user-note-list/v2`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/user-published-notes-v2-en.json
   */
  getUserNoteListV2(parameters: GetUserNoteListV2Parameters, options?: CallOptions): Promise<Outcome<GetUserNoteListV2Data>>;
  /**
   * User Published Notes
   *
   * Returns one page of the notes that a user has posted (version 3). Accepts the same parameter names as v4, the only version listed in the public docs.
   *
   * Suggested by this project: `getUserNoteListV4`, because it is the only version that the documentation lists.
   *
   * `GET /api/xiaohongshu/get-user-note-list/v3`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/user-published-notes-v3-en.json
   */
  getUserNoteListV3(parameters: GetUserNoteListV3Parameters, options?: CallOptions): Promise<Outcome<GetUserNoteListV3Data>>;
  /**
   * User Published Notes
   *
   * Returns one page of the notes that a user has posted, with covers, texts, times and counters. The only version listed in the public docs.
   *
   * `GET /api/xiaohongshu/get-user-note-list/v4`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/user-published-notes-v4-en.json
   */
  getUserNoteListV4(parameters: GetUserNoteListV4Parameters, options?: CallOptions): Promise<Outcome<GetUserNoteListV4Data>>;
  /**
   * User Profile
   *
   * Returns the public profile of a user: nickname, bio, avatar, location, verification, follower count and following count.
   *
   * `GET /api/xiaohongshu/get-user/v3`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/user-profile-v3-en.json
   */
  getUserV3(parameters: GetUserV3Parameters, options?: CallOptions): Promise<Outcome<GetUserV3Data>>;
  /**
   * User Profile
   *
   * Returns the public profile of a user (version 4). Accepts the same parameter name as v3. The public docs list only v3.
   *
   * Suggested by this project: `getUserV3`, because it is the only version that the documentation lists.
   *
   * `GET /api/xiaohongshu/get-user/v4`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/user-profile-v4-en.json
   */
  getUserV4(parameters: GetUserV4Parameters, options?: CallOptions): Promise<Outcome<GetUserV4Data>>;
  /**
   * Hot List
   *
   * Returns the current hot list of Xiaohongshu. Requires no parameters except the token. Not listed in the public docs.
   *
   * `GET /api/xiaohongshu/hot-list/v1`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/hot-list-v1-en.json
   */
  hotListV1(parameters?: HotListV1Parameters, options?: CallOptions): Promise<Outcome<HotListV1Data>>;
  /**
   * Hot Search
   *
   * Returns one page of the trending content of the past 3 to 30 days, ranked by one metric. A search word or a content category filters the results.
   *
   * `GET /api/xiaohongshu/hot-search/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/hot-search-v1-en.json
   */
  hotSearchV1(parameters?: HotSearchV1Parameters, options?: CallOptions): Promise<Outcome<HotSearchV1Data>>;
  /**
   * Note Search
   *
   * Returns one page of the notes that match a keyword (version 1). Accepts the same parameters as v2. Not listed in the public docs.
   *
   * Suggested by this project: `searchNoteV4`, because it searches as the mobile app does, with more accurate results, and the documentation lists it.
   *
   * `GET /api/xiaohongshu/search-note/v1`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-search-v1-en.json
   */
  searchNoteV1(parameters: SearchNoteV1Parameters, options?: CallOptions): Promise<Outcome<SearchNoteV1Data>>;
  /**
   * Note Search
   *
   * Returns one page of the notes that match a keyword, with author, pictures and counters. In v4, the parameters `sort` and `noteTime` are named `sortType` and `timeFilter`.
   *
   * Suggested by this project: `searchNoteV4`, because it searches as the mobile app does, with more accurate results, and filters by time more exactly.
   *
   * - GUIDANCE: `noteTime` is not exact: the results can contain older notes. `timeFilter` of `searchNoteV4` is more exact.
   *
   * `GET /api/xiaohongshu/search-note/v2`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-search-v2-en.json
   */
  searchNoteV2(parameters: SearchNoteV2Parameters, options?: CallOptions): Promise<Outcome<SearchNoteV2Data>>;
  /**
   * Note Search
   *
   * Returns one page of the notes that match a keyword (version 3). Accepts the same parameters as v2. Not listed in the public docs.
   *
   * Suggested by this project: `searchNoteV4`, because it searches as the mobile app does, with more accurate results, and the documentation lists it.
   *
   * `GET /api/xiaohongshu/search-note/v3`
   *
   * Not listed on the documentation pages of Just One API.
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-search-v3-en.json
   */
  searchNoteV3(parameters: SearchNoteV3Parameters, options?: CallOptions): Promise<Outcome<SearchNoteV3Data>>;
  /**
   * Note Search
   *
   * - LIMITATION: `total` is the number of notes on this page, not of all results; `has_more` shows whether another page exists.
   * - LIMITATION: `desc` contains only about the first 60 characters of a note, and `tags` is empty. The operations `getNoteDetail…` return the whole text.
   *
   * Returns one page of the notes that match a keyword (version 4). Unlike v2, it accepts `sortType` and `timeFilter`, and its note types are names instead of codes.
   *
   * - GUIDANCE: Searches as the mobile app does, with more accurate results than the other versions.
   *
   * `GET /api/xiaohongshu/search-note/v4`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-search-v4-en.json
   */
  searchNoteV4(parameters: SearchNoteV4Parameters, options?: CallOptions): Promise<Outcome<SearchNoteV4Data>>;
  /**
   * Keyword Suggestions
   *
   * Returns the search terms that Xiaohongshu suggests for a keyword.
   *
   * `GET /api/xiaohongshu/search-recommend/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/keyword-suggestions-v1-en.json
   */
  searchRecommendV1(parameters: SearchRecommendV1Parameters, options?: CallOptions): Promise<Outcome<SearchRecommendV1Data>>;
  /**
   * User Search
   *
   * Returns one page of the users who match a keyword, for example to look up a user ID by nickname or RedNote number.
   *
   * `GET /api/xiaohongshu/search-user/v2`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/user-search-v2-en.json
   */
  searchUserV2(parameters: SearchUserV2Parameters, options?: CallOptions): Promise<Outcome<SearchUserV2Data>>;
  /**
   * Share Link Resolution
   *
   * - CONDITION: Other people can open a link only with its `xsec_token`.
   *
   * Returns the full URL that a shared short link resolves to, for example to find the note behind a link copied from the app.
   *
   * - GUIDANCE: Only short links (`xhslink.com`) need this call. Links with `/explore/` or `/discovery/item/` contain the note ID.
   *
   * `GET /api/xiaohongshu/share-url-transfer/v1`
   *
   * @see https://docs.justoneapi.com/openapi/xiaohongshu-rednote/share-link-resolution-v1-en.json
   */
  shareUrlTransferV1(parameters: ShareUrlTransferV1Parameters, options?: CallOptions): Promise<Outcome<ShareUrlTransferV1Data>>;
}

/** The parameters and response envelopes of `client.GET`, by path. */
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

/** A client of the platform: one method per operation. */
export interface RednoteClient extends RednoteMethods, ClientTools {
  /** The same methods, returning an outcome instead of throwing if a call fails. */
  readonly safe: SafeRednoteMethods;
  /** Calls an operation by its path, as openapi-fetch does, and returns the unchanged response envelope. */
  readonly GET: PathGet<RednotePaths>;
}
