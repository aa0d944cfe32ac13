import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { validateDocument } from "./validate-document.ts";
import { REPOSITORY_ROOT } from "#tests/make-checkout";

const UPSTREAM = join(REPOSITORY_ROOT, "../shared/upstream");
const absent = !existsSync(UPSTREAM);
if (absent)
  console.warn("Skipped: ../shared/upstream does not exist, so validateDocument is not tested with real documents.");

describe.skipIf(absent)("validateDocument for real published documents", () => {
  it.each(["definitions", "releases", "full"])(
    "validateDocument accepts every published document in %s",
    async (folder) => {
      const entries = await readdir(join(UPSTREAM, folder), { recursive: true, withFileTypes: true });
      const files = entries
        .filter(({ name }) => name.endsWith(".json"))
        .map(({ parentPath, name }) => join(parentPath, name));
      expect(files.length).toBeGreaterThan(0);
      for (const file of files) expect(validateDocument(await readFile(file, "utf8"), file)).toHaveProperty("paths");
    },
  );
});
