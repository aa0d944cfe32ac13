import type { JsonObject } from "@justone-clients/publisher-simulator";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import Table from "cli-table3";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PLAIN_TABLE } from "../../src/lib/plain-table.ts";
import { runYear, type YearTransition } from "./year/run-year.ts";
import { YEAR } from "./year/year.ts";

const RELEASE = join(REPOSITORY_ROOT, "../shared/upstream/full/066-20260821.json");
const isAbsent = !existsSync(RELEASE);
if (isAbsent) process.stderr.write("Skipped the simulated year: ../shared/upstream does not exist\n");

// One line per transition.
function renderYear(transitions: readonly YearTransition[]): string {
  const table = new Table({ ...PLAIN_TABLE, head: ["", "release", "seconds", "bump (kinds of change)"] });
  for (const { number, found, seconds, problems } of transitions) {
    table.push([problems.length === 0 ? "✓" : "✗", number, seconds.toFixed(1), found]);
  }
  const minutes = transitions.reduce((sum, { seconds }) => sum + seconds, 0) / 60;
  return `${table.toString()}\n${transitions.length} transitions in ${minutes.toFixed(1)} minutes\n`;
}

describe.skipIf(isAbsent)("a simulated year", () => {
  it("has 60 releases after the first one", () => {
    expect(YEAR).toHaveLength(60);
  });

  it("passes the pipeline without a person, and each transition has the bump and the kind of its row", async () => {
    const release = JSON.parse(await readFile(RELEASE, "utf8")) as JsonObject;
    const transitions = await runYear(REPOSITORY_ROOT, release, YEAR);
    process.stderr.write(renderYear(transitions));
    expect(transitions.flatMap(({ problems }) => problems)).toEqual([]);
  });
});
