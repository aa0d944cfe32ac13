import { type EnvelopeAlternative, envelopeAlternatives, envelopeCodes } from "../../definitions/envelope-schema.ts";
import type { Parameter } from "../../definitions/operation.ts";
import { findSuccess } from "../../definitions/success-response.ts";
import type { ObservedOperation } from "../../inference/load-observed.ts";
import { byKey, type JsonObject, type JsonValue, objectAt } from "../../lib/json.ts";

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
  const schema = findSuccess(published, definition).media?.["schema"];
  return {
    parameters: new Map(parameters.map((one) => [one.name, one])),
    statuses: Object.keys(responses).filter(isErrorStatus).toSorted(),
    codes: envelopeCodes(schema, definition),
    envelope: normaliseFields(envelopeAlternatives(schema, definition)),
  };
}

function isErrorStatus(status: string): boolean {
  return status !== "default" && !status.startsWith("2");
}

// A field of one alternative, such as the message of an error, is a field of the envelope.
function normaliseFields(alternatives: readonly EnvelopeAlternative[]): JsonObject {
  const found = new Map<string, JsonValue>();
  for (const { fields, required } of alternatives) {
    for (const [name, schema] of Object.entries(fields)) {
      if (name === "code" || name === "data" || found.has(name)) continue;
      found.set(name, { required: required.includes(name), schema });
    }
  }
  return Object.fromEntries([...found].toSorted(byKey));
}
