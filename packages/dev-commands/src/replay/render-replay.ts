import type { Drift } from "@justone-clients/spec-tools";
import Table from "cli-table3";
import { PLAIN_TABLE } from "../lib/plain-table.ts";
import type { Replay, ReplayedRelease } from "./replay.ts";

/** A replay as a table and its totals, as lines for a terminal. */
export function renderReplay({ releases, durationMs, bumps, failed, disagreements }: Replay): string[] {
  const names = [...new Set(releases.flatMap(({ platforms }) => platforms.map(({ name }) => name)))];
  const table = new Table({
    head: ["", "release", ...names, "operations", "changes", "breaking changes"],
    ...PLAIN_TABLE,
    colAligns: ["left", "left", ...names.map(() => "left" as const), "right", "right", "left"],
  });
  for (const release of releases) table.push(renderRow(release, names));
  const count = releases.filter(({ drift }) => drift !== undefined).length;
  const list = (["major", "minor", "patch", "none"] as const).map((bump) => `${bumps[bump]} ${bump}`).join(", ");
  return [
    table.toString(),
    `${count} transitions in ${Math.round(durationMs / 1000)} s: ${list}`,
    `${failed.length === 0 ? "every step succeeded" : `failed: ${failed.join(", ")}`}; ${
      disagreements.length === 0
        ? "rules and compiler agree on every transition"
        : `rules and compiler differ on: ${disagreements.join(", ")}`
    }`,
  ];
}

/** The breaking changes by operation, in one line; empty without breaking changes. */
function describeBreakage({ platforms }: Drift): string {
  const lines = platforms.flatMap(({ changes }) => {
    return changes
      .filter(({ bump }) => bump === "major")
      .map(({ text, operations }) => {
        const [first] = operations;
        return `${operations.length === 1 ? (first?.method ?? "") : `${operations.length} operations`}: ${text}`;
      });
  });
  const [first, ...others] = lines;
  if (first === undefined) return "";
  return others.length === 0 ? first : `${first} (and ${others.length} more)`;
}

function renderRow(
  { file, platforms, drift, steps, acceptedRemovals }: ReplayedRelease,
  names: readonly string[],
): string[] {
  const problem = steps.find((step) => step.problem !== undefined);
  const operations = platforms.map(({ published, tombstones }) => {
    return tombstones === 0 ? `${published}` : `${published}+${tombstones}`;
  });
  const broken = drift === undefined ? "first release" : describeBreakage(drift);
  const note = acceptedRemovals.length === 0 ? [] : ["(removals accepted)"];
  const what = problem === undefined ? [broken, ...note] : [`${problem.name}: ${problem.problem ?? ""}`];
  return [
    problem === undefined ? "✓" : "✗",
    file.replace(/\.json$/, ""),
    ...names.map((name) => drift?.platforms.find((platform) => platform.name === name)?.bump ?? "-"),
    operations.join(" "),
    `${drift?.platforms.reduce((sum, { changes }) => sum + changes.length, 0) ?? "-"}`,
    what
      .filter((text) => text !== "")
      .join(" ")
      .slice(0, 120),
  ];
}
