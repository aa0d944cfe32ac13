import { dataComponent } from "../build/component-names.ts";
import type { DocumentOperation } from "../document/document.ts";
import { schemaAt } from "../document/resolve-schema.ts";
import type { Schema } from "../document/schema.ts";
import { quoteText } from "../gate/quote-text.ts";

/**
 * The code of the type of an item of an operation's pages, in terms of its data type: `unknown` where no item was ever
 * seen. Undefined where it does not page, or nothing tells where its items are.
 */
export function itemTypeCode(
  operation: DocumentOperation,
  components: Readonly<Record<string, Schema>>,
): string | undefined {
  const items = operation["x-paging"]?.items;
  if (items === undefined) return undefined;
  const name = dataComponent(operation.operationId);
  if (schemaAt(components[name] ?? {}, items, components)?.items === undefined) return "unknown";
  const steps = items === "" ? [] : items.split(".");
  const array = steps.reduce((code, step) => `NonNullable<${code}>[${quoteText(step)}]`, name);
  return `NonNullable<${array}>[number]`;
}
