import { describe, expect, it } from "vitest";
import { REPOSITORY_ROOT } from "#tests/make-checkout";
import { documentOperations, type NamedOperation } from "../generate/document-operations.ts";
import type { Schema } from "../lib/schema.ts";
import type { Paging } from "./paging.ts";
import { derivePaging } from "./derive-paging.ts";
import { loadDocument } from "./document-file.ts";

const ofComments = "lastCursor: cursor while has_more of comment_count, comments by id";
const ofReplies = "lastCursor: cursor while has_more, comments by id";
const ofNotes = "lastCursor: notes.-1.cursor while has_more, notes by id";

// `PARAMETER: CURSOR while MORE of EXPECTED, ITEMS by ID` or `PARAMETER from START to TOTAL, ITEMS by ID`, with the paths of `x-paging`.
// Each line was checked by hand against the observed response and the description of the parameter.
const EXPECTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  rednote: {
    getNoteCommentV2: ofComments,
    getNoteCommentV3: ofComments,
    getNoteCommentV4: ofComments,
    getNoteSubCommentV2: ofReplies,
    getUserNoteListV2: ofNotes,
    getUserNoteListV3: ofNotes,
    getUserNoteListV4: ofNotes,
    hotSearchV1: "pageNum from 1",
    searchNoteV1: "page from 1",
    searchNoteV2: "page from 1, items by note.id",
    searchNoteV3: "page from 1, items by note.id",
    searchNoteV4: "page from 1 while has_more, notes by id",
    searchUserV2: "page from 1, users by id",
  },
  pgy: {
    pgyContentSquareSearchNoteV2V1: "pageNum from 1",
    solarCooperatorBloggerV2V1: "page from 1 to total, kols by userId",
    solarKolDataV2NotesDetailV1: "pageNumber from 1 to total, list by noteId",
    solarKolGetSimilarKolV1: "pageNum from 1 to total, kols by nothing",
    getKolNoteListV1: "page from 1 to total, list by nothing",
  },
};

// These operations take a cursor, but no response was observed, and no text names the field of the next cursor.
const WITHOUT: Readonly<Record<string, readonly string[]>> = {
  rednote: ["getTopicNoteListV1", "getUserNoteListV1"],
  pgy: [],
};

function describePaging({ parameter, start, cursor, more, total, expected, items, id }: Paging): string {
  const description = cursor === undefined ? `${parameter} from ${start}` : `${parameter}: ${cursor}`;
  const ends = { while: more, to: total, of: expected };
  const end = Object.entries(ends)
    .map(([word, path]) => (path === undefined ? "" : ` ${word} ${path}`))
    .join("");
  return `${description}${end}${items === undefined ? "" : `, ${items || "data"} by ${id ?? "nothing"}`}`;
}

// The path prefix of the operations above. A further prefix of a platform can be added without a change of this table.
const PREFIXES: Readonly<Record<string, string>> = { rednote: "/api/xiaohongshu/", pgy: "/api/xiaohongshu-pgy/" };

async function checkedOperations(platform: string): Promise<NamedOperation[]> {
  const { document } = await loadDocument(REPOSITORY_ROOT, platform);
  return documentOperations(document).filter(({ path }) => path.startsWith(PREFIXES[platform] ?? ""));
}

describe.for(Object.keys(EXPECTED))("derivePaging for %s", (platform) => {
  it(`derives the pagination of the ${platform} operations`, async () => {
    const found = (await checkedOperations(platform)).flatMap(({ operationId, "x-paging": paging }) => {
      return paging === undefined ? [] : [[operationId, describePaging(paging)]];
    });
    expect(Object.fromEntries(found)).toEqual(EXPECTED[platform]);
  });

  it(`leaves only the listed ${platform} operations with a page parameter but without pagination`, async () => {
    const bare = (await checkedOperations(platform)).filter((operation) => operation["x-paging"] === undefined);
    const asking = bare.filter(({ parameters }) => parameters.some(({ name }) => /page|cursor|offset/i.test(name)));
    expect(asking.map(({ operationId }) => operationId)).toEqual(WITHOUT[platform]);
  });
});

