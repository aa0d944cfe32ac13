import { describe, expect, it } from "vitest";
import { REPOSITORY_ROOT } from "../../tests/make-checkout.ts";
import { documentOperations } from "../generate/document-operations.ts";
import type { Schema } from "../lib/schema.ts";
import { derivePaging } from "./derive-paging.ts";
import { loadDocument } from "./document-file.ts";

const ofComments = "lastCursor: cursor while has_more, comments by id";
const ofNotes = "lastCursor: notes.-1.cursor while has_more, notes by id";

// `PARAMETER: CURSOR while MORE, ITEMS by ID` or `PARAMETER from START to TOTAL, ITEMS by ID`, with the paths of `x-paging`.
// Each line was checked by hand against the observed response and the description of the parameter.
const EXPECTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  rednote: {
    getNoteCommentV2: ofComments,
    getNoteCommentV3: ofComments,
    getNoteCommentV4: ofComments,
    getNoteSubCommentV2: ofComments,
    getUserNoteListV2: ofNotes,
    getUserNoteListV3: ofNotes,
    getUserNoteListV4: ofNotes,
    hotSearchV1: "pageNum from 1",
    searchNoteV1: "page from 1",
    searchNoteV2: "page from 1, items by note.id",
    searchNoteV3: "page from 1, items by note.id",
    searchNoteV4: "page from 1",
    searchUserV2: "page from 1, users by id",
  },
  pgy: {
    pgyContentSquareSearchNoteV2V1: "pageNum from 1",
    solarCooperatorBloggerV2V1: "page from 1 to total, kols by userId",
    solarKolDataV2NotesDetailV1: "pageNumber from 1 to total, list by noteId",
    solarKolGetSimilarKolV1: "pageNum from 1 to total, kols by userId",
    getKolNoteListV1: "page from 1 to total, list by nothing",
  },
};

// These operations take a cursor, but no response was observed, and no text names the field of the next cursor.
const WITHOUT: Readonly<Record<string, readonly string[]>> = {
  rednote: ["getTopicNoteListV1", "getUserNoteListV1"],
  pgy: [],
};

describe.for(Object.keys(EXPECTED))("derivePaging for %s", (platform) => {
  it(`derives the pagination of the ${platform} operations`, async () => {
    const { document } = await loadDocument(REPOSITORY_ROOT, platform);
    const found = documentOperations(document).flatMap(({ operationId, "x-paging": paging }) => {
      if (paging === undefined) return [];
      const { parameter, start, cursor, more, total, items, id } = paging;
      const description = cursor === undefined ? `${parameter} from ${start}` : `${parameter}: ${cursor}`;
      const end = `${more === undefined ? "" : ` while ${more}`}${total === undefined ? "" : ` to ${total}`}`;
      return [[operationId, description + end + (items === undefined ? "" : `, ${items} by ${id ?? "nothing"}`)]];
    });
    expect(Object.fromEntries(found)).toEqual(EXPECTED[platform]);
  });

  it(`leaves only the listed ${platform} operations with a page parameter but without pagination`, async () => {
    const { document } = await loadDocument(REPOSITORY_ROOT, platform);
    const bare = documentOperations(document).filter((operation) => operation["x-paging"] === undefined);
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

describe("derivePaging", () => {
  it.each([
    [
      "starts at the default of the page parameter",
      parameter("pageNum", "integer", 0),
      {},
      { parameter: "pageNum", start: 0 },
    ],
    ["ignores a page parameter that is a string", parameter("page"), {}, undefined],
    ["ignores a cursor parameter if no cursor field was observed", parameter("cursor"), {}, undefined],
    ["ignores a parameter with an unknown name", parameter("offset", "integer"), {}, undefined],
    [
      "prefers the next cursor to the current one, and an outer field to an inner one",
      parameter("cursor"),
      record({ cursor: TEXT, nextCursor: TEXT, in: record({ hasNext: FLAG, next_cursor: TEXT }) }),
      { parameter: "cursor", cursor: "nextCursor", more: "in.hasNext" },
    ],
    [
      "follows references and unions with null",
      parameter("cursor"),
      { anyOf: [{ $ref: "#/components/schemas/Inner" }, { type: "null" }] },
      { parameter: "cursor", cursor: "end_cursor" },
    ],
    [
      "prefers the array with the largest items, and an item's own ID to that of its owner",
      parameter("page", "integer"),
      record({ tags: array(record({ id: TEXT })), cards: array(record({ userId: TEXT, note_id: TEXT })) }),
      { parameter: "page", start: 1, items: "cards", id: "note_id" },
    ],
    [
      "prefers an array with a known name to one with larger items",
      parameter("page", "integer"),
      record({ cards: array(record({ id: TEXT, a: TEXT, b: TEXT })), list: array(record({ a: NUMBER })) }),
      { parameter: "page", start: 1, items: "list" },
    ],
    [
      "ignores an array of strings, and accepts an empty array only if its name is known",
      parameter("page", "integer"),
      record({ words: array(TEXT), tags: array({}), total_count: NUMBER, users: array({}) }),
      { parameter: "page", start: 1, total: "total_count", items: "users" },
    ],
    [
      "uses data itself if it is the array of items",
      parameter("lastCursor"),
      array(record({ id: NUMBER, cursor: TEXT })),
      { parameter: "lastCursor", cursor: "-1.cursor", items: "", id: "id" },
    ],
    [
      "ignores fields whose names a path cannot contain",
      parameter("page", "integer"),
      record({ "a.b": array(record({ id: TEXT })), constructor: array(record({ id: TEXT })), total: FLAG }),
      { parameter: "page", start: 1 },
    ],
    [
      "stops at a type that refers to itself",
      parameter("page", "integer"),
      { $ref: "#/components/schemas/Circle" },
      { parameter: "page", start: 1 },
    ],
  ])("%s", (_, one, data, expected) => {
    const components = {
      Inner: record({ end_cursor: TEXT }),
      Circle: { $ref: "#/components/schemas/Circle" },
    };
    expect(derivePaging([parameter("word"), one], data, components)).toEqual(expected);
  });

  it("returns undefined if two parameters select a page", () => {
    const data = record({ cursor: TEXT });
    expect(derivePaging([parameter("page", "integer"), parameter("cursor")], data, {})).toBeUndefined();
  });
});
