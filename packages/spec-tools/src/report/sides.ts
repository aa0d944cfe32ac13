import { diffWordsWithSpace } from "diff";
import { type Html, type HtmlPart, markup } from "../html/html.ts";
import { cutText } from "./cut-text.ts";

const LIMIT = 4000;
// Beyond this many differences nothing is the same any more, and looking on would only take time.
const MOST_EDITS = 400;

/** Before and after, beside each other where there is room, with what differs marked. */
export function printSides(before: string | undefined, after: string | undefined): Html {
  const [old, now] = markDifference(before, after);
  return markup`<div class="sides">
<div class="side" data-side="before"><h4>Before</h4>${block(old, "Not there")}</div>
<div class="side" data-side="after"><h4>After</h4>${block(now, "Gone")}</div>
</div>`;
}

type Side = HtmlPart | undefined;

function markDifference(before: string | undefined, after: string | undefined): readonly [old: Side, now: Side] {
  const old = before === undefined ? undefined : cutText(before, LIMIT);
  const now = after === undefined ? undefined : cutText(after, LIMIT);
  if (old === undefined || now === undefined) return [old, now];
  const pieces = diffWordsWithSpace(old, now, { maxEditLength: MOST_EDITS });
  if (pieces === undefined) return [old, now];
  return [
    pieces.filter(({ added }) => !added).map(({ value, removed }) => (removed ? markup`<del>${value}</del>` : value)),
    pieces.filter(({ removed }) => !removed).map(({ value, added }) => (added ? markup`<ins>${value}</ins>` : value)),
  ];
}

function block(side: Side, absent: string): Html {
  return side === undefined ? markup`<p class="nothing">${absent}</p>` : markup`<pre>${side}</pre>`;
}
