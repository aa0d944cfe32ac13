import type { makePlatform } from "./make-platform.ts";

type Definitions = Parameters<typeof makePlatform>[0];

const TOKEN = { name: "token", required: true, schema: { type: "string" } };
const DATA = { id: "a" };

// Names that JavaScript, a client, Windows or a URL treats in its own way.
const PATHS = words(`
  new delete class close then toJSON toString inspect 1688/v1 con com1 get-thing/v1/ get.thing/v1.2 ~thing/__proto__
`);

const COMPONENTS = {
  parameters: { Sort: { name: "sort.by", in: "query", required: true, schema: ref("schemas", "Sort") } },
  requestBodies: {
    Find: { content: { "application/x-www-form-urlencoded": { schema: { allOf: [ref("schemas", "Find")] } } } },
  },
  schemas: {
    Sort: { type: "string", enum: ["NEW", "\u70ed\u95e8"], default: "NEW", description: "The order." },
    Find: {
      type: "object",
      properties: { token: { type: "string" }, sort: ref("schemas", "Sort") },
      required: ["token"],
    },
  },
};

// Types that are written in an unusual way, by the name of a parameter.
const SCHEMAS: Readonly<Record<string, object>> = {
  "page-size": { type: "integer" },
  "filter[name]": { type: "string" },
  "_.-x": { type: ["string", "null"] },
  fixed: { const: 7 },
  exact: { type: "boolean", enum: [true] },
  sort: { ...ref("schemas", "Sort"), default: "\u70ed\u95e8" },
  kind: { anyOf: [{ type: "null" }, ref("schemas", "Sort")] },
  separated: { enum: ["a\u2028b", "line\nbreak", 'quo"te'] },
  toJSON: { oneOf: [{ const: 1, title: "One" }, { const: 2 }] },
  default: { type: "number", default: "1" },
};
const REQUIRED = ["page-size", "separated"];
const QUERY = Object.entries(SCHEMAS).map(([name, schema]) => ({ name, required: REQUIRED.includes(name), schema }));

// Lists, by the name of a parameter. Those in JOINED are sent as one value with commas.
const LISTS: Readonly<Record<string, object>> = {
  ids: { type: "array", items: { type: "integer" }, minItems: 1 },
  "tags[]": { type: "array", items: { type: "string" }, default: ["a", "b"] },
  sorts: { type: "array", items: ref("schemas", "Sort") },
  exact: { type: ["array", "null"], items: { type: "boolean" } },
  fields: { type: "array", items: { type: "string" } },
  "price.s": { type: "array", items: { type: "number" } },
  levels: { type: "array", items: { enum: [1, 2, 3] } },
};
const JOINED = ["fields", "price.s", "levels"];
const REQUIRED_LISTS = ["ids", "fields"];
const LIST_QUERY = Object.entries(LISTS).map(([name, schema]) => {
  return {
    name,
    required: REQUIRED_LISTS.includes(name),
    schema,
    ...(JOINED.includes(name) ? { explode: false } : {}),
  };
});
const LIST_FORM = {
  type: "object",
  properties: { token: { type: "string" }, ...LISTS },
  required: ["token", ...REQUIRED_LISTS],
};
const ENCODING = Object.fromEntries(JOINED.map((name) => [name, { style: "form", explode: false }]));

const HEADERS = [
  { in: "header", name: "X-Lang", schema: { type: "string", enum: ["en", "zh"], default: "en" } },
  { in: "header", name: "x_level", schema: { type: "integer" } },
  { in: "header", name: "Authorization", schema: { type: "string" } },
  { in: "cookie", name: "sid", schema: { type: "string" } },
];
const REQUIRED_HEADER = { in: "header", name: "X-Version", required: true, schema: { type: "string", default: "1" } };

/** Operations that a client supports although their names or parameters are unusual. */
export const ODD_DEFINITIONS: Definitions = [
  ...PATHS.map((path) => ({ path: `/api/made/${path}`, method: "get" as const, query: [TOKEN], data: DATA })),
  { path: "/api/made/odd-query", method: "get", query: [TOKEN, ...QUERY], components: COMPONENTS, data: DATA },
  {
    path: "/api/made/odd-form",
    method: "post",
    form: { properties: { token: { type: "string" }, ...SCHEMAS }, required: ["token", ...REQUIRED] },
    components: COMPONENTS,
  },
  { path: "/api/made/list-query", method: "get", query: [TOKEN, ...LIST_QUERY], components: COMPONENTS, data: DATA },
  {
    path: "/api/made/list-form",
    method: "post",
    operation: {
      requestBody: { content: { "application/x-www-form-urlencoded": { schema: LIST_FORM, encoding: ENCODING } } },
    },
    components: COMPONENTS,
  },
  { path: "/api/made/only-headers", method: "get", query: [TOKEN, ...HEADERS], data: DATA },
  {
    path: "/api/made/headers-and-query",
    method: "get",
    query: [TOKEN, { name: "id", required: true, schema: { type: "string" } }, ...HEADERS, REQUIRED_HEADER],
  },
  { path: "/api/made/required-header", method: "post", query: [TOKEN, REQUIRED_HEADER] },
  {
    path: "/api/made/headers-and-form",
    method: "post",
    query: [...HEADERS, REQUIRED_HEADER],
    form: { properties: { token: { type: "string" }, word: { type: "string" } }, required: ["token", "word"] },
  },
  {
    path: "/api/made/headers-and-token",
    method: "post",
    query: HEADERS,
    form: { properties: { token: { type: "string" } }, required: ["token"] },
  },
  {
    path: "/api/made/paged-by-header",
    method: "get",
    query: [TOKEN, { in: "header", name: "page", schema: { type: "integer", default: 1 } }],
    data: { list: [DATA] },
  },
  {
    path: "/api/made/referenced-parameter",
    method: "get",
    query: [TOKEN, ref("parameters", "Sort")],
    components: COMPONENTS,
  },
  {
    path: "/api/made/referenced-form",
    method: "post",
    operation: { requestBody: ref("requestBodies", "Find") },
    components: COMPONENTS,
  },
];

function ref(section: string, name: string): object {
  return { $ref: `#/components/${section}/${name}` };
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
