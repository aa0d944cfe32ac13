import { diffWordsWithSpace } from "diff";
import type { ChangedOperation, DriftChange } from "../drift/model/drift.ts";
import { formatCount, cutText, splitWords } from "../lib/text.ts";
import { groupOperations, type OperationGroup, type Replacement, replacements, shownWhere } from "./change-facts.ts";
import { type Html, type HtmlPart, markup } from "./html/html.ts";
import { badge } from "./html/page.ts";

const LISTED = 8;

/** A change to open: the fact and whose it is; below, each way it shows, before and after. */
export function changeCard(platform: string, change: DriftChange): Html {
  const { bump, text, where, kind, operations } = change;
  return markup`<details class="change" data-platform="${platform}" data-bump="${bump}">
<summary>
<span class="change-badge">${badge(bump)}</span>
<span class="change-fact"><h3>${renderSubject(change)}: <span class="fact">${renderFact(cutText(text, 500), where)}</span></h3>
${renderLocation(change)}</span>
</summary>
<div class="change-body">
${groupOperations(operations).map((group) => renderGroup(group, change))}
<p class="kind">Rule <code>${cutText(kind, 100)}</code></p>
</div>
</details>
`;
}

function renderSubject({ operations }: DriftChange): Html {
  const [first] = operations;
  if (operations.length > 1) return markup`${formatCount(operations.length, "operation")}`;
  return markup`<code>${cutText(first?.method ?? "", 200)}</code>`;
}

function renderLocation(change: DriftChange): Html {
  const where = shownWhere(change);
  const texts = [...(change.operations.length > 1 ? [] : [change.operation]), ...(where === "" ? [] : [where])];
  return markup`<span class="change-place">${texts.map((text) => markup`<code>${cutText(text, 300)}</code> `)}</span>`;
}

// What the summary says of the only operation of a change is not said again.
function renderGroup(group: OperationGroup, change: DriftChange): Html {
  const { operations, where, before, after } = group;
  const only = change.operations.length === 1;
  const sides = before === undefined && after === undefined ? "" : renderBeforeAfter(before, after);
  return markup`<section class="group">
${only ? "" : markup`<ul class="calls">${operations.slice(0, LISTED).map(renderCall)}</ul>`}
${operations.length > LISTED ? renderMoreCalls(operations.slice(LISTED)) : ""}
${where === "" || (only && where === change.where) ? "" : markup`<p class="place">At <code>${cutText(where, 500)}</code></p>`}
${sides}
${replacements(operations).map(renderReplacement)}
</section>
`;
}

function renderCall({ operation, method }: ChangedOperation): Html {
  return markup`<li><code>${cutText(method, 200)}</code> <code class="path">${cutText(operation, 300)}</code></li>
`;
}

function renderMoreCalls(operations: readonly ChangedOperation[]): Html {
  return markup`<details class="more"><summary>${formatCount(operations.length, "more operation")}</summary>
<ul class="calls">${operations.map(renderCall)}</ul></details>`;
}

function renderReplacement({ operation, method }: Replacement): Html {
  const name = method === undefined ? "" : markup`<code>${cutText(method, 200)}</code> `;
  return markup`<p class="instead">Call ${name}<code class="path">${cutText(operation, 300)}</code> instead.</p>`;
}

const LIMIT = 4000;
// Beyond this many differences nothing is the same any more, and looking on would only take time.
const MOST_EDITS = 400;

/** Before and after, beside each other where there is room, with what differs marked. */
function renderBeforeAfter(before: string | undefined, after: string | undefined): Html {
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

/** A fact in which what stands in quotes or backticks is code without them, and so is the name it is about. */
export function renderFact(text: string, name = ""): Html {
  const parts = text.split(/(`[^`]+`|"(?:[^"\\]|\\.)+")/);
  return markup`${parts.map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : markName(part, name)))}`;
}

function markName(text: string, name: string): HtmlPart {
  return splitWords(text).map((word) => (word !== "" && word === name ? code(word) : word));
}

function code(text: string): Html {
  return markup`<code>${text}</code>`;
}
