import { dataComponent } from "../build/component-names.ts";
import type { Schema } from "../document/schema.ts";
import type { DriftState } from "./drift-state.ts";
import type { OperationPair, StatePair } from "./state-pair.ts";
import { compareData, type DataChange } from "./compare-data.ts";

const known = new WeakMap<OperationPair, readonly DataChange[]>();

/** What became of the `data` of an operation; nothing where it is another thing now, which is a fact of its own. */
export function dataChanges(pair: OperationPair, { base, head }: StatePair): readonly DataChange[] {
  const found = known.get(pair) ?? (isReplaced(pair) ? [] : compare(pair, base, head));
  // Each of the rules about data asks for it.
  known.set(pair, found);
  return found;
}

/** Whether the answers of an operation have become another thing, so that counting began anew. */
export function isReplaced({ before, after }: OperationPair): boolean {
  return after.observed.retired.length > before.observed.retired.length;
}

function compare({ before, after }: OperationPair, base: DriftState, head: DriftState): DataChange[] {
  const [was, now] = [side(before.name, base), side(after.name, head)];
  return compareData(dataComponent(after.name), was, now);
}

function side(
  name: string,
  { document }: DriftState,
): { schema: Schema; components: Readonly<Record<string, Schema>> } {
  const components = document.components.schemas;
  return { schema: components[dataComponent(name)] ?? {}, components };
}
