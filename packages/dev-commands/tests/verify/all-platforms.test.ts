import {
  type Catalogue,
  declaredExamples,
  type JsonObject,
  releaseCatalogue,
} from "@justone-clients/publisher-simulator";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import Table from "cli-table3";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PLAIN_TABLE } from "../../src/lib/plain-table.ts";
import { makeRepositoryCopy } from "../e2e/repository-copy.ts";
import { addAll, type TriedPlatform, tryPlatforms } from "../platforms/try-platforms.ts";

const RELEASE = join(REPOSITORY_ROOT, "../shared/upstream/full/066-20260821.json");
const isAbsent = !existsSync(RELEASE);
if (isAbsent) process.stderr.write("Skipped all platforms of a complete release: ../shared/upstream does not exist\n");

async function readCatalogue(options: { readonly hidden?: "listed" }): Promise<Catalogue> {
  const release = JSON.parse(await readFile(RELEASE, "utf8")) as JsonObject;
  return releaseCatalogue(release, { ...options, examples: declaredExamples(release) });
}

// One line per package.
function renderRows(rows: readonly TriedPlatform[]): string {
  const head = ["package", "operations", "set aside", "tests", "seconds", "result"];
  const table = new Table({ ...PLAIN_TABLE, head });
  for (const { name, operations, setAside, tests, seconds, failed } of rows) {
    const result = failed.length === 0 ? "passed" : `failed: ${failed.join(", ")}`;
    table.push([name, operations, setAside, tests, seconds.toFixed(1), result]);
  }
  return `${table.toString()}\n`;
}

describe.skipIf(isAbsent)("pnpm platform:add --all with a complete release", () => {
  it("adds the platforms of the listed operations, with documents and code that are up to date", async () => {
    const { root } = await makeRepositoryCopy();
    const { added } = await addAll(root, await readCatalogue({}), "--no-install");
    expect(added.length).toBeGreaterThan(0);
  });

  it("adds every platform, and each package passes build, type check, tests, linter and formatter", async () => {
    const { root } = await makeRepositoryCopy();
    const report = await addAll(root, await readCatalogue({ hidden: "listed" }));
    const rows = await tryPlatforms(root, report);
    process.stderr.write(renderRows(rows));
    expect(rows.flatMap(({ failed }) => failed)).toEqual([]);
    // With rednote and pgy, these are all 36 tags of the release.
    expect(report.added.filter(({ name, platform }) => name === platform)).toHaveLength(33);
    expect(report.added.flatMap(({ name, platform }) => (name === platform ? [] : [`${name} → ${platform}`]))).toEqual([
      "xiaohongshu-ec → rednote",
    ]);
  });
});
