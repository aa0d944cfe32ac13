/** Programs as users write them, one per use of the types. */
export const REAL_LIFE: Readonly<Record<string, string>> = {
  "generic-helper.mts": `import { type CallResult, createRednoteClient, type RednoteMethods } from "@justone-clients/rednote";

type DataOf<Name extends keyof RednoteMethods> = NonNullable<Awaited<ReturnType<RednoteMethods[Name]>>["data"]>;

export async function dataOf<Args extends unknown[], Data>(
  call: (...args: Args) => Promise<CallResult<Data>>,
  ...args: Args
): Promise<Data> {
  const { data } = await call(...args);
  if (data === null) throw new Error("no data");
  return data;
}

const client = createRednoteClient();
export const count = async () => (await dataOf(client.getNoteCommentV2, { noteId: "n" })).comment_count;
export const isEmpty = (data: DataOf<"searchNoteV2">) => data.items?.length === 0;
`,
  "injection.mts": `import type { CallResult, RednoteClient, SearchNoteV2Data } from "@justone-clients/rednote";

export class Search {
  constructor(private readonly client: Pick<RednoteClient, "searchNoteV2">) {}

  async texts(keyword: string): Promise<string[]> {
    const { data } = await this.client.searchNoteV2({ keyword });
    return data?.items?.flatMap((item) => item.note?.desc ?? []) ?? [];
  }
}

const data: SearchNoteV2Data = { items: [{ note: { desc: "a" } }] };
const result: CallResult<SearchNoteV2Data> = {
  data, isEmpty: false, requestId: undefined, recordTime: undefined, attempts: 1, durationMs: 1,
};
const pages = () => { throw new Error("not used"); };
export const search = new Search({ searchNoteV2: Object.assign(() => Promise.resolve(result), { pages, items: pages }) });
`,
  "reexports.mts": `export { ApiError, createRednoteClient, isJustOneError } from "@justone-clients/rednote";
export type * from "@justone-clients/rednote";
`,
  "wrappers.mts": `import { createRednoteClient, type GetNoteCommentV2Parameters, type SearchNoteV2Parameters } from "./reexports.mjs";

const client = createRednoteClient({ maxBilled: 10 });
export const newest = (parameters: Omit<SearchNoteV2Parameters, "sort">) =>
  client.searchNoteV2({ ...parameters, sort: "time_descending" });
export const commentsOf = (noteId: string, more: Partial<GetNoteCommentV2Parameters> = {}) =>
  client.getNoteCommentV2({ ...more, noteId });
`,
  "mapper.mts": `import { createRednoteClient, type ItemNote } from "@justone-clients/rednote";

export interface Note {
  readonly id: string;
  readonly desc: string;
  readonly likes: number;
}

export function toNote({ id = "", desc = "", liked_count: likes = 0 }: ItemNote): Note {
  return { id, desc, likes };
}

export async function search(keyword: string): Promise<Note[]> {
  const { data } = await createRednoteClient().searchNoteV2({ keyword });
  return data?.items?.flatMap(({ note }) => (note === undefined ? [] : [toNote(note)])) ?? [];
}
`,
  "logger.mts": `import type { ItemNote, SearchNoteV2Parameters } from "@justone-clients/rednote";

declare function log(message: string, fields: Record<string, unknown>): void;
declare function logObject(fields: object, message: string): void;
declare function logAny(message: string, ...meta: unknown[]): void;

export function logNote(note: ItemNote, parameters: SearchNoteV2Parameters): void {
  log("note", { ...note });
  log("note", { note, parameters });
  logObject(note, "note");
  logAny("note", note, parameters);
}
`,
  "json-column.mts": `import type { AsObserved, ItemNote } from "@justone-clients/rednote";

type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };
type Plain<Type> = unknown extends Type ? Json : Type extends object ? { [Key in keyof Type]: Plain<Type[Key]> } : Type;
declare function typedColumn<Type>(): { insert(value: Type): void; select(): Type };
declare function insertJson(value: Json): void;

const column = typedColumn<ItemNote>();
export function store(note: ItemNote, copy: Plain<ItemNote>, observed: AsObserved<ItemNote>): string {
  column.insert(note);
  insertJson(copy);
  insertJson(note as Plain<ItemNote>);
  insertJson({ desc: note.desc, tags: note.tag_info === undefined ? [] : [{ ...note.tag_info }] });
  return column.select().desc ?? observed.desc ?? JSON.stringify(note);
}
`,
  "outcome.mts": `import { createRednoteClient, type GetUserV3Data } from "@justone-clients/rednote";

const client = createRednoteClient();
export async function user(userId: string): Promise<GetUserV3Data | string> {
  const outcome = await client.safe.getUserV3({ userId });
  if (!outcome.ok) return outcome.error.kind;
  return outcome.data ?? "empty";
}
`,
  "paging.mts": `import { type Comment, createRednoteClient, type GetNoteCommentV2Parameters } from "@justone-clients/rednote";

const client = createRednoteClient();
export async function comments(noteId: string): Promise<{ all: Comment[]; resume: GetNoteCommentV2Parameters | undefined }> {
  const items = client.getNoteCommentV2.items({ noteId }, { maxPages: 2 });
  const all: Comment[] = [];
  for await (const comment of items) all.push(comment);
  return { all, resume: items.state.resume };
}
`,
  "test-double.mts": `import { createRednoteClient } from "@justone-clients/rednote";
import { createTestFetch } from "@justone-clients/rednote/testing";

const fetch = createTestFetch();
fetch.reply("searchNoteV2", { data: { items: [{ note: { desc: "a" } }] } });
export const client = createRednoteClient({ token: "t", fetch });
`,
};

