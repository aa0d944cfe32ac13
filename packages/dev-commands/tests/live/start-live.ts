import type { OptionValues } from "@justone-clients/spec-tools";
import { type LiveCheckout, type LiveResult, makeLiveCheckout } from "./live-checkout.ts";
import { type ApiRequest, type ApiResponse, type FakeApi, startApi } from "./start-api.ts";

/** Paths of operations of RedNote. */
export const NOTE = "/api/xiaohongshu/get-note-detail/v1";
export const COMMENTS = "/api/xiaohongshu/get-note-comment/v2";
export const SEARCH = "/api/xiaohongshu/search-note/v2";
export const USER = "/api/xiaohongshu/get-user/v4";
export const HOT = "/api/xiaohongshu/hot-search/v1";
export const METHODS: readonly string[] = [
  "getNoteDetailV1",
  "getNoteCommentV2",
  "searchNoteV2",
  "getUserV4",
  "hotSearchV1",
];
const PARAMETERS: Readonly<Record<string, object>> = {
  [`GET ${NOTE}`]: { noteId: "n 1&x=y" },
  getNoteCommentV2: { noteId: "n2", lastCursor: "c" },
  searchNoteV2: { keyword: "茶" },
  getUserV4: { userId: "u" },
};
/** A value of responses that must not be in any output or file. */
export const SECRET = "words of a person";

/** A row of the report of `pnpm contract:live`. */
export interface Row {
  operation: string;
  result: string;
  reason?: string;
  kind?: string;
  code?: number;
  status?: number;
  billed?: string;
  isEmpty?: boolean;
  differences: { kind: string; path: string; text: string }[];
}

/** The report of `pnpm contract:live`. */
export interface LiveReport {
  operations: Row[];
  usage: object;
  observed?: { operations: { counted: boolean; widened: string[]; lost: string[] }[]; written: string[] };
}

/** Starts a fake API with these responses by path, and makes a checkout whose `live` calls the API for RedNote. */
export async function startLive(responses: Readonly<Record<string, ApiResponse>> = {}): Promise<{
  api: FakeApi;
  checkout: LiveCheckout;
  live: (options: OptionValues) => Promise<LiveResult<LiveReport>>;
}> {
  const [api, checkout] = await Promise.all([startApi(responses), makeLiveCheckout()]);
  await checkout.write("p.json", PARAMETERS);
  const defaults = { baseUrl: api.url, platform: ["rednote"], parameters: "p.json" };
  return { api, checkout, live: (options) => checkout.live<LiveReport>({ ...defaults, ...options }) };
}

/** The rows of operations that were called. */
export function calledRows({ operations }: LiveReport): Row[] {
  return operations.filter(({ result }) => result !== "not-called");
}

/** The paths of requests in their order. */
export const paths = (requests: readonly ApiRequest[]): string[] => requests.map(({ path }) => path);

/** A response of the note operation whose note has these fields. */
export const note = (fields: object): ApiResponse => ({
  json: { code: 0, data: [{ note_list: [{ title: SECRET, ...fields }] }], message: SECRET },
});
