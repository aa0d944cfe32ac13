import { FORM_MEDIA_TYPE } from "../../definitions/operation.ts";
import { canonicalJson, isJsonObject, type JsonObject, type JsonValue, objectAt } from "../../lib/json.ts";
import type { DriftOperation } from "../snapshot/drift-snapshot.ts";
import { inEachPair, type OperationFinding, type Rule } from "./rule.ts";

/** Which values of its type a parameter takes. */
export const constraintChanged: Rule = {
  kind: "constraint-changed",
  bump: "minor",
  change: "a parameter takes longer, shorter, bigger or other values of its type",
  why: "no type says so, but a call that was right may be refused, or the other way round",
  find: inEachPair(({ before, after }) => {
    const changed = changedDetails(constraintDetails(before, after), constraintDetails(after, before));
    return changed === undefined ? [] : [{ text: "takes other values of the same type", ...changed }];
  }),
};

function constraintDetails({ published }: DriftOperation, other: DriftOperation): Details {
  const details = parameterDetails(published, other.normal.parameters);
  return new Map([...details].filter(([path]) => isConstraint(path)));
}

/** A keyword of the definition that nothing here depends on. */
export const definitionChanged: Rule = {
  kind: "definition-changed",
  bump: "none",
  change: "the definition says something else that nothing here depends on, e.g. `security`",
  why: "no document and no client takes it over; an address in it is never followed",
  find: inEachPair(({ before, after }) => {
    // What comes or goes with its parameter is part of that fact.
    const changed = changedDetails(unusedDetails(before, after), unusedDetails(after, before));
    if (changed === undefined) return [];
    return [{ text: "says something else that nothing here depends on", group: "details", ...changed }];
  }),
};

function unusedDetails({ published }: DriftOperation, other: DriftOperation): Details {
  const ofParameters = [...parameterDetails(published, other.normal.parameters)].filter(
    ([path]) => !isConstraint(path),
  );
  return new Map([...operationDetails(published), ...ofParameters]);
}

/** The places at which two sides say something else, in one line; undefined where there is none. */
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

/** What a definition says in keywords that no document of ours takes over, one text for each, by where it stands. */
type Details = ReadonlyMap<string, string>;

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
function operationDetails(published: JsonObject): Details {
  const entries = Object.entries(published).filter(([key]) => !OPERATION_KEYS.has(key) && !key.startsWith("x-"));
  return new Map(entries.map(([key, value]) => [key, canonicalJson(value)]));
}

const CONSTRAINT = /\.(?:m(?:in|ax)(?:imum|Length|Items|Properties)|exclusiveM(?:in|ax)imum|multipleOf|pattern)$/;

/** Whether a detail of a parameter says which values of its type it takes. */
function isConstraint(path: string): boolean {
  return CONSTRAINT.test(path);
}

/**
 * The details of those of its parameters that are `known` on the other side too, e.g. `noteId.maxLength`, whether they go into
 * the query or into a form.
 */
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
