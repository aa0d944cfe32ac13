/**
 * The pipeline at the size of the publisher's whole catalogue: `pnpm bench:scale [FILE]` pulls a release (from FILE, or
 * one made here) from a simulated publisher, builds, generates and type-checks, and does it again with one operation
 * changed.
 */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { editOperation, type JsonObject, releaseOperations } from "../src/publisher-simulator/index.ts";
import { REPOSITORY_ROOT } from "../src/repository-root.ts";
import { makeLargeRelease } from "./make-large-release.ts";
import { makeScaleCheckout } from "./make-scale-checkout.ts";
import { measureTypes } from "./measure-types.ts";

const [, , file] = process.argv;
const release =
  file === undefined ? makeLargeRelease() : (JSON.parse(await readFile(resolve(file), "utf8")) as JsonObject);
const { root, platforms } = await makeScaleCheckout(release);
const served = join(root, "release.json");
await writeFile(served, JSON.stringify(release));
const publisher = spawn(
  process.execPath,
  [join(REPOSITORY_ROOT, "packages/test-utils/src/publisher-simulator/serve-process.ts"), served, "--files"],
  { stdio: ["pipe", "pipe", "inherit"] },
);
const announcements = createInterface(publisher.stdout);
const [announced] = (await once(announcements, "line")) as [string];
const { url } = JSON.parse(announced) as { url: string };

console.log(`${releaseOperations(release).length} operations of ${platforms.length} platforms`);
run("from nothing");
run("nothing changed");
const [{ id } = { id: "" }] = releaseOperations(release);
const changed = editOperation(release, id, (operation) => {
  operation["description"] = "Told in other words.";
});
await writeFile(served, JSON.stringify(changed));
publisher.kill("SIGHUP");
await once(announcements, "line");
run("one operation changed");
publisher.stdin.end();

console.log("types", JSON.stringify(measureTypes(root, platforms)));
console.log("specs", await sizeOf(join(root, "specs")), "kB, packages", await sizeOf(join(root, "packages")), "kB");
await rm(root, { recursive: true });

function run(title: string): void {
  const begun = performance.now();
  const pipeline = join(REPOSITORY_ROOT, "packages/test-utils/bench/pipeline.ts");
  const report = execFileSync(process.execPath, [pipeline, root, url], { encoding: "utf8" });
  console.log(`${title}: ${Math.round(performance.now() - begun)} ms ${report.trim()}`);
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(files.map(async (path) => (await stat(path)).size));
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1024);
}
