import * as fc from "fast-check";
import { isJsonObject, type JsonObject, type JsonValue, objectAt } from "../../src/lib/json.ts";
import { arbitraryJson } from "../arbitrary-json.ts";
import { LEAF, parameter, teaDocument, withForm, withParameters, withResponse } from "./sample-platform.ts";

/** Two releases of an invented API, one after the other. */
export interface ReleasePair {
  readonly base: JsonObject;
  readonly head: JsonObject;
  /** The names of the edits that make the second release from the first one. */
  readonly edits: readonly string[];
}

const RELEASE = teaDocument({
  [LEAF]: {
    ...withParameters(
      parameter("harvest", { type: "string", enum: ["SPRING", "SUMMER", "AUTUMN"], default: "SPRING" }),
      parameter("grams", { type: "integer", enum: [10, 20] }, { required: true }),
      parameter("page", { type: "integer" }),
    ),
    ...withResponse({ list: [{ id: "l1", name: "Sencha" }], total: 2n ** 53n, has_more: true }),
  },
  "GET /api/tea/find-leaf/v2": { ...withParameters(parameter("keyword", { type: "string" })), ...withResponse([1]) },
  "POST /api/tea/order-leaf/v1": {
    ...withForm({ leafId: { type: "string", enum: ["l1", "l2"] }, grams: { type: "number" } }, ["leafId"]),
    ...withResponse({ order: { id: "o1" } }),
  },
});

interface Edit {
  readonly name: string;
  readonly apply: (release: JsonObject) => void;
}

// An edit of any operation.
function edit<Value>(
  name: string,
  values: fc.Arbitrary<Value>,
  apply: (operation: JsonObject, value: Value) => void,
): fc.Arbitrary<Edit> {
  return fc.tuple(fc.nat(), values).map(([index, value]) => ({
    name,
    apply: (release) => {
      const operations = Object.values(objectAt(release, "paths")).flatMap((methods) => {
        return isJsonObject(methods) ? Object.values(methods).filter(isJsonObject) : [];
      });
      const operation = operations[index % operations.length];
      if (operation !== undefined) apply(operation, structuredClone(value));
    },
  }));
}

// A definition with such a key is refused before it is compared.
function withoutPrototypeKey(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(withoutPrototypeKey);
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).filter(([key]) => key !== "__proto__");
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutPrototypeKey(item)]));
}

const json = arbitraryJson.map(withoutPrototypeKey);
const deepJson = fc
  .tuple(json, fc.array(fc.boolean(), { minLength: 40, maxLength: 50 }))
  .map(([value, levels]) =>
    levels.reduce<JsonValue>((inner, listed, level) => (listed ? [inner] : { [`l${level}`]: inner }), value),
  );
const longJson = fc.tuple(json, json).map(([one, other]): JsonValue => {
  return { list: Array.from({ length: 2_000 }, (_, index) => (index % 7 === 0 ? one : other)) };
});

const parameterSchema: fc.Arbitrary<JsonObject> = fc.constantFrom<JsonObject>(
  { type: "string" },
  { type: "string", enum: ["SPRING", "WINTER", "春茶"], default: "WINTER" },
  { type: "string", enum: ["SUMMER", 'quo"te', "${x} `*/"] },
  { type: "integer", enum: [20, 30], format: "int64" },
  { type: "number", default: 0.5 },
  { type: "boolean" },
);

const dataSchema = fc.letrec<{ schema: JsonObject }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, depthIdentifier: "schema" },
    fc.record({ type: fc.constantFrom("string", "integer", "number", "boolean") }),
    fc.tuple(json, json).map(([example, value]) => ({ type: "integer", example, default: value, enum: [value, 1] })),
    fc.tuple(tie("schema"), tie("schema")).map(([id, other]) => ({
      type: "object",
      properties: { id, "any key": other, constructor: { type: "string" } },
    })),
    tie("schema").map((items) => ({ type: "array", items })),
    tie("schema").map((values) => ({ type: "object", additionalProperties: values })),
    fc.tuple(tie("schema"), tie("schema")).map((oneOf) => ({ oneOf })),
  ),
})).schema;

