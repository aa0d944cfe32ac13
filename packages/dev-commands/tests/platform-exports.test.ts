import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadPublisher } from "@justone-clients/spec-tools";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";

const PLATFORMS = Object.keys((await loadPublisher(REPOSITORY_ROOT)).platforms);

const EXPORT = /export (?<type>type )?\{(?<names>[^}]*)\}(?: from "(?<source>[^"]+)")?/g;

/** The names that a module lists in its exports, types marked as such. */
async function exportedNames(file: string, from?: string): Promise<string[]> {
  const text = await readFile(join(REPOSITORY_ROOT, file), "utf8");
  const statements = [...text.matchAll(EXPORT)].map(({ groups = {} }) => groups);
  const names = statements
    .filter(({ source }) => from === undefined || source === from)
    .flatMap(({ type = "", names: list = "" }) => list.split(",").map((name) => `${type}${name.trim()}`));
  return names.filter((name) => !/^(type )?$/.test(name)).toSorted();
}

describe("the exports of a platform", () => {
  it.each(PLATFORMS)("the index of %s exports every name of core", async (platform) => {
    const ofCore = await exportedNames("packages/core/src/index.ts");
    const own = await exportedNames(`packages/${platform}/src/index.ts`, "@justone-clients/core");
    expect(ofCore.length).toBeGreaterThan(50);
    expect(own).toEqual(ofCore);
  });

  // TypeScript leaves out a name that two modules export, without an error.
  it.each(PLATFORMS)("the generated modules of %s export different names, none of them of core", async (platform) => {
    const files = ["client.ts", "schema.ts"].map((file) => `packages/${platform}/src/generated/${file}`);
    const texts = await Promise.all(files.map((file) => readFile(join(REPOSITORY_ROOT, file), "utf8")));
    const declared = [...texts.join("\n").matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name = ""]) => name);
    const ofCore = await exportedNames("packages/core/src/index.ts");
    const all = [...declared, ...ofCore.map((name) => name.replace("type ", ""))];
    expect(declared.length).toBeGreaterThan(50);
    expect(all.filter((name, index) => all.indexOf(name) < index)).toEqual([]);
  });
});
