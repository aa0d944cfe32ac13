// Generated file: do not edit, change the generator instead.
// tool: @justone-clients/spec-tools 1.0.0
// input: specs/generated/pgy.json
// sha256: 11dbaa8eb78bc6eb5b9c9bd07e0fc34ca2358cac0272b33d2305e081fc8f0574
// command: pnpm generate

import type { OperationTable } from "@justone-clients/core/platform";
import type { PgyMethods } from "./client.ts";

/** Every operation of the platform, by method name. */
export const operations: OperationTable<PgyMethods> = {
  pgyContentSquareSearchNoteV2V1: { method: "GET", path: "/api/xiaohongshu-pgy/api/pgy/content_square/search_note_v2/v1", paging: { parameter: "pageNum", start: 1 } },
  pgyKolDataCoreDataV1: { method: "GET", path: "/api/xiaohongshu-pgy/api/pgy/kol/data/core_data/v1" },
  solarCooperatorBloggerV2V1: { method: "GET", path: "/api/xiaohongshu-pgy/api/solar/cooperator/blogger/v2/v1", paging: { parameter: "page", start: 1, total: "total", items: "kols", id: "userId" } },
  solarCooperatorUserBloggerUserIdV1: { method: "GET", path: "/api/xiaohongshu-pgy/api/solar/cooperator/user/blogger/userId/v1" },
  solarKolDataUserIdFansOverallNewHistoryV1: { method: "GET", path: "/api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_overall_new_history/v1" },
  solarKolDataUserIdFansProfileV1: { method: "GET", path: "/api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_profile/v1" },
  solarKolDataV2CostEffectiveV1: { method: "GET", path: "/api/xiaohongshu-pgy/api/solar/kol/dataV2/costEffective/v1" },
  solarKolDataV2KolContentTagsV1: { method: "GET", path: "/api/xiaohongshu-pgy/api/solar/kol/dataV2/kolContentTags/v1" },
  solarKolDataV2KolFeatureTagsV1: { method: "GET", path: "/api/xiaohongshu-pgy/api/solar/kol/dataV2/kolFeatureTags/v1" },
  solarKolDataV2NotesDetailV1: { method: "GET", path: "/api/xiaohongshu-pgy/api/solar/kol/dataV2/notesDetail/v1", paging: { parameter: "pageNumber", start: 1, total: "total", items: "list", id: "noteId" } },
  solarKolDataV3DataSummaryV1: { method: "GET", path: "/api/xiaohongshu-pgy/api/solar/kol/dataV3/dataSummary/v1" },
  solarKolDataV3FansSummaryV1: { method: "GET", path: "/api/xiaohongshu-pgy/api/solar/kol/dataV3/fansSummary/v1" },
  solarKolDataV3NotesRateV1: { method: "GET", path: "/api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1" },
  solarKolGetSimilarKolV1: { method: "GET", path: "/api/xiaohongshu-pgy/api/solar/kol/get_similar_kol/v1", paging: { parameter: "pageNum", start: 1, total: "total", items: "kols" } },
  solarNoteNoteIdDetailV1: { method: "GET", path: "/api/xiaohongshu-pgy/api/solar/note/noteId/detail/v1" },
  getKolCoreDataV1: { method: "GET", path: "/api/xiaohongshu-pgy/get-kol-core-data/v1", deprecated: true },
  getKolCostEffectiveV1: { method: "GET", path: "/api/xiaohongshu-pgy/get-kol-cost-effective/v1", deprecated: true },
  getKolDataSummaryV2: { method: "GET", path: "/api/xiaohongshu-pgy/get-kol-data-summary/v2", deprecated: true },
  getKolFansPortraitV1: { method: "GET", path: "/api/xiaohongshu-pgy/get-kol-fans-portrait/v1", deprecated: true },
  getKolFansSummaryV1: { method: "GET", path: "/api/xiaohongshu-pgy/get-kol-fans-summary/v1", deprecated: true },
  getKolFansTrendV1: { method: "GET", path: "/api/xiaohongshu-pgy/get-kol-fans-trend/v1", deprecated: true },
  getKolInfoV1: { method: "GET", path: "/api/xiaohongshu-pgy/get-kol-info/v1", deprecated: true },
  getKolNoteListV1: { method: "GET", path: "/api/xiaohongshu-pgy/get-kol-note-list/v1", paging: { parameter: "page", start: 1, total: "total", items: "list" } },
  getKolNoteRateV1: { method: "GET", path: "/api/xiaohongshu-pgy/get-kol-note-rate/v1", deprecated: true },
  getNoteDetailV1: { method: "GET", path: "/api/xiaohongshu-pgy/get-note-detail/v1", deprecated: true },
};
