import {
  type Bump,
  BUMPS,
  type CompileError,
  type Drift,
  hasDrift,
  isTouched,
  type PlatformDrift,
  sortByBump,
} from "../drift/model/drift.ts";
import { formatCount, cutText } from "../lib/text.ts";
import { changeCard, renderFact } from "./change-card.ts";
import { compilerNote } from "./change-facts.ts";
import { CHANGE_STYLE } from "./change-style.ts";
import { FILTER_SCRIPT, filterBar } from "./filter-bar.ts";
import { type Html, markup } from "./html/html.ts";
import { badge, renderPage } from "./html/page.ts";

const HEADLINES: Readonly<Record<Bump, string>> = {
  major: "Code that calls this API breaks",
  minor: "There is something new, and nothing breaks",
  patch: "Only texts and small things changed",
  none: "Nothing that a caller would feel",
};

/** The drift as one HTML file that asks for nothing, for light and dark, wide and narrow, with a filter and without. */
export function renderDriftHtml(drift: Drift): string {
  const changed = hasDrift(drift);
  const platforms = sortByBump(drift.platforms).filter(isTouched);
  const changes = platforms.flatMap((platform) => platform.changes);
  const filtered = changes.length > 1;
  const body = markup`<a class="skip" href="#changes">To the changes</a>
${hero(drift, changed)}
${filtered ? filterBar(platforms) : ""}
<main id="changes" tabindex="-1">
${notes(drift.notes)}
${changed ? platforms.map(platformSection) : same(drift)}
</main>
<footer><p>Made by <code>pnpm specs:drift</code>. This file sends no request and reads the same offline.</p></footer>`;
  const title = changed ? `API drift: ${drift.bump}, ${formatCount(changes.length, "change")}` : "API drift: none";
  return renderPage({ title, body, style: CHANGE_STYLE, ...(filtered ? { script: FILTER_SCRIPT } : {}) });
}

function hero(drift: Drift, changed: boolean): Html {
  const { bump, base, head } = drift;
  return markup`<header class="hero"><div class="hero-inner">
<p class="eyebrow">API drift ${changed ? badge(bump) : ""}</p>
<h1>${changed ? HEADLINES[bump] : "Nothing changed"}</h1>
<p class="compared">From <code>${cutText(base, 150)}</code> to <code>${cutText(head, 150)}</code></p>
${changed ? tiles(drift) : ""}
</div></header>
`;
}

function tiles({ platforms }: Drift): Html {
  const changes = platforms.flatMap((platform) => platform.changes);
  const counts = BUMPS.toReversed().map((bump) => {
    const count = changes.filter((change) => change.bump === bump).length;
    return markup`<div class="tile" data-level="${bump}"><dt>${bump}</dt><dd>${count}</dd></div>`;
  });
  return markup`<dl class="tiles">${counts}</dl>`;
}

function notes(list: readonly string[]): Html {
  if (list.length === 0) return markup``;
  return markup`<section class="notes" aria-labelledby="notes"><h2 id="notes">To know before a pull</h2>
<ul>${list.map((note) => markup`<li>${renderFact(cutText(note, 1000))}</li>`)}</ul></section>
`;
}

function same({ platforms }: Drift): Html {
  const names = new Intl.ListFormat("en").format(platforms.map(({ name }) => cutText(name, 100)));
  return markup`<section class="same"><p class="same-mark" aria-hidden="true"></p>
<p>Both say the same${names === "" ? "" : ` about ${names}`}. There is nothing to release.</p></section>`;
}

const ERRORS = 50;

/** A platform: its bump, what the compiler says, and its changes, breaking ones first. */
function platformSection(platform: PlatformDrift, index: number): Html {
  const { name, bump, changes, compiler } = platform;
  const note = compilerNote(platform);
  return markup`<section class="platform" data-platform="${name}" aria-labelledby="platform-${index}">
<header class="platform-head"><h2 id="platform-${index}">${cutText(name, 100)}</h2>${badge(bump)}
<span class="muted">${formatCount(changes.length, "change")}</span></header>
${note === undefined ? "" : markup`<p class="callout">Note: ${note}.</p>`}
${compiler === undefined || compiler.errors.length === 0 ? "" : errorList(compiler.errors)}
${sortByBump(changes).map((change) => changeCard(name, change))}
</section>
`;
}

function errorList(errors: readonly CompileError[]): Html {
  const more = errors.length - ERRORS;
  const heading = `Code written before fails to compile: ${formatCount(errors.length, "error")}`;
  return markup`<details class="compiler"><summary><h3>${heading}</h3></summary>
<ul>${errors.slice(0, ERRORS).map(errorItem)}</ul>
${more > 0 ? markup`<p class="muted">and ${formatCount(more, "more error")}</p>` : ""}</details>
`;
}

function errorItem({ operation, where, message }: CompileError): Html {
  const location = where === "" ? "" : markup` <code>${cutText(where, 200)}</code>`;
  return markup`<li><code class="path">${cutText(operation, 300)}</code>${location}<p>${cutText(message, 1000)}</p></li>
`;
}
