import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderCatalogue, folderRelease } from "../src/catalogue/folder-catalogue.ts";
import type { JsonObject } from "../src/catalogue/json-value.ts";
import { releaseCatalogue } from "../src/catalogue/release-catalogue.ts";
import { releaseOperations } from "../src/catalogue/release.ts";

const UPSTREAM = join(import.meta.dirname, "../../../../shared/upstream");
const DEFINITIONS = join(UPSTREAM, "definitions");
const absent = !existsSync(UPSTREAM);
if (absent)
  console.warn("Skipped: ../shared/upstream does not exist, so the simulator is not compared with real releases.");

describe.skipIf(absent)("the simulator, compared with published releases", () => {
  it("the simulator gives each definition the name of its published file", async () => {
    const composed = releaseCatalogue(await folderRelease(DEFINITIONS), { hidden: "listed" });
    const published = await folderCatalogue(DEFINITIONS, { hidden: "listed" });
    expect([...composed.docs.keys()].toSorted()).toEqual([...published.docs.keys()].toSorted());
    expect(published.docs.size).toBe(2 + 2 * 40);
  });

  it("the simulator makes each definition as it was published", async () => {
    const composed = releaseCatalogue(await folderRelease(DEFINITIONS), { hidden: "listed" });
    const { docs } = await folderCatalogue(DEFINITIONS, { hidden: "listed" });
    for (const [path, body] of docs) {
      if (!path.endsWith("-en.json")) continue;
      expect(JSON.parse(String(composed.docs.get(path)?.())), path).toEqual(JSON.parse(String(body())));
    }
  });

  it("the simulator publishes neither an entry nor a file for the hidden operations of a complete release", async () => {
    const release = JSON.parse(await readFile(join(UPSTREAM, "full/066-20260821.json"), "utf8")) as JsonObject;
    const { docs } = releaseCatalogue(release);
    const listed = releaseOperations(JSON.parse(String(docs.get("/openapi.json")?.())) as JsonObject);
    const hidden = releaseOperations(release).filter(({ operation }) => operation["x-docs-hidden"] === true);
    expect(hidden.length).toBeGreaterThan(0);
    expect(listed).toHaveLength(releaseOperations(release).length - hidden.length);
    expect(docs.size).toBe(2 + 2 * listed.length);
  });

  it("the simulator makes one file for each of the 348 operations of a complete release", async () => {
    const text = await readFile(join(UPSTREAM, "full/066-20260821.json"), "utf8");
    const { docs } = releaseCatalogue(JSON.parse(text) as JsonObject, { hidden: "listed" });
    expect(docs.size).toBe(2 + 2 * 348);
    expect(docs.has("/openapi/xiaohongshu-rednote/note-details-v1-en.json")).toBe(true);
  });
});
