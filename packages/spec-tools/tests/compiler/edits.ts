import { schemaReference } from "../../src/document/components.ts";
import type { Edit } from "./edit-document.ts";
import { thingDocument } from "./thing-document.ts";

/** One change of {@link thingDocument}, and where it breaks code; undefined where it does not. */
export interface CompiledEdit {
  readonly name: string;
  readonly edit: Edit;
  /** Where code written for the document breaks when the change is made. */
  readonly breaks?: string;
  /** Where code written for the changed document breaks when the change is taken back. */
  readonly back?: string;
}

const LIST = "/api/made/list-things/v1";
const list = ["paths", LIST, "get"] as const;
const parameter = (index: number) => [...list, "parameters", index] as const;
const form = [
  "paths",
  "/api/made/find-things/v1",
  "post",
  "requestBody",
  "content",
  "application/x-www-form-urlencoded",
  "schema",
] as const;
const component = (name: string) => ["components", "schemas", name] as const;
const field = (name: string, key: string) => [...component(name), "properties", key] as const;
const data = (key: string) => field("ListThingsV1Data", key);
const cursor = { name: "from", in: "query", required: false, schema: { type: "string" } };
const { [LIST]: listMethods, ...otherPaths } = thingDocument.paths;
const ERROR = {
  description: "",
  content: { "application/json": { schema: schemaReference("Envelope"), examples: {} } },
};
const text = { type: "string" };

/** Changes of operations. */
export const OPERATION_EDITS: readonly CompiledEdit[] = [
  { name: "an operation is gone", edit: [["paths", LIST]], breaks: "" },
  {
    name: "a GET becomes a POST",
    edit: [["paths"], { ...otherPaths, [LIST]: { post: listMethods?.get } }],
    breaks: "",
    back: "",
  },
  { name: "a path changes", edit: [["paths"], { ...otherPaths, [`${LIST}0`]: listMethods }], breaks: "", back: "" },
  { name: "an operation is vanished, and kept", edit: [[...list, "x-vanished-since"], "2026"] },
  { name: "deprecated is set", edit: [[...list, "deprecated"], true] },
  { name: "a text changes", edit: [[...list, "summary"], "Other words"] },
  { name: "an extension appears", edit: [[...list, "x-zh"], { summary: "其他" }] },
  { name: "an error status appears", edit: [[...list, "responses", "500"], ERROR] },
  { name: "a code is added to the envelope", edit: [[...field("Envelope", "code"), "description"], "0, 1"] },
  { name: "servers change", edit: [["servers"], [{ url: "https://elsewhere.example" }]] },
  { name: "it pages no more", edit: [[...list, "x-paging"]], breaks: "" },
  { name: "it pages without items", edit: [[...list, "x-paging", "items"]], breaks: "" },
  {
    name: "its items are elsewhere",
    edit: [[...list, "x-paging", "items"], "tags"],
    breaks: "data.items[]",
    back: "data.tags[]",
  },
];

/** Changes of parameters. */
export const PARAMETER_EDITS: readonly CompiledEdit[] = [
  { name: "an optional parameter is added", edit: [parameter(4), cursor], back: "from" },
  {
    name: "a required parameter is added",
    edit: [parameter(4), { ...cursor, required: true }],
    breaks: "from",
    back: "from",
  },
  { name: "a parameter becomes required", edit: [[...parameter(3), "required"], true], breaks: "all" },
  { name: "the page becomes required", edit: [[...parameter(1), "required"], true], breaks: "page" },
  { name: "a required parameter is gone", edit: [parameter(0)], breaks: "word", back: "word" },
  { name: "an optional parameter is gone", edit: [parameter(3)], breaks: "all" },
  { name: "a parameter is renamed", edit: [[...parameter(3), "name"], "every"], breaks: "all", back: "every" },
  { name: "integer becomes string", edit: [[...parameter(1), "schema"], text], breaks: "page", back: "page" },
  { name: "integer becomes number", edit: [[...parameter(1), "schema"], { type: "number" }] },
  { name: "a default changes", edit: [[...parameter(1), "schema", "default"], 0] },
  {
    name: "a value is added to an enum",
    edit: [
      [...parameter(2), "schema", "enum"],
      ["new", "old", "hot"],
    ],
    back: "sort",
  },
  {
    name: "a value becomes another",
    edit: [
      [...parameter(2), "schema", "enum"],
      ["new", "hot"],
    ],
    breaks: "sort",
    back: "sort",
  },
  { name: "an enum is dropped", edit: [[...parameter(2), "schema", "enum"]], back: "sort" },
  { name: "a field of a form is gone", edit: [[...form, "properties", "kind"]], breaks: "kind" },
  {
    name: "a field of a form becomes required",
    edit: [
      [...form, "required"],
      ["word", "kind"],
    ],
    breaks: "kind",
  },
  { name: "a field of a form gets an enum", edit: [[...form, "properties", "kind", "enum"], ["a"]], breaks: "kind" },
  {
    name: "a first parameter is added",
    edit: [["paths", "/api/made/get-thing/v1", "get", "parameters"], [cursor]],
    back: "from",
  },
];

