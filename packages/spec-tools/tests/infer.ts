import { Ajv2020 } from "ajv/dist/2020.js";
import { type InferredSchemas, inferSchemas } from "../src/inference/infer-schemas.ts";
import { emptyState, foldResponses, type ObservedState } from "../src/inference/observed-state.ts";
import type { JsonValue } from "../src/lib/json.ts";
import type { Schema } from "../src/lib/schema.ts";

/** The observed state after responses with these `data`. */
export function stateOf(...samples: readonly JsonValue[]): ObservedState {
  const responses = samples.map((data) => ({ code: 0, data }));
  return foldResponses(emptyState("GET /x"), responses).state;
}

/** Infers schemas from an observed state, with references to `#/$defs/`. */
export function inferState(state: ObservedState): InferredSchemas {
  return inferSchemas([{ operation: "op", data: state.data, nullStyle: state.nullStyle > 0 }], {
    dataComponent: () => "OpData",
    pointer: "#/$defs/",
    knownNames: ({ path }) => state.names.get(path),
    reserved: new Set(),
  });
}

/** Infers the components from responses with these `data`. */
export function infer(...samples: readonly JsonValue[]): Readonly<Record<string, Schema>> {
  return inferState(stateOf(...samples)).components;
}

// Shared, because an instance compiles the schema of JSON Schema itself, which takes longer than the schemas of a test.
const ajv = new Ajv2020({ strict: false, ownProperties: true });

/** Creates a function that validates a value as `data` against inferred components, using ajv. */
export function acceptor(components: Readonly<Record<string, Schema>>): (value: JsonValue) => boolean {
  const schema = { $ref: "#/$defs/OpData", $defs: components };
  const validate = ajv.compile(schema);
  ajv.removeSchema(schema);
  return (value) => validate(toNumbers(value));
}

function toNumbers(value: JsonValue): JsonValue {
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(toNumbers);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toNumbers(item)]));
}
