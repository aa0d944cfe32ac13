import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { REPOSITORY_ROOT } from "./make-checkout.ts";

const SEEDS = join(REPOSITORY_ROOT, "../shared/seeds");
const PUBLISHED = join(REPOSITORY_ROOT, "specs/published");
const absent = !existsSync(SEEDS);
if (absent)
  console.warn("Skipped: ../shared/seeds does not exist, so the definitions are not compared with their source.");

describe.skipIf(absent)("the committed definitions", () => {
  it("a committed definition has the bytes of its published file", async () => {
    const seed = await readFile(join(SEEDS, "rednote-note-details-v1-en.json"), "utf8");
    expect(await readFile(join(PUBLISHED, "rednote/get-note-detail-v1.json"), "utf8")).toBe(seed);
  });

  it.each([
    ["pgy-note-details-v1-deprecated.page.txt", "get-note-detail-v1.json"],
    ["pgy-notes-details-v1.page.txt", "solar-kol-data-v2-notes-detail-v1.json"],
  ])("a committed definition has the response example that %s shows", async (page, file) => {
    const text = await readFile(join(SEEDS, page), "utf8");
    const shown = text.slice(text.indexOf("\nResponses\n\njson\n") + 17, text.indexOf("\n\n💡 Note"));
    expect(await exampleOf(file)).toEqual(JSON.parse(shown));
  });

  it("a committed definition has no example if its page shows none", async () => {
    const page = await readFile(join(SEEDS, "pgy-note-performance-metrics-v1.page.txt"), "utf8");
    expect(page).toContain("Loading the latest successful example...");
    expect(await exampleOf("solar-kol-data-v3-notes-rate-v1.json")).toBeUndefined();
  });
});

async function exampleOf(file: string): Promise<unknown> {
  const definition = JSON.parse(await readFile(join(PUBLISHED, "pgy", file), "utf8")) as {
    paths: Record<
      string,
      { get: { responses: { default: { content: { "application/json": { example?: unknown } } } } } }
    >;
  };
  return Object.values(definition.paths)[0]?.get.responses.default.content["application/json"].example;
}
