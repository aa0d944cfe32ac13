import type { Parameter } from "../../definitions/operation.ts";
import type { ObservedOperation } from "../../inference/load-observed.ts";
import { byKey, isJsonObject, type JsonObject, type JsonValue, objectAt } from "../../lib/json.ts";

/**
 * What a definition says of an operation beside its texts and its `data`, whatever dialect it is written in: `default` is
 * 200, any media type is JSON, codes are numbers, and nothing depends on an order.
 */
export interface NormalisedOperation {
  /** By name. */
  readonly parameters: ReadonlyMap<string, Parameter>;
  /** The statuses of errors it declares, sorted. */
  readonly statuses: readonly string[];
  /** The business codes it declares, sorted; absent where it declares none. */
  readonly codes: readonly number[] | undefined;
  /** The fields of the envelope but for `code` and `data`, sorted; empty where it declares none. */
  readonly envelope: JsonObject;
}

/** Brings an operation into the form both sides of a comparison are in. */
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

// The gate lets through references to components alone.
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
