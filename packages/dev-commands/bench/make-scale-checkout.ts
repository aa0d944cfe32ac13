import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type JsonObject, releaseOperations } from "@justone-clients/publisher-simulator";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";

/** A checkout that was never pulled, with a platform for every first part of a path in a release. */
export async function makeScaleCheckout(release: JsonObject): Promise<{ root: string; platforms: readonly string[] }> {
  const root = await mkdtemp(join(tmpdir(), "justone-scale-"));
  const segments = new Set(releaseOperations(release).map(({ path }) => path.split("/")[2] ?? ""));
  const platforms = [...segments].map((segment) => {
    // A platform's name becomes the name of a function, which no digit begins.
    const name = /^\d/.test(segment) ? `n${segment}` : segment;
    return [name, { title: segment, prefix: `/api/${segment}/`, slug: segment }] as const;
  });
  const facts = JSON.parse(await readFile(join(REPOSITORY_ROOT, "specs/publisher.json"), "utf8")) as object;
  await mkdir(join(root, "specs"));
  const publisher = { ...facts, platforms: Object.fromEntries(platforms) };
  await writeFile(join(root, "specs/publisher.json"), JSON.stringify(publisher));
  await writeFile(join(root, "specs/lock.json"), '{ "definitions": {} }');
  return { root, platforms: platforms.map(([name]) => name) };
}
