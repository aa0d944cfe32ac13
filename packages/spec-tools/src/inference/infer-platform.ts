import { dataComponent, ENVELOPE, envelopeComponent } from "../definitions/names.ts";
import type { Schema } from "../lib/schema.ts";
import { formatCount } from "../lib/text.ts";
import { type InferredSchemas, inferSchemas } from "./infer-schemas.ts";
import { observedFile, type ObservedOperation } from "./load-observed.ts";
import { countSeen } from "./shape.ts";
import { serializeState } from "./state-file.ts";

/** Infers the schemas of these operations' data together; `pointer` is where they will stand. */
export function inferPlatform(operations: readonly ObservedOperation[], pointer: string): InferredSchemas {
  const byName = new Map(operations.map((operation) => [operation.name, operation]));
  const seen = operations.filter(({ observed, declared }) => countSeen(observed.data) > 0 || declared !== undefined);
  return inferSchemas(
    seen.map(({ name, observed, declared }) => {
      return { operation: name, data: observed.data, nullStyle: observed.nullStyle > 0, declared };
    }),
    {
      dataComponent,
      pointer,
      knownNames: ({ operation, path }) => byName.get(operation)?.observed.names.get(path),
      pinned: new Set(operations.flatMap(({ observed: { names } }) => [...names.values()])),
      reserved: new Set([ENVELOPE, ...operations.map(({ name }) => envelopeComponent(name))]),
    },
  );
}

/**
 * The same operations with the names of their types pinned: they are given among all types of the platform. A name whose
 * place is not there today stays, for the day the place is back.
 */
export function pinNames(operations: readonly ObservedOperation[]): ObservedOperation[] {
  const { names } = inferPlatform(operations, "");
  return operations.map((operation) => {
    const { observed, name } = operation;
    return { ...operation, observed: { ...observed, names: new Map([...observed.names, ...(names.get(name) ?? [])]) } };
  });
}

/** The states of a platform's operations by their files; of what was never seen there is none. */
export function serializeStates(platform: string, operations: readonly ObservedOperation[]): Map<string, string> {
  const seen = operations.filter(({ observed }) => observed.sources.length > 0);
  return new Map(seen.map(({ name, observed }) => [observedFile(platform, name), serializeState(observed)]));
}

/** The schema of one operation's `data` by itself, as JSON Schema 2020-12. */
export function standaloneSchema(
  operation: ObservedOperation,
): Schema & { $schema: string; $defs: Record<string, Schema> } {
  const { components } = inferPlatform([operation], "#/$defs/");
  const { [dataComponent(operation.name)]: root, ...$defs } = components;
  const $schema = "https://json-schema.org/draft/2020-12/schema";
  return { $schema, description: describeData(operation), ...root, $defs };
}

/** The description of the schema of an operation's `data`: how many responses it was inferred from. */
export function describeData({ id, observed }: ObservedOperation): string {
  const count = countSeen(observed.data);
  if (count === 0) return `The data of \`${id}\`. No response was observed yet.`;
  return `The data of \`${id}\`, as observed in ${formatCount(count, "response")}.`;
}
