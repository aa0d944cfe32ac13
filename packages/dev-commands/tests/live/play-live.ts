import type { OptionValues } from "@justone-clients/spec-tools";
import { type LiveCheckout, type LiveTold, makeLiveCheckout } from "./live-checkout.ts";
import { type ApiAnswer, type ApiRequest, type PlayedApi, startApi } from "./start-api.ts";

/** Paths of operations. */
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
export const SECRET = "words of a person";

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

export interface Told {
  operations: Row[];
  usage: object;
  observed?: { operations: { counted: boolean; widened: string[]; lost: string[] }[]; written: string[] };
}

export async function play(answers: Readonly<Record<string, ApiAnswer>> = {}): Promise<{
  api: PlayedApi;
  checkout: LiveCheckout;
  live: (options: OptionValues) => Promise<LiveTold<Told>>;
}> {
  const [api, checkout] = await Promise.all([startApi(answers), makeLiveCheckout()]);
  await checkout.write("p.json", PARAMETERS);
  const usual = { baseUrl: api.url, platform: ["rednote"], parameters: "p.json" };
  return { api, checkout, live: (options) => checkout.live<Told>({ ...usual, ...options }) };
}

export function called({ operations }: Told): Row[] {
  return operations.filter(({ result }) => result !== "not-called");
}

export const paths = (requests: readonly ApiRequest[]): string[] => requests.map(({ path }) => path);
export const note = (fields: object): ApiAnswer => ({
  json: { code: 0, data: [{ note_list: [{ title: SECRET, ...fields }] }], message: SECRET },
});
