import type { Parameter } from "../../definitions/operation.ts";
import type { ObservedOperation } from "../../inference/load-observed.ts";
import { byKey, isJsonObject, type JsonObject, type JsonValue, objectAt } from "../../lib/json.ts";

/**
 * The parts of an operation other than texts and `data`, independent of how a definition writes them: `default` means 200, every
 * media type counts as JSON, codes are numbers, and order does not matter.
 */
export interface NormalisedOperation {
  /** By name. */
  readonly parameters: ReadonlyMap<string, Parameter>;
  /** The declared error statuses, sorted. */
  readonly statuses: readonly string[];
  /** The declared business codes, sorted; undefined if none are declared. */
  readonly codes: readonly number[] | undefined;
  /** The declared envelope fields except `code` and `data`, sorted; empty if none are declared. */
  readonly envelope: JsonObject;
}

/** Normalises an operation for the comparison. */
export function normaliseOperation(
  { parameters }: Pick<ObservedOperation, "parameters">,
  published: JsonObject,
  definition: JsonObject,
): NormalisedOperation {
  const responses = objectAt(published, "responses");
  const success = resolveReference(responses["200"] ?? responses["default"], definition);
  const media = Object.values(objectAt(success, "content")).find(isJsonObject);
  const schema = resolveReference(media?.["schema"], definition);
  const { code, data: _, ...fields } = objectAt(schema, "properties");
  return {
    parameters: new Map(parameters.map((one) => [one.name, one])),
    statuses: Object.keys(responses).filter(isErrorStatus).toSorted(),
    codes: codesOf(resolveReference(code, definition)),
    envelope: normaliseFields(schema, fields),
  };
}

function isErrorStatus(status: string): boolean {
  return status !== "default" && !status.startsWith("2");
}

function codesOf(schema: JsonObject): number[] | undefined {
  const values = schema["enum"];
  if (!Array.isArray(values)) return undefined;
  const codes = values.map(Number).filter((code) => Number.isSafeInteger(code));
  return [...new Set(codes)].toSorted((a, b) => a - b);
}

function normaliseFields(schema: JsonObject, fields: JsonObject): JsonObject {
  const required = schema["required"];
  const names = Array.isArray(required) ? required : [];
  const entries = Object.entries(fields).map(([name, field]): [string, JsonValue] => {
    return [name, { required: names.includes(name), schema: field }];
  });
  return Object.fromEntries(entries.toSorted(byKey));
}

const MAX_STEPS = 20;

// Validation accepts only references to components.
function resolveReference(value: JsonValue | undefined, definition: JsonObject): JsonObject {
  let current = value;
  for (let step = 0; step < MAX_STEPS; step++) {
    if (!isJsonObject(current)) return {};
    const { $ref } = current;
    if (typeof $ref !== "string") return current;
    const [, section = "", name = ""] = /^#\/components\/(\w+)\/([\w.-]+)$/.exec($ref) ?? [];
    current = objectAt(objectAt(definition, "components"), section)[name];
  }
  return {};
}