const TEXT: Schema = { type: "string" };
const NUMBER: Schema = { type: ["number", "null"] };
const FLAG: Schema = { type: "boolean" };
const record = (properties: Record<string, Schema>): Schema => ({ type: "object", properties });
const array = (items: Schema): Schema => ({ type: "array", items });
const parameter = (name: string, type: "string" | "integer" = "string", initial?: number) => {
  const schema = { type, ...(initial === undefined ? {} : { default: initial }) };
  return { name, in: "query" as const, description: undefined, required: false, schema };
};

// A list of objects with these texts.
const list = (...names: string[]): Schema => {
  return array(record(Object.fromEntries(names.map((name): [string, Schema] => [name, TEXT]))));
};
const component = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const COMPONENTS = { Inner: record({ end_cursor: TEXT }), Circle: component("Circle") };

function pagingOf(parameters: Parameters<typeof derivePaging>[0], data: Schema): string | undefined {
  const paging = derivePaging(parameters, data, COMPONENTS);
  return paging && describePaging(paging);
}

const NUMBERED = array(record({ id: NUMBER, cursor: TEXT }));
const PAGE = parameter("page", "integer");
const CURSOR = parameter("cursor");
const LAST = parameter("lastCursor");

describe("derivePaging", () => {
  it.each<[string, typeof PAGE, Schema, string | undefined]>([
    ["starts at the default of the page parameter", parameter("pageNum", "integer", 0), {}, "pageNum from 0"],
    ["ignores a page parameter that is a string", parameter("page"), {}, undefined],
    ["ignores a cursor parameter if no cursor field was observed", CURSOR, {}, undefined],
    ["ignores a parameter with an unknown name", parameter("offset", "integer"), {}, undefined],
    ["prefers the next cursor", CURSOR, record({ cursor: TEXT, nextCursor: TEXT }), "cursor: nextCursor"],
    ["follows unions with null", CURSOR, { anyOf: [component("Inner"), { type: "null" }] }, "cursor: end_cursor"],
    ["uses data itself if it is the array", LAST, NUMBERED, "lastCursor: -1.cursor, data by id"],
    ["stops at a type that refers to itself", PAGE, component("Circle"), "page from 1"],
  ])("%s", (_, one, data, expected) => {
    expect(pagingOf([parameter("word"), one], data)).toBe(expected);
  });

  it.each<[string, Record<string, Schema>, string]>([
    ["prefers an outer field", { nextCursor: TEXT, in: record({ next_cursor: TEXT }) }, "cursor: nextCursor"],
    ["finds a number of comments", { cursor: TEXT, comment_count: NUMBER }, "cursor: cursor of comment_count"],
    ["ignores a number of comments that is a text", { cursor: TEXT, comment_count: TEXT }, "cursor: cursor"],
    ["finds an inner flag", { cursor: TEXT, in: record({ hasNext: FLAG }) }, "cursor: cursor while in.hasNext"],
  ])("%s beside a cursor", (_, fields, expected) => {
    expect(pagingOf([CURSOR], record(fields))).toBe(expected);
  });

  it.each<[string, Record<string, Schema>, string]>([
    ["prefers the array with the largest items", { tags: list("id"), cards: list("id", "a") }, "cards by id"],
    ["prefers an item's own ID to that of its owner", { cards: list("userId", "note_id") }, "cards by note_id"],
    ["prefers a known name to larger items", { cards: list("id", "a", "b"), list: list("a") }, "list by nothing"],
    ["accepts an empty array only if its name is known", { tags: array({}), users: array({}) }, "users by nothing"],
  ])("%s", (_, fields, expected) => {
    expect(pagingOf([PAGE], record(fields))).toBe(`page from 1, ${expected}`);
  });

  it.each<[string, Record<string, Schema>, string]>([
    [
      "finds the expected number of items",
      { total: NUMBER, comment_count: NUMBER },
      "page from 1 to total of comment_count",
    ],
    ["reads the name of the total", { words: array(TEXT), total_count: NUMBER }, "page from 1 to total_count"],
    ["ignores an array of strings", { words: array(TEXT) }, "page from 1"],
    ["ignores names that a path cannot contain", { "a.b": list("id"), constructor: list("id") }, "page from 1"],
    ["ignores a total that is not a number", { total: FLAG }, "page from 1"],
  ])("%s, and returns no items", (_, fields, expected) => {
    expect(pagingOf([PAGE], record(fields))).toBe(expected);
  });

  it("returns undefined if two parameters select a page", () => {
    const data = record({ cursor: TEXT });
    expect(derivePaging([PAGE, CURSOR], data, {})).toBeUndefined();
  });
});
