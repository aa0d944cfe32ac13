import { badge, type Drift, type Html, markup, renderPage } from "@justone-clients/spec-tools";
import type { Replay, ReplayedRelease } from "./replay.ts";

const BUMPS = ["major", "minor", "patch", "none"] as const;

/** A replay as a self-contained HTML file: a bar of releases, the changes of each by platform, and the totals. */
export function renderReplayHtml(replay: Replay): string {
  const { releases, failed, disagreements } = replay;
  const body = markup`<a class="skip" href="#releases">To the releases</a>
<header class="hero"><div class="hero-inner">
<p class="eyebrow">API history</p>
<h1>${headline(replay)}</h1>
<p class="compared">${span(releases)}</p>
<dl class="tiles">${BUMPS.map((bump) => renderTile(bump, replay.bumps[bump]))}</dl>
<p class="verdict">${verdict(replay)}</p>
<nav class="strip" aria-label="Every release">${releases.map(renderStripMark)}</nav>
</div></header>
<main id="releases" tabindex="-1">
${renderProblems([...failed, ...disagreements.map((where) => `${where}: rules and compiler differ`)])}
<ol class="timeline">${groupQuietReleases(releases).map((run) => (run.every(isQuiet) ? renderQuietGroup(run) : run.map(renderRelease)))}</ol>
</main>
<footer><p>Made by <code>pnpm specs:replay</code>. This file sends no requests and works offline.</p></footer>`;
  return renderPage({ title: `API history: ${releases.length} releases`, body, style: REPLAY_STYLE });
}

function headline({ bumps }: Replay): string {
  if (bumps.major === 0) return "No release broke code that calls the API";
  return `${bumps.major} ${bumps.major === 1 ? "release" : "releases"} broke code that calls the API`;
}

function span(releases: readonly ReplayedRelease[]): Html {
  const dates = releases.flatMap(({ date }) => (date === undefined ? [] : [date]));
  const [first, last] = [dates[0], dates.at(-1)];
  const days = first === undefined || last === undefined ? "" : ` from ${first} to ${last}`;
  return markup`${releases.length} releases${days}, each one pulled, built, generated, type-checked and called`;
}

function renderTile(bump: Drift["bump"], count: number): Html {
  return markup`<div class="tile" data-level="${bump}"><dt>${bump}</dt><dd>${count}</dd></div>`;
}

function verdict({ failed, disagreements, durationMs }: Replay): string {
  const steps = failed.length === 0 ? "Every step succeeded" : `${failed.length} steps failed`;
  const agreement =
    disagreements.length === 0
      ? "rules and compiler agree on every transition"
      : `rules and compiler differ ${disagreements.length} times`;
  return `${steps}; ${agreement}. It took ${Math.round(durationMs / 1000)} s.`;
}

function renderStripMark(release: ReplayedRelease): Html {
  const name = nameOf(release);
  const bump = release.drift?.bump ?? "none";
  const label = `${name}: ${release.drift === undefined ? "the first release" : bump}`;
  return markup`<a href="#${name}" data-level="${bump}" title="${label}" aria-label="${label}"></a>`;
}

function renderProblems(list: readonly string[]): Html {
  if (list.length === 0) return markup``;
  return markup`<section class="notes" aria-labelledby="problems"><h2 id="problems">Problems</h2>
<ul>${list.map((line) => markup`<li>${line}</li>`)}</ul></section>`;
}

// Consecutive releases without effect on callers are one entry.
function groupQuietReleases(releases: readonly ReplayedRelease[]): ReplayedRelease[][] {
  return releases.reduce<ReplayedRelease[][]>((list, release) => {
    const last = list.at(-1);
    if (last !== undefined && isQuiet(release) && last.every(isQuiet)) last.push(release);
    else list.push([release]);
    return list;
  }, []);
}

function isQuiet({ drift, steps, acceptedRemovals }: ReplayedRelease): boolean {
  return drift?.bump === "none" && acceptedRemovals.length === 0 && steps.every(({ problem }) => problem === undefined);
}

function renderQuietGroup(run: readonly ReplayedRelease[]): Html {
  const dates = [run[0]?.date, run.at(-1)?.date].filter((date) => date !== undefined);
  const count = run.flatMap(({ drift }) => drift?.platforms.flatMap(({ changes }) => changes) ?? []).length;
  const subject = run.length === 1 ? "a release" : `${run.length} releases`;
  const behind =
    count === 0 ? "" : `, except ${count === 1 ? "1 detail" : `${count} details`} without effect on callers`;
  return markup`<li class="entry quiet" data-level="none">${run.map((one) => markup`<span id="${nameOf(one)}"></span>`)}
<p class="when"><time>${[...new Set(dates)].join(" – ")}</time></p>
<p class="muted">${subject} changed nothing${behind}</p></li>`;
}

