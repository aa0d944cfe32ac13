import {
  addLike,
  breakOperation,
  bringBack,
  callByPost,
  dropFile,
  hideWithExample,
  hideWithFile,
  list,
  markDeprecated,
  remove,
  setPrefixes,
  unlistHidden,
} from "./availability-edits.ts";
import { addParameter, changeParameter, changeSchema, removeParameter, textList } from "./parameter-edits.ts";
import {
  addStatus,
  capture,
  changeMediaType,
  extendedEnvelope,
  failureFirst,
  fields,
  markSchema,
  publishAllSchemas,
  publishComponent,
  publishSchema,
  successFirst,
} from "./response-edits.ts";
import { recommend, remark, rename, renameOperationIds, renameTag, setMember, setServers } from "./text-edits.ts";
import { several, type YearRow } from "./year-state.ts";

const [REDNOTE, SHOP, PGY] = ["GET /api/xiaohongshu", "GET /api/xiaohongshu-ec", "GET /api/xiaohongshu-pgy"];
const ASK = `${REDNOTE}/ask-dots`;
const COMMENTS = `${REDNOTE}/get-note-comment/v2`;
const DETAIL_V1 = `${REDNOTE}/get-note-detail/v1`;
const DETAIL_V6 = `${REDNOTE}/get-note-detail/v6`;
const SUB_COMMENTS = `${REDNOTE}/get-note-sub-comment/v2`;
const TOPIC = `${REDNOTE}/get-topic-note-list/v1`;
const OLD_NOTES = `${REDNOTE}/get-user-note-list/v1`;
const NOTES = `${REDNOTE}/get-user-note-list/v4`;
const USER = `${REDNOTE}/get-user/v3`;
const HOT = `${REDNOTE}/hot-search/v1`;
const SEARCH_V2 = `${REDNOTE}/search-note/v2`;
const SEARCH_V4 = `${REDNOTE}/search-note/v4`;
const RECOMMEND = `${REDNOTE}/search-recommend/v1`;
const SEARCH_USER = `${REDNOTE}/search-user/v2`;
const SHARE = `${REDNOTE}/share-url-transfer/v1`;
const LIKES = `${REDNOTE}/get-note-likes/v1`;
const FANS = `${REDNOTE}/get-fans/v1`;
const BLOGGERS = `${PGY}/api/solar/cooperator/blogger/v2/v1`;
const RATE = `${PGY}/api/solar/kol/dataV3/notesRate/v1`;
const SIMILAR = `${PGY}/api/solar/kol/get_similar_kol/v1`;
const PROFILE = `${PGY}/api/solar/kol/data/userId/fans_profile/v1`;
const KOL_NOTES = `${PGY}/get-kol-note-list/v1`;
const PRODUCTS = `${SHOP}/search-products/v1`;
const WECHAT = "GET /api/weixin/get-article-detail/v1";

const [TEXT, COUNT] = [{ type: "string" }, { type: "integer" }];
const DESCRIBED = { ...TEXT, title: "Day", description: "The last day.", unit: "date" };
const LARGER_LIST = {
  users: [{ name: "a", fans: 4, isShop: false }],
  notes: [{ id: "a", title: "b", likes: 5, comments: 6 }],
};
const WITHOUT_TOKEN = (operation: { parameters?: unknown }): void => void (operation.parameters = []);

// Several edits of one release.
const REMARK_AND_USES = several(
  remark(HOT, "CONDITION", "Serves the last month."),
  setMember(HOT, "x-use-cases", ["Find topics.", { title: "Plan", description: "a day" }]),
);
const HIDDEN_AND_CHANGED = several(
  hideWithFile(ASK),
  changeSchema(KOL_NOTES, "noteType", { enum: ["_1"] }),
  remark(HOT, "GUIDANCE", "Use it."),
);
const ADDED_AND_MORE = several(
  addLike(`${REDNOTE}/new`, USER),
  addLike(`${REDNOTE}/con`, USER),
  breakOperation(WECHAT, WITHOUT_TOKEN),
  setServers("https://api.example"),
  addStatus(HOT, "418"),
);
const LISTED_AND_MORE = several(list(ASK), changeMediaType(HOT, "*/*"), setMember(HOT, "x-search-aliases", ["hot"]));

/**
 * The 60 releases of a year after the first one, each made from the previous one: the bump and the kind that the transition
 * must have, and the edit that makes the release.
 */
