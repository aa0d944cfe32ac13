import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { makeRelease } from "../../tests/make-release.ts";
import { makeDefinition } from "./definition.ts";
import { folderCatalogue, folderRelease } from "./folder-catalogue.ts";
import type { JsonObject } from "./json-value.ts";
import { releaseOperations } from "./release.ts";

/** A folder with the operations of a release, under file names that differ from the published ones. */
async function writeFolder(release: JsonObject): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "definitions-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, "tea"));
  for (const [index, operation] of releaseOperations(release).entries()) {
    const text = `${JSON.stringify(makeDefinition(release, operation), undefined, 1)}\n\n`;
    await writeFile(join(folder, `tea/file-${index}-en.json`), text);
  }
  await writeFile(join(folder, "tea/notes.txt"), "no definition");
  return folder;
}

describe("folderCatalogue", () => {
  it("folderCatalogue serves each file byte for byte under its own name, with a Chinese version", async () => {
    const release = makeRelease();
    const { docs } = await folderCatalogue(await writeFolder(release));
    const first = releaseOperations(release)
      .slice(0, 1)
      .map((operation) => makeDefinition(release, operation));
    expect(String(docs.get("/openapi/tea/file-0-en.json")?.())).toBe(`${JSON.stringify(first[0], undefined, 1)}\n\n`);
    expect(JSON.parse(String(docs.get("/openapi/tea/file-0-zh.json")?.()))).toMatchObject({
      info: { description: "中文：About: Leaf Details." },
    });
    expect(docs.size).toBe(2 + 2 * 3);
  });

  it("folderCatalogue composes the aggregate document of its files", async () => {
    const release = makeRelease();
    const { docs } = await folderCatalogue(await writeFolder(release));
    const aggregate = JSON.parse(String(docs.get("/openapi.json")?.())) as JsonObject;
    expect(aggregate).toMatchObject({
      openapi: "3.1.0",
      paths: release["paths"],
      tags: [{ name: "Tea (Green Leaf)" }, { name: "Pot" }],
      components: { schemas: { Result: {}, Cause: {} }, responses: { Refused: {} } },
    });
    expect(aggregate["x-openapi-release-id"]).toMatch(/^[0-9a-f]{16}$/);
    expect(JSON.parse(String(docs.get("/openapi-zh.json")?.()))).toMatchObject({
      "x-openapi-release-id": aggregate["x-openapi-release-id"],
    });
  });

  it("folderRelease returns the aggregate document of the same folder", async () => {
    const folder = await writeFolder(makeRelease());
    const { docs } = await folderCatalogue(folder);
    expect(await folderRelease(folder)).toEqual(JSON.parse(String(docs.get("/openapi.json")?.())));
  });

  it("folderRelease keeps two methods of one path", async () => {
    const both = { paths: { "/api/a": { get: { tags: ["A"] }, post: { tags: ["A"] } } } };
    expect((await folderRelease(await writeFolder(both)))["paths"]).toEqual(both.paths);
  });

  it("folderCatalogue leaves out the files that are not selected", async () => {
    const { docs } = await folderCatalogue(await writeFolder(makeRelease()), { files: false });
    expect([...docs.keys()]).toEqual(["/openapi.json", "/openapi-zh.json"]);
  });
});
