import type { ObservedState } from "../shapes/observed-state.ts";
import { widenings } from "../shapes/widenings.ts";

/** What the types can say after answers were folded that they could not before, a line a place. */
export function describeWidening(before: ObservedState, after: ObservedState): string[] {
  const lines = widenings(before.data, after.data);
  return before.nullStyle === 0 && after.nullStyle > 0 ? ["data: every field may be null", ...lines] : lines;
}