function renderRelease(release: ReplayedRelease): Html {
  const { date, drift, platforms, acceptedRemovals, steps } = release;
  const name = nameOf(release);
  const counts = platforms.map(({ name: platform, published, tombstones }) => {
    return `${platform} ${published}${tombstones === 0 ? "" : ` and ${tombstones} vanished`}`;
  });
  const wrong = steps.flatMap(({ name: step, problem }) => (problem === undefined ? [] : [`${step}: ${problem}`]));
  return markup`<li class="entry" id="${name}" data-level="${drift?.bump ?? "none"}">
<p class="when"><time>${date ?? name}</time> <span class="muted">${name}</span></p>
${drift === undefined ? markup`<p class="muted">The first release: ${counts.join(", ")} operations.</p>` : renderPlatforms(drift)}
${acceptedRemovals.map((line) => markup`<p class="accepted">Accepted removals: ${line}</p>`)}
${wrong.map((line) => markup`<p class="wrong">${line}</p>`)}
${drift === undefined ? "" : markup`<p class="muted small">Operations: ${counts.join(", ")}</p>`}
</li>`;
}

function renderPlatforms({ platforms }: Drift): Html[] {
  const touched = platforms.filter(({ changes }) => changes.length > 0);
  if (touched.length === 0) return [markup`<p class="muted">Nothing changed</p>`];
  return touched.map(({ name, bump, changes }) => {
    const relevant = changes.filter((change) => change.bump !== "none");
    const rest = changes.length - relevant.length;
    const lines = relevant.map((change) => {
      const { text, operations, operation, bump: level } = change;
      const where = operations.length > 1 ? `${operations.length} operations` : operation;
      return markup`<li data-level="${level}"><span class="dot" aria-hidden="true"></span><code>${where}</code> ${text} <span class="visually-hidden">(${level})</span></li>`;
    });
    const all = rest === 1 ? "a change" : `${rest} changes`;
    const what = relevant.length === 0 ? all : `${rest} more`;
    const more = rest === 0 ? markup`` : markup`<li class="muted">${what} without effect on callers</li>`;
    return markup`<section class="part"><h2>${name} ${badge(bump)}</h2>${renderChangeList([...lines, more], relevant)}</section>`;
  });
}

const MAX_SHOWN = 6;

// Breaking changes are never hidden in the collapsed part.
function renderChangeList(lines: readonly Html[], relevant: readonly { readonly bump: Drift["bump"] }[]): Html {
  const breaking = relevant.filter(({ bump }) => bump === "major").length;
  const shown = Math.max(MAX_SHOWN, breaking);
  if (relevant.length <= shown) return markup`<ul class="facts">${lines}</ul>`;
  const rest = relevant.length - shown;
  return markup`<ul class="facts">${lines.slice(0, shown)}</ul>
<details><summary>${rest} more</summary><ul class="facts">${lines.slice(shown)}</ul></details>`;
}

// The name is part of a file name and is used as an anchor.
function nameOf({ file }: ReplayedRelease): string {
  return file.replace(/\.json$/, "").replaceAll(/[^\w-]/g, "-");
}

/** The style of the timeline, in addition to the style of every report. */
const REPLAY_STYLE = `
.verdict { margin-top: 1.25rem; font-weight: 600; }
.strip { display: flex; flex-wrap: wrap; gap: 2px; margin-top: 1rem; }
.strip a { width: .75rem; height: 1.6rem; border-radius: .2rem; background: var(--level-edge); }
.strip a[data-level="none"] { opacity: .45; }
.strip a:hover { outline: 2px solid var(--accent); outline-offset: 1px; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.timeline { list-style: none; margin: 0; padding: 0 0 0 1.5rem; border-left: 2px solid var(--line); }
.entry { position: relative; margin: 0 0 1rem; padding: .9rem 1.1rem; border-radius: .75rem; background: var(--surface);
  border: 1px solid var(--line); scroll-margin-top: 1rem; }
.entry:target { border-color: var(--accent); }
.entry::before { content: ""; position: absolute; left: calc(-1.5rem - 1px); top: 1.2rem; width: .9rem; height: .9rem;
  transform: translateX(-50%); border-radius: 50%; background: var(--level-edge); border: 3px solid var(--ground); }
.quiet { padding-block: .4rem; background: none; border-color: transparent; }
.quiet::before { top: .75rem; }
.quiet p { display: inline; margin-right: .75rem; font-size: .9rem; }
.when { font-weight: 650; font-variant-numeric: tabular-nums; }
.when .muted { font-weight: 400; font-size: .85rem; margin-left: .35rem; }
.part { margin-top: .75rem; }
.part h2 { font-size: 1rem; display: flex; align-items: center; gap: .5rem; }
.facts { margin-top: .35rem; }
.facts li { position: relative; padding: .15rem 0 .15rem 1.1rem; }
.facts li > code { color: var(--muted); }
.dot { position: absolute; left: 0; top: .65em; width: .55rem; height: .55rem; border-radius: 50%;
  background: var(--level-edge); }
summary { cursor: pointer; color: var(--accent); font-size: .9rem; margin-top: .35rem; }
.accepted { margin-top: .6rem; padding: .4rem .7rem; border-radius: .5rem; background: var(--note-ground);
  border: 1px solid var(--note-edge); font-size: .9rem; }
.wrong { margin-top: .6rem; padding: .4rem .7rem; border-radius: .5rem; background: var(--major-ground);
  border: 1px solid var(--major-edge); color: var(--major-text); font-size: .9rem; }
.small { margin-top: .6rem; font-size: .85rem; }
`;
