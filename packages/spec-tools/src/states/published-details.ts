import { FORM_MEDIA_TYPE } from "../document/form-media-type.ts";
import { canonicalJson } from "../gate/canonical-json.ts";
import { isJsonObject, type JsonObject, type JsonValue, objectAt } from "../gate/json-value.ts";

/** What a definition says in keywords that no document of ours takes over, one text for each, by where it stands. */
export type Details = ReadonlyMap<string, string>;

// What other rules look at, and what says nothing by itself.
const OPERATION_KEYS: ReadonlySet<string> = new Set([
  "summary",
  "description",
  "operationId",
  "tags",
  "deprecated",
  "parameters",
  "requestBody",
  "responses",
]);
const PARAMETER_KEYS: ReadonlySet<string> = new Set(["name", "in", "description", "required", "schema"]);
const SCHEMA_KEYS: ReadonlySet<string> = new Set(["type", "format", "enum", "default", "description", "title"]);

/** The details of an operation beside its parameters and its answers, e.g. `security`. */
export function operationDetails(published: JsonObject): Details {
  const entries = Object.entries(published).filter(([key]) => !OPERATION_KEYS.has(key) && !key.startsWith("x-"));
  return new Map(entries.map(([key, value]) => [key, canonicalJson(value)]));
}

const CONSTRAINT = /\.(?:m(?:in|ax)(?:imum|Length|Items|Properties)|exclusiveM(?:in|ax)imum|multipleOf|pattern)$/;

/** Whether a detail of a parameter says which values of its type it takes. */
export function isConstraint(place: string): boolean {
  return CONSTRAINT.test(place);
}

/**
 * The details of those of its parameters that are `known` on the other side too, e.g. `noteId.maxLength`, whether they go into
 * the query or into a form.
 */
export function parameterDetails(
  { parameters, requestBody }: JsonObject,
  known: ReadonlyMap<string, unknown>,
): Details {
  const inQuery = (Array.isArray(parameters) ? parameters : []).filter(isJsonObject);
  const found = inQuery.flatMap((parameter) => {
    const { name, schema } = parameter;
    if (typeof name !== "string" || !known.has(name)) return [];
    return [...detailsAt(name, parameter, PARAMETER_KEYS), ...detailsAt(name, schema)];
  });
  const form = objectAt(objectAt(objectAt(requestBody, "content"), FORM_MEDIA_TYPE), "schema");
  const fields = Object.entries(objectAt(form, "properties")).flatMap(([name, field]) =>
    known.has(name) ? detailsAt(name, field) : [],
  );
  return new Map([...found, ...fields]);
}

function detailsAt(
  name: string,
  value: JsonValue | undefined,
  known: ReadonlySet<string> = SCHEMA_KEYS,
): [string, string][] {
  const entries = Object.entries(isJsonObject(value) ? value : {}).filter(([key]) => !known.has(key));
  return entries.map(([key, detail]) => [`${name}.${key}`, canonicalJson(detail)]);
}
