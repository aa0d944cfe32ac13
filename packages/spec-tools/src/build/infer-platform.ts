import { type InferredSchemas, inferSchemas } from "../shapes/infer-schemas.ts";
import { countSeen } from "../shapes/shape.ts";
import { dataComponent, envelopeComponent } from "./component-names.ts";
import { ENVELOPE } from "./envelope-schema.ts";
import type { ObservedOperation } from "./observe-operations.ts";

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
