import { declaredExamples, type JsonObject, releaseCatalogue } from "@justone-clients/publisher-simulator";
import { CommandError, type Output } from "@justone-clients/spec-tools";
import { runPnpm } from "@justone-clients/test-kit";
import Table from "cli-table3";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { copyRepository } from "../lib/copy-repository.ts";
import { PLAIN_TABLE } from "../lib/plain-table.ts";
import { addAll, type TriedPlatform, tryPlatforms } from "../platforms/try-platforms.ts";

// Complete releases of the publisher are not part of this repository.
const RELEASES = "../shared/upstream/full";

/**
 * Adds every platform of the latest complete release to a copy of the checkout and runs all checks of their packages. The
 * release is published twice: with every operation listed, and with its hidden operations left out.
 *
 * @throws CommandError (exit code 1) if a check of a platform fails
 */
export async function tryAllPlatforms(output: Output): Promise<object> {
  const folder = join(output.root, RELEASES);
  const [file] = existsSync(folder)
    ? (await readdir(folder))
        .filter((name) => name.endsWith(".json"))
        .toSorted()
        .toReversed()
    : [];
  if (file === undefined) {
    output.log(`Skipped: ${RELEASES} does not exist`);
    return { skipped: RELEASES };
  }
  const release = JSON.parse(await readFile(join(folder, file), "utf8")) as JsonObject;
  const listed = await addListed(release, output);
  output.log(`Without hidden operations: ${listed} operations added; documents and code are up to date`);
  const { rows, seconds } = await addEverything(release, output);
  for (const line of renderRows(rows)) output.log(line);
  output.log(`${rows.length} packages in ${Math.round(seconds)} s`);
  const failed = rows.flatMap((row) => row.failed);
  if (failed.length > 0) throw new CommandError(1, `failed: ${failed.join(", ")}`, { rows });
  return { rows, seconds, listed };
}

async function addListed(release: JsonObject, { root, progress }: Output): Promise<number> {
  progress("adding the listed operations");
  const copy = await copyRepository(root);
  const catalogue = releaseCatalogue(release, { examples: declaredExamples(release) });
  try {
    const { added } = await addAll(copy.root, join(root, "scripts"), catalogue, "--no-install");
    return added.reduce((sum, { operations }) => sum + operations, 0);
  } finally {
    await copy.close();
  }
}

async function addEverything(release: JsonObject, output: Output): Promise<{ rows: TriedPlatform[]; seconds: number }> {
  output.progress("adding all operations");
  const begunMs = performance.now();
  const copy = await copyRepository(output.root);
  const catalogue = releaseCatalogue(release, { hidden: "listed", examples: declaredExamples(release) });
  try {
    await runPnpm(copy.root, ["install", "--offline"]);
    const report = await addAll(copy.root, join(copy.root, "scripts"), catalogue);
    const rows = await tryPlatforms(copy.root, report, output);
    return { rows, seconds: (performance.now() - begunMs) / 1_000 };
  } finally {
    await copy.close();
  }
}

// One line per row.
function renderRows(rows: readonly TriedPlatform[]): string[] {
  const table = new Table({
    ...PLAIN_TABLE,
    head: ["platform", "operations", "set aside", "tests", "seconds", "result"],
  });
  for (const { name, operations, setAside, tests, seconds, failed } of rows) {
    const result = failed.length === 0 ? "passed" : `failed: ${failed.join(", ")}`;
    table.push([name, operations, setAside, tests, seconds.toFixed(1), result]);
  }
  return table.toString().split("\n");
}
