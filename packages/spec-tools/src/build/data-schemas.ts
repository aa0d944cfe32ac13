import type { Schema } from "../document/schema.ts";
import { countSeen } from "../shapes/shape.ts";
import { dataComponent, envelopeComponent } from "./component-names.ts";
import { operationEnvelopeSchema } from "./envelope-schema.ts";
import { inferPlatform } from "./infer-platform.ts";
import type { ObservedOperation } from "./observe-operations.ts";

/**
 * The components that type the answers of a platform: one for each operation's `data`, one for each operation's
 * envelope, and one for each thing inside them, shared wherever it is the same.
 */
export function dataSchemas(operations: readonly ObservedOperation[]): Record<string, Schema> {
  const { components } = inferPlatform(operations, "#/components/schemas/");
  const own = operations.flatMap((operation): [string, Schema][] => {
    const name = dataComponent(operation.name);
    return [
      [name, { description: describeData(operation), ...components[name] }],
      [envelopeComponent(operation.name), operationEnvelopeSchema(name)],
    ];
  });
  return { ...components, ...Object.fromEntries(own) };
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

function describeData({ id, observed }: ObservedOperation): string {
  const count = countSeen(observed.data);
  if (count === 0) return `The data of \`${id}\`. No answer was observed yet.`;
  return `The data of \`${id}\`, as observed in ${count} ${count === 1 ? "answer" : "answers"}.`;
}