const EDITS: readonly fc.Arbitrary<Edit>[] = [
  edit("example", fc.oneof(json, json, deepJson), (operation, data) => {
    contentOf(operation)["example"] = { code: 0, data, requestId: 10n ** 30n };
  }),
  edit("long example", longJson, (operation, data) => {
    contentOf(operation)["example"] = { code: 0, data };
  }),
  edit("no example", fc.constant(null), (operation) => {
    delete contentOf(operation)["example"];
  }),
  edit("schema of data", fc.tuple(dataSchema, dataSchema), (operation, [data, message]) => {
    contentOf(operation)["schema"] = { type: "object", properties: { code: { type: "integer" }, data, message } };
  }),
  edit("parameter removed", fc.nat(), (operation, index) => {
    const own = parametersOf(operation);
    operation["parameters"] = own.filter(({ name }, at) => name === "token" || at !== 1 + (index % 3));
  }),
  edit("parameter added", fc.tuple(fc.constantFrom("cursor", "leaf_id", "pageSize"), parameterSchema), addParameter),
  edit("schema of a parameter", fc.tuple(fc.nat(), parameterSchema), (operation, [index, schema]) => {
    const [, ...own] = parametersOf(operation);
    Object.assign(own[index % own.length] ?? {}, { schema });
  }),
  edit("required parameter", fc.tuple(fc.nat(), fc.boolean()), (operation, [index, required]) => {
    const [, ...own] = parametersOf(operation);
    Object.assign(own[index % own.length] ?? {}, { required });
  }),
  edit("statuses", fc.constantFrom("418", "5XX", "default"), (operation, status) => {
    operation["responses"] = { ...objectAt(operation, "responses"), [status]: { description: "Failed" } };
  }),
  edit(
    "extension",
    fc.tuple(fc.constantFrom("x-note", "x-highlights", "security"), json),
    (operation, [key, value]) => {
      operation[key] = value;
    },
  ),
  edit("text", fc.tuple(fc.constantFrom("summary", "description"), fc.string()), (operation, [key, text]) => {
    operation[key] = text;
  }),
  edit("deprecated", fc.boolean(), (operation, deprecated) => {
    operation["deprecated"] = deprecated;
  }),
  fc.nat().map((index) => ({ name: "operation removed", apply: (release) => removePath(release, index) })),
  fc.integer({ min: 1, max: 4 }).map((version) => ({
    name: "operation added",
    apply: (release) => {
      objectAt(release, "paths")[`/api/tea/get-leaf/v${version}`] = { get: leafOperation() };
    },
  })),
];

/** Two releases of which the second one has between one and five edits. */
export const arbitraryReleases: fc.Arbitrary<ReleasePair> = fc
  .tuple(fc.array(fc.oneof(...EDITS), { maxLength: 3 }), fc.array(fc.oneof(...EDITS), { minLength: 1, maxLength: 5 }))
  .map(([before, after]) => {
    const base = structuredClone(RELEASE);
    for (const { apply } of before) apply(base);
    const head = structuredClone(base);
    for (const { apply } of after) apply(head);
    return { base, head, edits: after.map(({ name }) => name) };
  });

function parametersOf({ parameters }: JsonObject): JsonObject[] {
  return Array.isArray(parameters) ? parameters.filter(isJsonObject) : [];
}

function addParameter(operation: JsonObject, [name, schema]: readonly [string, JsonObject]): void {
  const form = objectAt(objectAt(operation, "requestBody"), "content")["application/x-www-form-urlencoded"];
  if (form !== undefined) objectAt(objectAt(form, "schema"), "properties")[name] = schema;
  else if (!parametersOf(operation).some((one) => one["name"] === name))
    operation["parameters"] = [...parametersOf(operation), parameter(name, schema)];
}

function contentOf(operation: JsonObject): JsonObject {
  const responses = objectAt(operation, "responses");
  return objectAt(objectAt(objectAt(responses, "200"), "content"), "application/json");
}

function removePath(release: JsonObject, index: number): void {
  const paths = objectAt(release, "paths");
  const names = Object.keys(paths);
  if (names.length > 1) delete paths[names[index % names.length] ?? ""];
}

function leafOperation(): JsonObject {
  return structuredClone(
    objectAt(objectAt(objectAt(teaDocument({ [LEAF]: {} }), "paths"), "/api/tea/get-leaf/v1"), "get"),
  );
}