/** Common mistakes, one per line after the first lines, and a part of the compiler's message for each. */
export const MISTAKES: readonly (readonly [code: string, message: string])[] = [
  ["(await client.searchNoteV2({ keyword })).data?.itemz;", on("SearchNoteV2Data", "itemz")],
  ["(await client.searchNoteV2({ keyword })).data.items;", "Object is possibly 'null'."],
  ["(await client.searchNoteV2({ keyword })).data?.items[0];", "Object is possibly 'undefined'."],
  ["client.searchNoteV2({ keyword }).data;", on("Promise<CallResult<SearchNoteV2Data>>", "data")],
  [
    "await client.searchNoteV2({});",
    "Property 'keyword' is missing in type '{}' but required in type 'SearchNoteV2Parameters'.",
  ],
  ["await client.searchNoteV2({ keywrd: keyword });", "'keywrd' does not exist in type 'SearchNoteV2Parameters'."],
  ["await client.searchNoteV2({ keyword, pages: 1 });", "'pages' does not exist in type 'SearchNoteV2Parameters'."],
  ["await client.searchNoteV2({ keyword: 1 });", "Type 'number' is not assignable to type 'string'."],
  ["await client.searchNoteV2({ keyword, sort: 'newest' });", "Type '\"newest\"' is not assignable to type '\""],
  ["await client.searchNoteV2();", "Expected 1-2 arguments, but got 0."],
  ["await client.searchNoteV2({ keyword }, { timeout: 1 });", "'timeout' does not exist in type 'CallOptions'."],
  ["await client.searchNotesV2({ keyword });", on("RednoteClient", "searchNotesV2")],
  [
    "client.getNoteDetailV1.pages({ noteId: 'n' });",
    "Property 'pages' does not exist on type '(parameters: GetNoteDetailV1Parameters, ",
  ],
  [
    "await client.GET('/api/x', { params: { query: { keyword } } });",
    "not assignable to parameter of type 'keyof RednotePaths'.",
  ],
  ["log(note);", "'ItemNote' is not assignable to parameter of type 'Record<string, unknown>'."],
  ["const desc: string = note.desc;", "Type 'string | undefined' is not assignable to type 'string'."],
];

/** The lines before the mistakes. */
export const MISTAKES_PRELUDE: readonly string[] = [
  'import { createRednoteClient, type ItemNote } from "@justone-clients/rednote";',
  "const [client, keyword] = [createRednoteClient(), String(Math.random())];",
  "declare const note: ItemNote;",
  "declare function log(fields: Record<string, unknown>): void;",
];

function on(type: string, field: string): string {
  return `Property '${field}' does not exist on type '${type}'.`;
}
