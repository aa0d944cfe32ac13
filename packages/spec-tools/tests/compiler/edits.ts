import { schemaReference } from "../../src/document/components.ts";
import type { Edit } from "./edit-document.ts";
import { sampleDocument } from "./sample-document.ts";

/** One change of {@link sampleDocument}, and the path at which it breaks code; undefined if it breaks nothing. */
export interface CompiledEdit {
  readonly name: string;
  readonly edit: Edit;
  /** The path at which code written for the document breaks when the change is made. */
  readonly breaks?: string;
  /** The path at which code written for the changed document breaks when the change is reverted. */
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
const badge = field("Owner", "badge");
const mapValues = [...data("by_id"), "additionalProperties"];
const cursor = { name: "from", in: "query", required: false, schema: { type: "string" } };
const { [LIST]: listMethods, ...otherPaths } = sampleDocument.paths;
const ERROR = {
  description: "",
  content: { "application/json": { schema: schemaReference("Envelope"), examples: {} } },
};
const text = { type: "string" };
const sort = (...values: string[]): Edit => [[...parameter(2), "schema", "enum"], values];
const requires = (...names: string[]): Edit => [[...form, "required"], names];
const first = ["paths", "/api/made/get-thing/v1", "get", "parameters"];
const LISTS_OR_NULL = { type: ["array", "null"], items: { type: "array", items: schemaReference("Cell") } };
const OWNER_OR_NULL = { anyOf: [schemaReference("Owner"), { type: "null" }] };

/** Changes of operations. */
export const OPERATION_EDITS: readonly CompiledEdit[] = [
  row("an operation is removed", [["paths", LIST]], ""),
  row("a GET becomes a POST", [["paths"], { ...otherPaths, [LIST]: { post: listMethods?.get } }], "", ""),
  row("a path changes", [["paths"], { ...otherPaths, [`${LIST}0`]: listMethods }], "", ""),
  row("an operation vanishes and is kept", [[...list, "x-vanished-since"], "2026"]),
  row("an operation becomes deprecated", [[...list, "deprecated"], true]),
  row("a text changes", [[...list, "summary"], "Other words"]),
  row("an extension is added", [[...list, "x-zh"], { summary: "其他" }]),
  row("an error status is added", [[...list, "responses", "500"], ERROR]),
  row("a code is added to the envelope", [[...field("Envelope", "code"), "description"], "0, 1"]),
  row("the servers change", [["servers"], [{ url: "https://elsewhere.example" }]]),
  row("the pagination is removed", [[...list, "x-paging"]], ""),
  row("the path of the items is removed", [[...list, "x-paging", "items"]], ""),
  row("the path of the items changes", [[...list, "x-paging", "items"], "tags"], "data.items[]", "data.tags[]"),
];

/** Changes of parameters. */
export const PARAMETER_EDITS: readonly CompiledEdit[] = [
  row("an optional parameter is added", [parameter(4), cursor], undefined, "from"),
  row("a required parameter is added", [parameter(4), { ...cursor, required: true }], "from", "from"),
  row("a parameter becomes required", [[...parameter(3), "required"], true], "all"),
  row("the page becomes required", [[...parameter(1), "required"], true], "page"),
  row("a required parameter is removed", [parameter(0)], "word", "word"),
  row("an optional parameter is removed", [parameter(3)], "all"),
  row("a parameter is renamed", [[...parameter(3), "name"], "every"], "all", "every"),
  row("an integer parameter becomes a string", [[...parameter(1), "schema"], text], "page", "page"),
  row("an integer parameter becomes a number", [[...parameter(1), "schema"], { type: "number" }]),
  row("a default changes", [[...parameter(1), "schema", "default"], 0]),
  row("a value is added to an enum", sort("new", "old", "hot"), undefined, "sort"),
  row("a value of an enum is replaced", sort("new", "hot"), "sort", "sort"),
  row("an enum is dropped", [[...parameter(2), "schema", "enum"]], undefined, "sort"),
  row("a field of a form is removed", [[...form, "properties", "kind"]], "kind"),
  row("a field of a form becomes required", requires("word", "kind"), "kind"),
  row("a field of a form gets an enum", [[...form, "properties", "kind", "enum"], ["a"]], "kind"),
  row("an operation gets its first parameter", [first, [cursor]], undefined, "from"),
];

/** Changes of `data`. */
export const DATA_EDITS: readonly CompiledEdit[] = [
  row("an optional field is removed", [data("maybe")], "data.maybe"),
  row("a required field is removed", [data("sure")], "data.sure"),
  row("a field becomes optional", [[...component("ListThingsV1Data"), "required"], ["items"]], "data.sure"),
  row("a string may be null", [data("sure"), { type: ["string", "null"] }], "data.sure"),
  row("a string becomes a number", [data("sure"), { type: "number" }], "data.sure", "data.sure"),
  row("an integer becomes a number", [data("total"), { type: "number" }]),
  row("a string may be a number", [data("sure"), { type: ["string", "number"] }], "data.sure"),
  row("a string becomes unknown", [data("sure"), {}], "data.sure"),
  row("an unknown value becomes a list", [data("raw"), { type: "array", items: text }], undefined, "data.raw"),
  row("an open object gets fields", [data("open"), schemaReference("Owner")], undefined, "data.open.name"),
  row("a list becomes a single value", [data("tags"), text], "data.tags", "data.tags"),
  row("a list may be null", [data("grid"), LISTS_OR_NULL], "data.grid"),
  row("a list of objects becomes an object", [data("items"), schemaReference("Thing")], "data.items", "data.items"),
  row("an object may be null", [field("Thing", "owner"), OWNER_OR_NULL], "data.items[].owner"),
  row("an object becomes a string", [field("Thing", "owner"), text], "data.items[].owner", "data.items[].owner"),
  row("an object loses all its fields", [[...component("Owner"), "properties"], {}], "data.items[].owner"),
  row("a map becomes an object", [data("by_id"), schemaReference("Thing")], "data.by_id.*", "data.by_id.id"),
  row("a union gets a boolean", [[...data("mixed"), "anyOf", 0], { type: ["string", "boolean"] }], "data.mixed"),
  row("all data becomes unknown", [component("ListThingsV1Data"), {}], "data"),
];

/** Changes of nested types. */
export const NESTED_EDITS: readonly CompiledEdit[] = [
  row("a field is removed in a list of a shared component", [field("Thing", "count")], "data.items[].count"),
  row("a field is removed in an optional object", [field("Owner", "name")], "data.items[].owner.name"),
  row("the only field of a nested object is removed", [[...badge, "properties", "label"]], "data.items[].owner.badge"),
  row("a field is removed in a list of lists", [field("Cell", "y")], "data.grid[][].y"),
  row("a field is removed in an object that may be a scalar", [field("Mixed", "label")], "data.mixed"),
  row("a field is removed in a recursive type", [field("Node", "value")], "data.root.value"),
  row("the recursive field of a type is removed", [field("Node", "next")], "data.root.next"),
  row("the values of a map change", [mapValues, schemaReference("Cell")], "data.by_id.*.id", "data.by_id.*.x"),
];

/** A row of a table: the change, the path it breaks, and the path its reversal breaks. */
function row(name: string, edit: Edit, breaks?: string, back?: string): CompiledEdit {
  return { name, edit, ...(breaks === undefined ? {} : { breaks }), ...(back === undefined ? {} : { back }) };
}
