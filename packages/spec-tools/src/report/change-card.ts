import type { ChangedOperation, DriftChange } from "../drift/drift.ts";
import { badge } from "../html/badge.ts";
import { type Html, markup } from "../html/html.ts";
import { countOf } from "./count-of.ts";
import { cutText } from "./cut-text.ts";
import { groupOperations, type OperationGroup } from "./group-operations.ts";
import { printFact } from "./print-fact.ts";
import { type Replacement, replacements } from "./replacements.ts";
import { shownWhere } from "./shown-where.ts";
import { printSides } from "./sides.ts";

const LISTED = 8;

/** A change to open: the fact and whose it is; below, each way it shows, before and after. */
export function changeCard(platform: string, change: DriftChange): Html {
  const { bump, text, where, kind, operations } = change;
  return markup`<details class="change" data-platform="${platform}" data-bump="${bump}">
<summary>
<span class="change-badge">${badge(bump)}</span>
<span class="change-fact"><h3>${subject(change)}: <span class="fact">${printFact(cutText(text, 500), where)}</span></h3>
${place(change)}</span>
</summary>
<div class="change-body">
${groupOperations(operations).map((group) => printGroup(group, change))}
<p class="kind">Rule <code>${cutText(kind, 100)}</code></p>
</div>
</details>
`;
}

function subject({ operations }: DriftChange): Html {
  const [first] = operations;
  if (operations.length > 1) return markup`${countOf(operations.length, "operation")}`;
  return markup`<code>${cutText(first?.method ?? "", 200)}</code>`;
}

function place(change: DriftChange): Html {
  const where = shownWhere(change);
  const texts = [...(change.operations.length > 1 ? [] : [change.operation]), ...(where === "" ? [] : [where])];
  return markup`<span class="change-place">${texts.map((text) => markup`<code>${cutText(text, 300)}</code> `)}</span>`;
}

// What the summary says of the only operation of a change is not said again.
function printGroup(group: OperationGroup, change: DriftChange): Html {
  const { operations, where, before, after } = group;
  const only = change.operations.length === 1;
  const sides = before === undefined && after === undefined ? "" : printSides(before, after);
  return markup`<section class="group">
${only ? "" : markup`<ul class="calls">${operations.slice(0, LISTED).map(call)}</ul>`}
${operations.length > LISTED ? moreCalls(operations.slice(LISTED)) : ""}
${where === "" || (only && where === change.where) ? "" : markup`<p class="place">At <code>${cutText(where, 500)}</code></p>`}
${sides}
${replacements(operations).map(instead)}
</section>
`;
}

function call({ operation, method }: ChangedOperation): Html {
  return markup`<li><code>${cutText(method, 200)}</code> <code class="path">${cutText(operation, 300)}</code></li>
`;
}

function moreCalls(operations: readonly ChangedOperation[]): Html {
  return markup`<details class="more"><summary>${countOf(operations.length, "more operation")}</summary>
<ul class="calls">${operations.map(call)}</ul></details>`;
}

function instead({ operation, method }: Replacement): Html {
  const name = method === undefined ? "" : markup`<code>${cutText(method, 200)}</code> `;
  return markup`<p class="instead">Call ${name}<code class="path">${cutText(operation, 300)}</code> instead.</p>`;
}
