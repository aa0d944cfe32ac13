import { byKey } from "../lib/json.ts";
import { quoteKey } from "../lib/text.ts";
import { isMap, mapValues } from "./map-shape.ts";
import type { ObservedState } from "./observed-state.ts";
import { countSeen, kindsOf, type Shape } from "./shape.ts";

/** Lists the types that a later shape adds to an earlier one, one line per path. */
function widenings(before: Shape, after: Shape, path = "data"): string[] {
  return [...ownWidening(before, after, path), ...deeperWidenings(before, after, path)];
}

function ownWidening(before: Shape, after: Shape, path: string): string[] {
  const [known, now] = [kindsOf(before), kindsOf(after)];
  const added = now.filter((kind) => !known.includes(kind));
  if (added.length > 0) {
    const was = known.length > 0 ? known.join(" | ") : "unknown";
    return [`${path}: ${was} → ${now.join(" | ")}`];
  }
  return before.null === 0 && after.null > 0 ? [`${path}: may be null`] : [];
}

function deeperWidenings(before: Shape, after: Shape, path: string): string[] {
  const items =
    after.items && before.items ? widenings(before.items, after.items, `${path}[]`) : newItems(before, after, path);
  if (isMap(after)) return [...items, ...mapWidenings(before, after, path)];
  const fields = [...after.keys].toSorted(byKey).flatMap(([key, slot]) => {
    const known = before.keys.get(key);
    const field = `${path}${quoteKey(key)}`;
    return known === undefined ? [`${field}: new, ${describe(slot)}`] : widenings(known, slot, field);
  });
  return [...items, ...fields];
}

function newItems(before: Shape, after: Shape, path: string): string[] {
  return before.items === undefined && after.items !== undefined && before.array > 0
    ? [`${path}[]: ${describe(after.items)}`]
    : [];
}

function mapWidenings(before: Shape, after: Shape, path: string): string[] {
  const known = mapValues(before);
  return countSeen(known) === 0 ? [] : widenings(known, mapValues(after), `${path}.*`);
}

/** Lists the types of an earlier shape that a later one no longer has, one line per path. */
export function describeLosses(before: Shape, after: Shape, path = "data"): string[] {
  const items = before.items && after.items ? describeLosses(before.items, after.items, `${path}[]`) : [];
  const fields = [...before.keys].toSorted(byKey).flatMap(([key, slot]) => {
    const field = `${path}${quoteKey(key)}`;
    const kept = after.keys.get(key);
    return kept === undefined ? [`${field}: removed`] : describeLosses(slot, kept, field);
  });
  const kinds = kindsOf(before).filter((kind) => !kindsOf(after).includes(kind));
  return [...kinds.map((kind) => `${path}: no longer ${kind}`), ...items, ...fields];
}

function describe(shape: Shape): string {
  const kinds: string[] = kindsOf(shape);
  return [...kinds, ...(shape.null > 0 ? ["null"] : [])].join(" | ");
}

/** Lists the types that folding responses widened, one line per path. */
export function describeWidenings(before: ObservedState, after: ObservedState): string[] {
  const lines = widenings(before.data, after.data);
  return before.nullStyle === 0 && after.nullStyle > 0 ? ["data: every field may be null", ...lines] : lines;
}
