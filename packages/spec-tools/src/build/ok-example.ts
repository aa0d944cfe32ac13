import { refuse } from "../command/command-error.ts";
import type { Example } from "../document/document.ts";
import { schemaExample } from "../document/schema-example.ts";
import type { Schema } from "../document/schema.ts";
import { isJsonObject, type JsonObject } from "../gate/json-value.ts";
import { printLossless } from "../gate/lossless-json.ts";
import type { LockedOperation } from "../published/load-published.ts";
import { dataComponent } from "./component-names.ts";
import type { ObservedOperation } from "./observe-operations.ts";

/**
 * The example of a successful answer: the published one as it is, or, where none is published, one made from the schema of
 * its data, which says so.
 *
 * @throws CommandError (exit code 3) for a published example that is no successful answer
 */
export function okExample(operation: ObservedOperation, schemas: Readonly<Record<string, Schema>>): Example {
  const published = publishedAnswer(operation);
  if (published !== undefined) return { summary: "The published example.", value: published };
  const schema = schemas[dataComponent(operation.name)] ?? {};
  // Of data nobody has seen, an empty object is the least that can be said.
  const data = schemaExample(schema, schemas) ?? {};
  const value = { code: 0, data, message: null, recordTime: null, requestId: "mock-ok" };
  return { summary: "No example is published; this one is made up from names and types.", "x-synthetic": true, value };
}

/**
 * The published example of a successful answer; undefined where none is published.
 *
 * @throws CommandError (exit code 3) for one that is no successful answer
 */
export function publishedAnswer({ example, lock }: Pick<LockedOperation, "example" | "lock">): JsonObject | undefined {
  if (example === undefined) return undefined;
  if (isJsonObject(example) && example["code"] === 0 && example["data"] !== undefined) return example;
  // A failure held up as an example says nothing of success.
  if (isJsonObject(example) && typeof example["code"] === "number" && example["code"] !== 0) return undefined;
  throw refuse(lock.file, 'an example with "code": 0 and "data"', printLossless(example));
}
