import { diffWordsWithSpace } from "diff";
import type { ChangedOperation, DriftChange } from "../drift/model/drift.ts";
import { cutText, formatCount, splitWords, upperFirst } from "../lib/text.ts";
import { groupOperations, type OperationGroup, type Replacement, replacements, shownWhere } from "./change-details.ts";
import { type Html, type HtmlPart, markup } from "./html/html.ts";
import { badge } from "./html/page.ts";

const MAX_OPERATIONS = 8;

/** Renders a change as a `details` element: its text as summary, then its operations with the texts before and after. */
export function changeCard(platform: string, change: DriftChange): Html {
  const { bump, text, where, kind, operations } = change;
  return markup`<details class="change" data-platform="${platform}" data-bump="${bump}">
<summary>
<span class="change-badge">${badge(bump)}</span>
<span class="change-head"><h3>${renderSubject(change)}: <span class="change-text">${renderChangeText(cutText(text, 500), where)}</span></h3>
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
  return markup`<span class="change-location">${texts.map((text) => markup`<code>${cutText(text, 300)}</code> `)}</span>`;
}

// The summary already shows the operation of a change that has only one.
function renderGroup(group: OperationGroup, change: DriftChange): Html {
  const { operations, where, before, after } = group;
  const isOnly = change.operations.length === 1;
  const beforeAfter = before === undefined && after === undefined ? "" : renderBeforeAfter(before, after);
  return markup`<section class="group">
${isOnly ? "" : markup`<ul class="calls">${operations.slice(0, MAX_OPERATIONS).map(renderCall)}</ul>`}
${operations.length > MAX_OPERATIONS ? renderMoreCalls(operations.slice(MAX_OPERATIONS)) : ""}
${where === "" || (isOnly && where === change.where) ? "" : markup`<p class="location">At <code>${cutText(where, 500)}</code></p>`}
${beforeAfter}
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

function renderReplacement({ replacement, method, verb }: Replacement): Html {
  const name = method === undefined ? "" : markup`<code>${cutText(method, 200)}</code> `;
  return markup`<p class="replacement">${upperFirst(verb)} ${name}<code class="path">${cutText(replacement, 300)}</code> instead.</p>`;
}

const MAX_TEXT_LENGTH = 4000;
// Texts with more edits have nothing in common, and the comparison would take too long.
const MAX_EDIT_LENGTH = 400;

/** Renders the texts before and after side by side, with the differences marked. */
function renderBeforeAfter(before: string | undefined, after: string | undefined): Html {
  const [old, current] = markDifference(before, after);
  return markup`<div class="sides">
<div class="side" data-side="before"><h4>Before</h4>${block(old, "Not present")}</div>
<div class="side" data-side="after"><h4>After</h4>${block(current, "Removed")}</div>
</div>`;
}

type Side = HtmlPart | undefined;

function markDifference(before: string | undefined, after: string | undefined): readonly [old: Side, current: Side] {
  const old = before === undefined ? undefined : cutText(before, MAX_TEXT_LENGTH);
  const current = after === undefined ? undefined : cutText(after, MAX_TEXT_LENGTH);
  if (old === undefined || current === undefined) return [old, current];
  const pieces = diffWordsWithSpace(old, current, { maxEditLength: MAX_EDIT_LENGTH });
  if (pieces === undefined) return [old, current];
  return [
    pieces.filter(({ added }) => !added).map(({ value, removed }) => (removed ? markup`<del>${value}</del>` : value)),
    pieces.filter(({ removed }) => !removed).map(({ value, added }) => (added ? markup`<ins>${value}</ins>` : value)),
  ];
}

function block(side: Side, absent: string): Html {
  return side === undefined ? markup`<p class="absent">${absent}</p>` : markup`<pre>${side}</pre>`;
}

/**
 * Renders the text of a change. Text in quotes or backticks becomes a `code` element without the quotes. Every word that
 * equals `name` becomes one too.
 */
export function renderChangeText(text: string, name = ""): Html {
  const parts = text.split(/(`[^`]+`|"(?:[^"\\]|\\.)+")/);
  return markup`${parts.map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : markName(part, name)))}`;
}

function markName(text: string, name: string): HtmlPart {
  return splitWords(text).map((word) => (word !== "" && word === name ? code(word) : word));
}

function code(text: string): Html {
  return markup`<code>${text}</code>`;
}
