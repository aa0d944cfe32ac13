const IMPORT = 'import { createRednoteClient } from "@justone-clients/rednote";';

const RESULTS = `${IMPORT}

export const client = createRednoteClient({ token: "t" });
export const search = (keyword: string) => client.searchNoteV2({ keyword });
export const searchSafely = (keyword: string) => client.safe.searchNoteV2({ keyword });
export async function firstItem(keyword: string) {
  const { data } = await search(keyword);
  return data?.items?.[0];
}
export async function notes(keyword: string) {
  const { data } = await search(keyword);
  return data?.items?.flatMap((item) => item.note ?? []) ?? [];
}
export const detail = async (noteId: string) => (await client.getNoteDetailV1({ noteId })).data;
export const comments = (noteId: string) => client.getNoteCommentV2.items({ noteId });
export const pages = (noteId: string) => client.getNoteCommentV2.pages({ noteId });
export const envelope = (noteId: string) =>
  client.GET("/api/xiaohongshu/get-note-comment/v2", { params: { query: { noteId } } });
export const batch = (ids: string[]) => client.batch(ids, (noteId) => client.getNoteDetailV1({ noteId }));
export const usage = () => client.usage;
export const given = (...args: Parameters<typeof client.searchNoteV2>) => args[0];
export class Service {
  readonly client = createRednoteClient();
  async user(userId: string) {
    return (await this.client.getUserV3({ userId })).data;
  }
}
`;

/** Programs that export what the client returns, without a type that is written out. */
export const PROGRAMS: Readonly<Record<string, string>> = {
  "results.mts": RESULTS,
  "results.cts": RESULTS,
  "indirect.mts": `import { client, firstItem, search } from "./results.mjs";

export const both = async (keyword: string) => [await search(keyword), await firstItem(keyword)] as const;
export async function firstComment(noteId: string) {
  for await (const comment of client.getNoteCommentV2.items({ noteId })) return comment;
  return undefined;
}
`,
  "dynamic.cts": `export async function open() {
  const { createRednoteClient } = await import("@justone-clients/rednote");
  return createRednoteClient({ token: "t" });
}
export const search = async (keyword: string) => (await (await open()).searchNoteV2({ keyword })).data;
export async function firstComment(noteId: string) {
  const { data } = await (await open()).getNoteCommentV2({ noteId });
  return data?.comments?.[0];
}
`,
};

/** Programs that use the declarations. Each line after the imports has an error, so a type that became `any` fails. */
export const CONSUMERS: Readonly<Record<string, string>> = {
  "consumer.mts": `import { client, comments, detail, envelope, firstItem, given, notes, search, Service } from "./out/results.mjs";
import { both, firstComment } from "./out/indirect.mjs";
(await search("k")).data?.itemz;
(await firstItem("k"))?.note?.unknownField;
(await notes("k"))[0]?.unknownField;
(await detail("n"))?.[0]?.unknownField;
for await (const comment of comments("n")) comment.unknownField;
(await envelope("n")).data?.unknownField;
given({ keyword: "k" }).unknownField;
(await new Service().user("u"))?.unknownField;
(await both("k"))[0].unknownField;
(await firstComment("n"))?.unknownField;
client.searchNoteV2({ keyword: 1 });
`,
  "consumer.cts": `import { firstComment, open, search } from "./out/dynamic.cjs";
import { client, detail, firstItem, given } from "./out/results.cjs";
void search("k").then((data) => data?.itemz);
void firstComment("n").then((comment) => comment?.unknownField);
void open().then((opened) => opened.unknownField);
void firstItem("k").then((item) => item?.note?.unknownField);
void detail("n").then((data) => data?.[0]?.unknownField);
given({ keyword: "k" }).unknownField;
void client.searchNoteV2({ keyword: 1 });
`,
};

const on = (type: string, field = "unknownField"): string => `Property '${field}' does not exist on type '${type}'.`;

/** The error of each line of the consumers. */
export const CONSUMER_ERRORS: readonly string[] = [
  `consumer.cts(3): ${on("SearchNoteV2Data", "itemz")} Did you mean 'items'?`,
  `consumer.cts(4): ${on("Comment")}`,
  `consumer.cts(5): ${on("RednoteClient")}`,
  `consumer.cts(6): ${on("ItemNote")}`,
  `consumer.cts(7): ${on("GetNoteDetailV1Item")}`,
  `consumer.cts(8): ${on("SearchNoteV2Parameters")}`,
  "consumer.cts(9): Type 'number' is not assignable to type 'string'.",
  `consumer.mts(3): ${on("SearchNoteV2Data", "itemz")} Did you mean 'items'?`,
  `consumer.mts(4): ${on("ItemNote")}`,
  `consumer.mts(5): ${on("ItemNote")}`,
  `consumer.mts(6): ${on("GetNoteDetailV1Item")}`,
  `consumer.mts(7): ${on("Comment")}`,
  `consumer.mts(8): ${on("GetNoteCommentV2Envelope")}`,
  `consumer.mts(9): ${on("SearchNoteV2Parameters")}`,
  `consumer.mts(10): ${on("GetUserV3Data")}`,
  `consumer.mts(11): ${on("CallResult<SearchNoteV2Data>")}`,
  `consumer.mts(12): ${on("Comment")}`,
  "consumer.mts(13): Type 'number' is not assignable to type 'string'.",
];
