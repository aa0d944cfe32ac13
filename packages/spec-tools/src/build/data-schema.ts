import type { Schema } from "../document/schema.ts";
import type { LockedOperation } from "../published/load-published.ts";
import { observe } from "../shapes/observe.ts";
import { emptyShape } from "../shapes/shape.ts";
import { toSchema } from "../shapes/to-schema.ts";
import { observedData } from "./ok-example.ts";

/**
 * The schema of an operation's `data`, inferred from what was observed. Unknown where nothing was.
 *
 * @throws CommandError (exit code 3) for a published example that is no successful envelope
 */
export function dataSchema({ id, example, lock }: LockedOperation): Schema {
  if (example === undefined) return { description: `The data of \`${id}\`. No answer was observed yet.` };
  const shape = emptyShape();
  observe(shape, observedData(example, lock.file));
  return { description: `The data of \`${id}\`, as observed.`, ...toSchema(shape) };
}
