// Generated file: do not edit, change the generator instead.
// tool: @justone-clients/spec-tools 1.0.0
// input: specs/generated/rednote.json
// sha256: 2d3621b40fa142dc0810c9ecf6c01eff3ebc13c53c42bda872497ec3368f66bd
// command: pnpm generate

import type { OperationTable } from "@justone-clients/core/platform";
import type { RednoteMethods } from "./client.ts";

/** Every operation of the platform, by method name. */
export const operations: OperationTable<RednoteMethods> = {
  askDots: { method: "GET", path: "/api/xiaohongshu/ask-dots" },
  getNoteCommentV2: { method: "GET", path: "/api/xiaohongshu/get-note-comment/v2", paging: { parameter: "lastCursor", cursor: "cursor", more: "has_more", expected: "comment_count", items: "comments", id: "id" } },
  getNoteCommentV3: { method: "GET", path: "/api/xiaohongshu/get-note-comment/v3", paging: { parameter: "lastCursor", cursor: "cursor", more: "has_more", expected: "comment_count", items: "comments", id: "id" } },
  getNoteCommentV4: { method: "GET", path: "/api/xiaohongshu/get-note-comment/v4", paging: { parameter: "lastCursor", cursor: "cursor", more: "has_more", expected: "comment_count", items: "comments", id: "id" } },
  getNoteDetailV1: { method: "GET", path: "/api/xiaohongshu/get-note-detail/v1" },
  getNoteDetailV2: { method: "GET", path: "/api/xiaohongshu/get-note-detail/v2" },
  getNoteDetailV3: { method: "GET", path: "/api/xiaohongshu/get-note-detail/v3" },
  getNoteDetailV4: { method: "GET", path: "/api/xiaohongshu/get-note-detail/v4" },
  getNoteDetailV5: { method: "GET", path: "/api/xiaohongshu/get-note-detail/v5" },
  getNoteDetailV6: { method: "GET", path: "/api/xiaohongshu/get-note-detail/v6" },
  getNoteDetailV7: { method: "GET", path: "/api/xiaohongshu/get-note-detail/v7", deprecated: true },
  getNoteSubCommentV2: { method: "GET", path: "/api/xiaohongshu/get-note-sub-comment/v2", paging: { parameter: "lastCursor", cursor: "cursor", more: "has_more", items: "comments", id: "id" } },
  getTopicNoteListV1: { method: "GET", path: "/api/xiaohongshu/get-topic-note-list/v1" },
  getUserNoteListV1: { method: "GET", path: "/api/xiaohongshu/get-user-note-list/v1" },
  getUserNoteListV2: { method: "GET", path: "/api/xiaohongshu/get-user-note-list/v2", paging: { parameter: "lastCursor", cursor: "notes.-1.cursor", more: "has_more", items: "notes", id: "id" } },
  getUserNoteListV3: { method: "GET", path: "/api/xiaohongshu/get-user-note-list/v3", paging: { parameter: "lastCursor", cursor: "notes.-1.cursor", more: "has_more", items: "notes", id: "id" } },
  getUserNoteListV4: { method: "GET", path: "/api/xiaohongshu/get-user-note-list/v4", paging: { parameter: "lastCursor", cursor: "notes.-1.cursor", more: "has_more", items: "notes", id: "id" } },
  getUserV3: { method: "GET", path: "/api/xiaohongshu/get-user/v3" },
  getUserV4: { method: "GET", path: "/api/xiaohongshu/get-user/v4" },
  hotListV1: { method: "GET", path: "/api/xiaohongshu/hot-list/v1" },
  hotSearchV1: { method: "GET", path: "/api/xiaohongshu/hot-search/v1", paging: { parameter: "pageNum", start: 1 } },
  searchNoteV1: { method: "GET", path: "/api/xiaohongshu/search-note/v1", paging: { parameter: "page", start: 1 } },
  searchNoteV2: { method: "GET", path: "/api/xiaohongshu/search-note/v2", paging: { parameter: "page", start: 1, items: "items", id: "note.id" } },
  searchNoteV3: { method: "GET", path: "/api/xiaohongshu/search-note/v3", paging: { parameter: "page", start: 1, items: "items", id: "note.id" } },
  searchNoteV4: { method: "GET", path: "/api/xiaohongshu/search-note/v4", paging: { parameter: "page", start: 1, more: "has_more", items: "notes", id: "id" } },
  searchRecommendV1: { method: "GET", path: "/api/xiaohongshu/search-recommend/v1" },
  searchUserV2: { method: "GET", path: "/api/xiaohongshu/search-user/v2", paging: { parameter: "page", start: 1, items: "users", id: "id" } },
  shareUrlTransferV1: { method: "GET", path: "/api/xiaohongshu/share-url-transfer/v1" },
};