/** Changes of what is answered. */
export const DATA_EDITS: readonly CompiledEdit[] = [
  { name: "an optional field is gone", edit: [data("maybe")], breaks: "data.maybe" },
  { name: "a required field is gone", edit: [data("sure")], breaks: "data.sure" },
  {
    name: "a field becomes optional",
    edit: [[...component("ListThingsV1Data"), "required"], ["items"]],
    breaks: "data.sure",
  },
  { name: "text becomes text or null", edit: [data("sure"), { type: ["string", "null"] }], breaks: "data.sure" },
  { name: "text becomes a number", edit: [data("sure"), { type: "number" }], breaks: "data.sure", back: "data.sure" },
  { name: "integer becomes number", edit: [data("total"), { type: "number" }] },
  { name: "text becomes text or number", edit: [data("sure"), { type: ["string", "number"] }], breaks: "data.sure" },
  { name: "text becomes unknown", edit: [data("sure"), {}], breaks: "data.sure" },
  { name: "unknown becomes a list", edit: [data("raw"), { type: "array", items: text }], back: "data.raw" },
  { name: "what may be anything gets fields", edit: [data("open"), schemaReference("Owner")], back: "data.open.name" },
  { name: "a list becomes a single one", edit: [data("tags"), text], breaks: "data.tags", back: "data.tags" },
  {
    name: "a list may be null",
    edit: [data("grid"), { type: ["array", "null"], items: { type: "array", items: schemaReference("Cell") } }],
    breaks: "data.grid",
  },
  {
    name: "a list of objects becomes an object",
    edit: [data("items"), schemaReference("Thing")],
    breaks: "data.items",
    back: "data.items",
  },
  {
    name: "an object may be null",
    edit: [field("Thing", "owner"), { anyOf: [schemaReference("Owner"), { type: "null" }] }],
    breaks: "data.items[].owner",
  },
  {
    name: "an object becomes text",
    edit: [field("Thing", "owner"), text],
    breaks: "data.items[].owner",
    back: "data.items[].owner",
  },
  {
    name: "an object loses all its fields",
    edit: [[...component("Owner"), "properties"], {}],
    breaks: "data.items[].owner",
  },
  {
    name: "a map becomes an object",
    edit: [data("by_id"), schemaReference("Thing")],
    breaks: "data.by_id.*",
    back: "data.by_id.id",
  },
  {
    name: "a mixed value may be true, too",
    edit: [[...data("mixed"), "anyOf", 0], { type: ["string", "boolean"] }],
    breaks: "data.mixed",
  },
  { name: "all data becomes unknown", edit: [component("ListThingsV1Data"), {}], breaks: "data" },
];

/** Fields that are gone, deep inside. */
export const NESTED_EDITS: readonly CompiledEdit[] = [
  { name: "in a list of a shared component", edit: [field("Thing", "count")], breaks: "data.items[].count" },
  { name: "in an optional object of it", edit: [field("Owner", "name")], breaks: "data.items[].owner.name" },
  {
    name: "in an object in that",
    edit: [[...field("Owner", "badge"), "properties", "label"], undefined],
    breaks: "data.items[].owner.badge",
  },
  { name: "in a list of lists", edit: [field("Cell", "y")], breaks: "data.grid[][].y" },
  { name: "in an object that may be a scalar", edit: [field("Mixed", "label")], breaks: "data.mixed" },
  { name: "in a type that refers to itself", edit: [field("Node", "value")], breaks: "data.root.value" },
  { name: "the reference to itself", edit: [field("Node", "next")], breaks: "data.root.next" },
  {
    name: "the values of a map are others",
    edit: [[...data("by_id"), "additionalProperties"], schemaReference("Cell")],
    breaks: "data.by_id.*.id",
    back: "data.by_id.*.x",
  },
];
