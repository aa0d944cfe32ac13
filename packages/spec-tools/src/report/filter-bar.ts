import { BUMPS, type PlatformDrift } from "../drift/drift.ts";
import { type Html, markup } from "../html/html.ts";
import { cutText } from "./cut-text.ts";

/** The bar that narrows the changes down; the script shows it, because without one it would do nothing. */
export function filterBar(platforms: readonly PlatformDrift[]): Html {
  const changes = platforms.flatMap((platform) => platform.changes);
  const touched = platforms.filter((platform) => platform.changes.length > 0);
  const byPlatform = touched.map(({ name, changes: own }) => choice("platform", name, cutText(name, 40), own.length));
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
