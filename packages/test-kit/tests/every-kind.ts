import { type MadePlatform, makePlatform } from "./make-platform.ts";

const TOKEN = { name: "token", required: true, schema: { type: "string" } };
/** The example data of the operations. */
export const DATA: object = { id: "a", tags: [{ name: "b" }] };
// More fields than one function of a type test may read, and maps whose keys are ids.
const LARGE = {
  ...Object.fromEntries(Array.from({ length: 450 }, (_, index) => [`field${index}`, { value: index }])),
  likesById: { note_650000000000: 1, note_650000000001: 2 },
  notesById: { note_650000000000: { title: "a", tags: [{ name: "b" }] }, note_650000000001: { title: "c", tags: [] } },
};
// Fields of several types, as some servers write an empty object as a list, and names that need quotes.
const MIXED: object = {
  results: [
    { id: "a", details: { "Size (cm)": { width: 1 } }, extra: [], ids: { "10000001": 1, "10000002": 2 } },
    { id: "b", details: [], extra: { note: { text: "c" } }, ids: [] },
    { id: "c", details: "none", extra: [{ note: "d" }], ids: {} },
  ],
  items: [null, "text", { constructor: { name: "e" }, toString: 1 }, { id: "f" }, [[{ deep: true }]]],
};
const FORM = {
  properties: {
    word: { type: "string", description: "What to find." },
    time: { type: "string", enum: ["一天内", "半年内"] },
    page: { type: "integer", format: "int32", default: 1 },
    price: { type: "number" },
    exact: { type: "boolean", default: false },
    token: { type: "string" },
  },
  required: ["token", "word", "time"],
};

/** A parameter of each format that a mock checks, and of one that it does not know. */
const FORMATS = `byte binary date date-time duration email hostname ipv4 ipv6 iso-date-time iso-time json-pointer regex
  relative-json-pointer time uri uri-reference uri-template url uuid phone`
  .split(/\s+/)
  .map((format) => ({ name: format.replaceAll("-", "_"), required: true, schema: { type: "string", format } }));

const DEFINITIONS: Parameters<typeof makePlatform>[0] = [
  {
    path: "/api/made/get-thing/v1",
    method: "get",
    query: [
      TOKEN,
      { name: "id", required: true, schema: { type: "string" } },
      { name: "size", schema: { type: "string", enum: ["SMALL", "LARGE"], default: "small" } },
    ],
    data: DATA,
  },
  { path: "/api/made/get-large-thing/v1", method: "get", query: [TOKEN], data: LARGE },
  { path: "/api/made/hot-list/v1", method: "get", query: [TOKEN], data: [DATA] },
  {
    path: "/api/made/mixed-things/v1",
    method: "get",
    query: [TOKEN, { name: "page", schema: { type: "integer" } }],
    data: MIXED,
  },
  { path: "/api/made/formats/v1", method: "get", query: [TOKEN, ...FORMATS], data: DATA },
  { path: "/api/made/count-all/v1", method: "get", query: [TOKEN], data: 99 },
  { path: "/api/made/mixed-list/v1", method: "get", query: [TOKEN], data: [[1], { a: 1 }, "b"] },
  {
    path: "/api/made/list-things/v1",
    method: "post",
    query: [TOKEN, { name: "page", required: true, schema: { type: "integer" } }],
    data: DATA,
  },
  { path: "/api/made/find-things/v1", method: "post", form: FORM, data: DATA },
  { path: "/api/made/browse-things/v1", method: "post", form: { ...FORM, required: ["token"] }, data: DATA },
  {
    path: "/api/made/count-things/v1",
    method: "post",
    form: { properties: { token: { type: "string" } }, required: ["token"] },
  },
];

/** Makes a platform with an operation of each method, kind of parameters and kind of data. */
export function makeEveryKind(): Promise<MadePlatform> {
  return makePlatform(DEFINITIONS);
}
