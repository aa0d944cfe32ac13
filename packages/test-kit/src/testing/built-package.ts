import { documentOperations, type PlatformDocument } from "@justone-clients/spec-tools";
import { glob, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { successExample } from "../client/examples.ts";
import { REPOSITORY_ROOT } from "../repository.ts";

/** Tests which examples a built package contains, and which entry loads them. */
export function describeBuiltPackage(platform: string, document: PlatformDocument): void {
  const folder = join(REPOSITORY_ROOT, "packages", platform, "dist");
  const examples = join(folder, "generated/examples.js");

  describe("the built package", () => {
    it(`the built package ${platform} contains no text of a published example`, async () => {
      const shipped: string[] = [];
      for await (const file of glob("**/*", { cwd: folder, withFileTypes: true })) {
        if (file.isFile()) shipped.push(await readFile(join(file.parentPath, file.name), "utf8"));
      }
      const all = shipped.join("\n");
      expect(all).toContain("ExampleTable");
      const published = documentOperations(document)
        .map(successExample)
        .filter((example) => !example["x-synthetic"]);
      const texts = published.flatMap(({ value }) => longTexts(value));
      expect(texts.filter((text) => all.includes(text) || all.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
    });

    it(`the built package ${platform} loads examples only through its testing entry`, async () => {
      expect(await loadedFiles(join(folder, "index.js"))).not.toContain(examples);
      expect(await loadedFiles(join(folder, "testing.js"))).toContain(examples);
    });
  });
}

// Short texts such as "topic" may also occur in code.
function longTexts(value: unknown): string[] {
  if (typeof value === "string") return value.length > 15 ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(longTexts) : [];
}

/** A module, and the modules of its package that it loads. */
async function loadedFiles(file: string): Promise<string[]> {
  const code = await readFile(file, "utf8");
  const own = [...code.matchAll(/ from "(\.[^"]+)"/g)].map(([, path = ""]) => join(dirname(file), path));
  return [file, ...(await Promise.all(own.map(loadedFiles))).flat()];
}