export const YEAR: readonly YearRow[] = [
  // Operations are hidden, listed again and removed, and return.
  ["none", "no-change", unlistHidden],
  ["none", "operation-hidden", hideWithFile(SEARCH_USER)],
  ["none", "operation-hidden", hideWithExample(SHARE)],
  ["none", "operation-listed", several(list(SEARCH_USER), list(SHARE))],
  ["none", "operation-listed", list(OLD_NOTES)],
  ["none", "operation-vanished", remove(RECOMMEND)],
  ["minor", "operation-added", addLike(LIKES, DETAIL_V1)],
  ["patch", "operation-returned", bringBack(RECOMMEND)],

  // Parameters change.
  ["minor", "parameter-added", addParameter(NOTES, "season", { ...TEXT, enum: ["spring", "fall", "winter"] })],
  ["minor", "parameter-default-changed", changeSchema(NOTES, "season", { default: "fall" })],
  ["major", "enum-value-removed", changeSchema(NOTES, "season", { enum: ["spring", "fall"] })],
  ["minor", "enum-dropped", changeSchema(NOTES, "season", { enum: null })],
  ["major", "parameter-removed", removeParameter(NOTES, "season")],
  ["major", "required-parameter-added", addParameter(LIKES, "likeId", TEXT, { required: true })],
  ["minor", "parameter-became-optional", changeParameter(LIKES, "likeId", { required: false })],
  ["major", "parameter-renamed", changeParameter(LIKES, "likeId", { name: "likerId" })],
  ["none", "parameter-number-changed", changeSchema(SIMILAR, "pageNum", { type: "number" })],
  ["major", "parameter-type-changed", changeSchema(SUB_COMMENTS, "lastCursor", COUNT)],
  ["minor", "parameter-added", addParameter(TOPIC, "tags", textList("art", "food"))],
  ["minor", "enum-value-added", changeSchema(TOPIC, "tags", textList("art", "food", "travel"))],
  ["major", "parameter-type-changed", changeSchema(BLOGGERS, "featureTags", textList())],
  ["minor", "parameter-added", addParameter(USER, "X-Region", TEXT, { in: "header" })],
  ["major", "parameter-removed", removeParameter(USER, "X-Region")],

  // The next dialect arrives operation by operation.
  ["minor", "data-typed", publishSchema(SEARCH_V4, successFirst, fields({ total: COUNT }))],
  ["minor", "data-typed", publishSchema(TOPIC, failureFirst, fields({ topic: TEXT }), "verified")],
  ["minor", "data-typed", publishComponent(USER, "User", fields({ nickname: TEXT }), "verified")],
  ["minor", "data-typed", publishSchema(RATE, extendedEnvelope, fields({ rate: COUNT }), "verified")],
  ["none", "contract-status-changed", markSchema(SEARCH_V4, "verified")],
  ["minor", "data-field-added", publishSchema(RATE, extendedEnvelope, fields({ rate: COUNT, day: TEXT }))],
  ["patch", "field-text-changed", publishSchema(RATE, extendedEnvelope, fields({ rate: COUNT, day: DESCRIBED }))],
  ["major", "data-field-removed", publishSchema(RATE, extendedEnvelope, fields({ day: DESCRIBED }))],
  ["major", "data-type-changed", publishSchema(RATE, extendedEnvelope, fields({ day: COUNT }))],
  ["none", "contract-status-changed", publishSchema(PROFILE, failureFirst, {}, "pending")],
  ["minor", "data-typed", capture(SEARCH_USER, { users: [{ name: "a", fans: 1 }] })],
  ["minor", "data-field-added", capture(SEARCH_USER, { users: [{ name: "a", fans: 2, isShop: true }] })],
  ["major", "data-widened", capture(SEARCH_USER, { users: [{ name: null, fans: 3, isShop: true }] })],
  ["major", "paging-items-changed", capture(SEARCH_USER, LARGER_LIST)],
  ["none", "no-change", capture(USER, { nickname: "a" })],
  ["none", "contract-status-changed", markSchema(USER, "stale")],
  ["major", "data-untyped", markSchema(RATE, "stale")],

  // Operations cannot be used.
  ["none", "operation-set-aside", several(addLike(FANS, USER), breakOperation(FANS, WITHOUT_TOKEN))],
  ["minor", "operation-added", addLike(FANS, USER, { summary: "Fans" })],
  ["none", "operation-set-aside", breakOperation(SIMILAR, WITHOUT_TOKEN)],
  ["none", "operation-no-longer-set-aside", bringBack(SIMILAR)],

  // Texts, names and files change.
  ["minor", "operation-deprecated", markDeprecated(SEARCH_V2)],
  ["patch", "operation-reactivated", markDeprecated(SEARCH_V2, false)],
  ["patch", "highlight-changed", REMARK_AND_USES],
  ["patch", "recommendation-changed", recommend(DETAIL_V1, DETAIL_V6)],
  ["patch", "text-changed", rename(ASK, "Ask the Dots")],
  ["patch", "source-moved", renameTag("Xiaohongshu (RedNote)", "RedNote")],
  ["none", "operation-id-changed", renameOperationIds],
  ["none", "servers-changed", setServers("https://another.example")],
  ["patch", "source-moved", dropFile(COMMENTS)],

  // The platform gets a further prefix.
  ["minor", "operation-added", setPrefixes("rednote", "/api/xiaohongshu/", "/api/xiaohongshu-ec/")],
  ["none", "operation-set-aside", addLike(`${SHOP}/get-user/v3`, PRODUCTS)],

  // Several edits at once, and everything else.
  ["major", "operation-moved", callByPost("/api/xiaohongshu/share-url-transfer/v1")],
  ["major", "enum-value-removed", HIDDEN_AND_CHANGED],
  ["minor", "operation-added", ADDED_AND_MORE],
  ["none", "operation-listed", LISTED_AND_MORE],
  ["minor", "data-typed", publishAllSchemas("/api/xiaohongshu")],
];
