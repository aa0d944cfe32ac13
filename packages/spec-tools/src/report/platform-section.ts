import type { PlatformDrift } from "../drift/drift.ts";
import { badge } from "../html/badge.ts";
import { type Html, markup } from "../html/html.ts";
import type { CompileError } from "../judge/verdict.ts";
import { changeCard } from "./change-card.ts";
import { countOf } from "./count-of.ts";
import { cutText } from "./cut-text.ts";
import { sortByBump } from "./sort-by-bump.ts";
import { verdictLine } from "./verdict-line.ts";

const ERRORS = 50;

/** A platform: its bump, what the compiler says, and its changes, breaking ones first. */
export function platformSection(platform: PlatformDrift, index: number): Html {
  const { name, bump, changes, compiler } = platform;
  const verdict = verdictLine(platform);
  return markup`<section class="platform" data-platform="${name}" aria-labelledby="platform-${index}">
<header class="platform-head"><h2 id="platform-${index}">${cutText(name, 100)}</h2>${badge(bump)}
<span class="muted">${countOf(changes.length, "change")}</span></header>
${verdict === undefined ? "" : markup`<p class="callout">Note: ${verdict}.</p>`}
${compiler === undefined || compiler.errors.length === 0 ? "" : errorList(compiler.errors)}
${sortByBump(changes).map((change) => changeCard(name, change))}
</section>
`;
}

function errorList(errors: readonly CompileError[]): Html {
  const more = errors.length - ERRORS;
  const heading = `Code written before fails to compile: ${countOf(errors.length, "error")}`;
  return markup`<details class="compiler"><summary><h3>${heading}</h3></summary>
<ul>${errors.slice(0, ERRORS).map(errorItem)}</ul>
${more > 0 ? markup`<p class="muted">and ${countOf(more, "more error")}</p>` : ""}</details>
`;
}

function errorItem({ operation, where, message }: CompileError): Html {
  const place = where === "" ? "" : markup` <code>${cutText(where, 200)}</code>`;
  return markup`<li><code class="path">${cutText(operation, 300)}</code>${place}<p>${cutText(message, 1000)}</p></li>
`;
}
