import { BUMPS, type PlatformDrift } from "../drift/model/drift.ts";
import { cutText } from "../lib/text.ts";
import { type Html, markup } from "./html/html.ts";

/** Renders the bar that filters the changes. It is hidden until `FILTER_SCRIPT` runs, because it needs the script. */
export function filterBar(platforms: readonly PlatformDrift[]): Html {
  const changes = platforms.flatMap((platform) => platform.changes);
  const touched = platforms.filter((platform) => platform.changes.length > 0);
  const byPlatform = touched.map((platform) => {
    return choice("platform", platform.name, cutText(platform.name, 40), platform.changes.length);
  });
  const byBump = BUMPS.toReversed().flatMap((bump) => {
    const count = changes.filter((change) => change.bump === bump).length;
    return count === 0 ? [] : [choice("bump", bump, bump, count)];
  });
  return markup`<div class="filters" id="filters" role="region" aria-label="Filter the changes" hidden>
<div class="filters-inner">
${group("Bump", "bump", byBump, changes.length)}
${touched.length > 1 ? group("Platform", "platform", byPlatform, changes.length) : ""}
<p class="filters-end"><span id="shown" role="status"></span>
<button type="button" class="plain" id="toggle">Open all</button></p>
</div>
</div>
`;
}

function group(label: string, filter: string, choices: readonly Html[], count: number): Html {
  return markup`<div class="filter" role="group" aria-label="${label}">
<span class="filter-label" aria-hidden="true">${label}</span>
<button type="button" data-filter="${filter}" data-value="" aria-pressed="true">All ${number(count)}</button>
${choices}</div>
`;
}

function choice(filter: string, value: string, label: string, count: number): Html {
  const data = markup`data-filter="${filter}" data-value="${value}"`;
  return markup`<button type="button" ${data} aria-pressed="false">${label} ${number(count)}</button>
`;
}

function number(count: number): Html {
  return markup`<span class="count">${count}</span>`;
}

/** Script of the filter bar. It hides elements and writes only counts, so that no text of the report becomes markup. */
export const FILTER_SCRIPT = `
"use strict";
const bar = document.getElementById("filters");
const shown = document.getElementById("shown");
const toggle = document.getElementById("toggle");
const cards = [...document.querySelectorAll("details.change")];
const chosen = { bump: "", platform: "" };
const visible = () => cards.filter((card) => !card.hidden);
const update = () => {
  for (const card of cards) {
    card.hidden = Object.entries(chosen).some(([filter, value]) => value !== "" && card.dataset[filter] !== value);
  }
  for (const section of document.querySelectorAll("section.platform")) {
    const own = [...section.querySelectorAll("details.change")];
    section.hidden = own.length > 0 && own.every((card) => card.hidden);
  }
  for (const button of bar.querySelectorAll("button[data-filter]")) {
    button.setAttribute("aria-pressed", String(chosen[button.dataset.filter] === button.dataset.value));
  }
  const count = visible().length;
  shown.textContent = count === 0 ? "No change matches" : count + " of " + cards.length + " shown";
  label();
};
const label = () => {
  const open = visible().some((card) => card.open);
  toggle.textContent = open ? "Close all" : "Open all";
};
bar.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-filter]");
  if (button === null) return;
  chosen[button.dataset.filter] = button.dataset.value;
  update();
});
toggle.addEventListener("click", () => {
  const open = !visible().some((card) => card.open);
  for (const card of visible()) card.open = open;
  label();
});
for (const card of cards) card.addEventListener("toggle", label);
bar.hidden = false;
update();
`;
