/**
 * Measures the pipeline with the complete published catalogue: `pnpm bench:scale [FILE]` pulls a release (from FILE, or a
 * synthetic one) from a simulated publisher, builds, generates and type-checks. The second run has one changed operation.
 */

import { editOperation, type JsonObject, releaseOperations } from "@justone-clients/publisher-simulator";
import { resolveUserPath } from "@justone-clients/spec-tools";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { measureTypes } from "./measure-types.ts";
import { makeLargeRelease, makeScaleCheckout } from "./scale-checkout.ts";

const [, , file] = process.argv;
if (file?.startsWith("-") === true) {
  console.log("pnpm bench:scale [FILE]: measures the pipeline with a published release, or with a synthetic one");
  process.exit();
}
const release = file === undefined ? makeLargeRelease() : await readRelease(file);
const { root, platforms } = await makeScaleCheckout(release);
try {
  await measure();
} finally {
  await rm(root, { recursive: true });
}

async function readRelease(typed: string): Promise<JsonObject> {
  const { absolute } = resolveUserPath(process.cwd(), typed, process.env);
  return JSON.parse(await readFile(absolute, "utf8")) as JsonObject;
}

async function measure(): Promise<void> {
  const served = join(root, "release.json");
  await writeFile(served, JSON.stringify(release));
  const script = fileURLToPath(import.meta.resolve("@justone-clients/publisher-simulator/serve-process"));
  const publisher = spawn(process.execPath, [script, served, "--files"], { stdio: ["pipe", "pipe", "inherit"] });
  const announcements = createInterface(publisher.stdout);
  const [announced] = (await once(announcements, "line")) as [string];
  const { url } = JSON.parse(announced) as { url: string };
  try {
    console.log(`${releaseOperations(release).length} operations of ${platforms.length} platforms; times in ms`);
    console.log("| | total | start | pull | build | generate | files written | peak MB |");
    console.log("|---|---|---|---|---|---|---|---|");
    run("first run", url);
    run("nothing changed", url);
    await changeOne(served);
    publisher.kill("SIGHUP");
    await once(announcements, "line");
    run("one operation changed", url);
  } finally {
    publisher.stdin.end();
  }
  const { errors, instantiations, milliseconds } = measureTypes(root, platforms);
  console.log(`the compiler: ${instantiations} instantiations, ${milliseconds} ms, ${errors} errors`);
  console.log(`specs ${await sizeOf(join(root, "specs"))} kB, packages ${await sizeOf(join(root, "packages"))} kB`);
  if (errors > 0) process.exitCode = 1;
}

async function changeOne(served: string): Promise<void> {
  const [{ id } = { id: "" }] = releaseOperations(release);
  const changed = editOperation(release, id, (operation) => {
    operation["description"] = "A changed description.";
  });
  await writeFile(served, JSON.stringify(changed));
}

interface Report {
  readonly startMs: number;
  readonly pull: number;
  readonly build: number;
  readonly generate: number;
  readonly written: readonly number[];
  readonly peakMegabytes: number;
}

function run(title: string, url: string): void {
  const begun = performance.now();
  const pipeline = join(REPOSITORY_ROOT, "packages/dev-commands/bench/pipeline-process.ts");
  const report = JSON.parse(execFileSync(process.execPath, [pipeline, root, url], { encoding: "utf8" })) as Report;
  const total = Math.round(performance.now() - begun);
  const { startMs, pull, build, generate, written, peakMegabytes } = report;
  console.log(`| ${[title, total, startMs, pull, build, generate, written.join(" + "), peakMegabytes].join(" | ")} |`);
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(files.map(async (path) => (await stat(path)).size));
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1024);
}
