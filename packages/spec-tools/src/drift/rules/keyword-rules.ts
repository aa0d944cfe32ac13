import { FORM_MEDIA_TYPE } from "../../definitions/operation.ts";
import { canonicalJson, isJsonObject, type JsonObject, type JsonValue, objectAt } from "../../lib/json.ts";
import type { DriftOperation } from "../snapshot/drift-snapshot.ts";
import { inEachPair, type OperationFinding, type Rule } from "./rule.ts";

/** Reports changed limits on the values of a parameter, e.g. `maxLength`. */
export const constraintChanged: Rule = {
  kind: "constraint-changed",
  bump: "minor",
  change: "the limits on a parameter's values changed, e.g. `maxLength` or `pattern`",
  why: "types do not express limits, but the API may reject values it accepted before, or the reverse",
  find: inEachPair(({ before, after }) => {
    const changed = changedDetails(constraintDetails(before, after), constraintDetails(after, before));
    return changed === undefined ? [] : [{ text: "the limits on accepted values changed", ...changed }];
  }),
};

function constraintDetails({ published }: DriftOperation, other: DriftOperation): Details {
  const details = parameterDetails(published, other.normal.parameters);
  return new Map([...details].filter(([path]) => isConstraint(path)));
}

/** Reports a changed keyword of the definition that the document and the client do not use. */
export const definitionChanged: Rule = {
  kind: "definition-changed",
  bump: "none",
  change: "a part of the definition changed that the client does not use, e.g. `security`",
  why: "neither the document nor the client contains it; an address in it is never requested",
  find: inEachPair(({ before, after }) => {
    // A keyword that is added or removed together with its parameter belongs to the parameter's change.
    const changed = changedDetails(unusedDetails(before, after), unusedDetails(after, before));
    if (changed === undefined) return [];
    return [{ text: "a part of the definition changed that the client does not use", group: "details", ...changed }];
  }),
};

function unusedDetails({ published }: DriftOperation, other: DriftOperation): Details {
  const ofParameters = [...parameterDetails(published, other.normal.parameters)].filter(
    ([path]) => !isConstraint(path),
  );
  return new Map([...operationDetails(published), ...ofParameters]);
}

/** The keywords that differ between two snapshots of an operation; undefined if they are equal. */
function changedDetails(was: Details, now: Details): Omit<OperationFinding, "text"> | undefined {
  const paths = [...new Set([...was.keys(), ...now.keys()])].filter((path) => was.get(path) !== now.get(path));
  if (paths.length === 0) return undefined;
  const list = (side: Details): string => {
    return paths.flatMap((path) => (side.has(path) ? [`${path}: ${side.get(path) ?? ""}`] : [])).join("\n");
  };
  const [before, after] = [list(was), list(now)];
  const beforeAfter = { ...(before === "" ? {} : { before }), ...(after === "" ? {} : { after }) };
  return { where: paths.toSorted().join(", "), ...beforeAfter };
}

/** Keywords that the built document does not contain: their JSON by their path, e.g. `noteId.maxLength`. */
type Details = ReadonlyMap<string, string>;

// Keywords that other rules compare.
const OPERATION_KEYS: ReadonlySet<string> = new Set([
  "summary",
  "description",
  "operationId",
  "tags",
  "deprecated",
  "parameters",
  "omitted",
  "requestBody",
  "responses",
]);
const PARAMETER_KEYS: ReadonlySet<string> = new Set(["name", "in", "description", "required", "schema"]);
const SCHEMA_KEYS: ReadonlySet<string> = new Set([
  "type",
  "format",
  "enum",
  "default",
  "description",
  "title",
  "items",
]);

/** The keywords of an operation other than parameters and responses, e.g. `security`. */
function operationDetails(published: JsonObject): Details {
  const entries = Object.entries(published).filter(([key]) => !OPERATION_KEYS.has(key) && !key.startsWith("x-"));
  return new Map(entries.map(([key, value]) => [key, canonicalJson(value)]));
}

const CONSTRAINT = /\.(?:m(?:in|ax)(?:imum|Length|Items|Properties)|exclusiveM(?:in|ax)imum|multipleOf|pattern)$/;

/** Whether a keyword limits the values of a parameter within its type. */
function isConstraint(path: string): boolean {
  return CONSTRAINT.test(path);
}

/** The keywords of the query or form parameters that the other snapshot has too (`known`), e.g. `noteId.maxLength`. */
function parameterDetails({ parameters, requestBody }: JsonObject, known: ReadonlyMap<string, unknown>): Details {
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
