import { documentOperations, type PlatformDocument } from "@justone-clients/spec-tools";
import { glob, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { okExample } from "../client/examples.ts";
import { REPOSITORY_ROOT } from "../repository.ts";

/** What goes out with a built package, and what its main entry loads of it. */
export function describeBuiltPackage(platform: string, document: PlatformDocument): void {
  const folder = join(REPOSITORY_ROOT, "packages", platform, "dist");
  const examples = join(folder, "generated/examples.js");

  describe("the built package", () => {
    it("holds no text of a published example", async () => {
      const shipped: string[] = [];
      for await (const file of glob("**/*", { cwd: folder, withFileTypes: true })) {
        if (file.isFile()) shipped.push(await readFile(join(file.parentPath, file.name), "utf8"));
      }
      const all = shipped.join("\n");
      expect(all).toContain("ExampleTable");
      const published = documentOperations(document)
        .map(okExample)
        .filter((example) => !example["x-synthetic"]);
      const texts = published.flatMap(({ value }) => longTexts(value));
      expect(texts.filter((text) => all.includes(text) || all.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
    });

    it("loads examples through its testing entry alone", async () => {
      expect(await loadedFiles(join(folder, "index.js"))).not.toContain(examples);
      expect(await loadedFiles(join(folder, "testing.js"))).toContain(examples);
    });
  });
}

// Only texts that could be told from code: a name such as "topic" may well stand in it by itself.
function longTexts(value: unknown): string[] {
  if (typeof value === "string") return value.length > 15 ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(longTexts) : [];
}

/** The module, and whatever it loads of its own package. */
async function loadedFiles(file: string): Promise<string[]> {
  const code = await readFile(file, "utf8");
  const own = [...code.matchAll(/ from "(\.[^"]+)"/g)].map(([, path = ""]) => join(dirname(file), path));
  return [file, ...(await Promise.all(own.map(loadedFiles))).flat()];
}
