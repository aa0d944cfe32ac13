import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { edit, makeCheckout, REPOSITORY_ROOT } from "#tests/make-checkout";
import { CommandError } from "../lib/command-error.ts";
import { buildSpecs } from "./build-specs.ts";

const REDNOTE = "specs/published/rednote/get-note-detail-v1.json";
const PGY = "specs/published/pgy/solar-kol-data-v3-notes-rate-v1.json";

async function failure(build: Promise<unknown>): Promise<CommandError> {
  const thrown: unknown = await build.catch((error: unknown) => error);
  if (thrown instanceof CommandError) return thrown;
  throw new Error("Expected buildSpecs to throw a CommandError.", { cause: thrown });
}

describe("buildSpecs", () => {
  it("builds the committed documents byte for byte on every run", async () => {
    const first = await buildSpecs(REPOSITORY_ROOT);
    const second = await buildSpecs(REPOSITORY_ROOT);
    expect(first.files.size).toBeGreaterThan(0);
    for (const [file, text] of first.files) {
      expect(second.files.get(file)).toBe(text);
      expect(await readFile(join(REPOSITORY_ROOT, file), "utf8")).toBe(text);
    }
  });

  it("declares the token as a security scheme, not as a parameter", async () => {
    const { documents } = await buildSpecs(REPOSITORY_ROOT);
    for (const document of documents.values()) {
      expect(document.security).toEqual([{ token: [] }]);
      expect(document.components.securitySchemes.token).toMatchObject({ type: "apiKey", in: "query", name: "token" });
      const names = Object.values(document.paths).flatMap(({ get }) => get?.parameters.map(({ name }) => name));
      expect(names).not.toContain("token");
    }
  });

  it("takes the base URL from specs/publisher.json, not from a definition", async () => {
    const { documents } = await buildSpecs(REPOSITORY_ROOT);
    for (const { servers } of documents.values()) expect(servers).toEqual([{ url: "https://api.justoneapi.com" }]);
  });

  it("marks a deprecated operation and a synthetic example", async () => {
    const { documents } = await buildSpecs(REPOSITORY_ROOT, ["pgy"]);
    const paths = documents.get("pgy")?.paths ?? {};
    expect(paths["/api/xiaohongshu-pgy/get-note-detail/v1"]?.get?.deprecated).toBe(true);
    const response = paths["/api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1"]?.get?.responses["200"];
    expect(response).toMatchObject({ content: { "application/json": { examples: { ok: { "x-synthetic": true } } } } });
  });

  it("refuses an unknown platform and lists the known ones", async () => {
    const error = await failure(buildSpecs(REPOSITORY_ROOT, ["nope"]));
    expect(error.exitCode).toBe(2);
    expect(error.message).toMatch(/^--platform nope: expected a platform of specs\/publisher\.json \(.*pgy, .*rednote/);
  });

  it.each<[string, string, (text: string) => string]>([
    ["a deleted example", REDNOTE, (text) => text.replace('"example": {', '"gone": {')],
    ["a renamed parameter", REDNOTE, (text) => text.replace('"name": "noteId"', '"name": "note"')],
    ["a broken enum", PGY, (text) => text.replace('"DAY_90"', '"DAY_91"')],
  ])("names the definition that was edited by hand: %s", async (_, file, change) => {
    const root = await makeCheckout();
    await edit(root, file, change);
    const error = await failure(buildSpecs(root));
    expect(error.exitCode).toBe(1);
    expect(error.message).toMatch(new RegExp(`^${file}: expected sha256 [0-9a-f]{12}… as recorded in specs/lock.json`));
  });

  it("refuses a file that is not the definition of an operation", async () => {
    const root = await makeCheckout();
    await writeFile(join(root, PGY), "{}");
    const error = await failure(buildSpecs(root));
    expect(error.exitCode).toBe(3);
    expect(error.message).toContain(`${PGY}: expected an OpenAPI 3 definition of one operation`);
  });

  it("refuses a second definition of an operation, naming both files", async () => {
    const root = await makeCheckout();
    await writeFile(join(root, "specs/published/rednote/twin.json"), await readFile(join(root, REDNOTE)));
    const error = await failure(buildSpecs(root));
    expect(error.exitCode).toBe(3);
    expect(error.message).toBe(
      `specs/published/rednote/twin.json: expected the only definition of GET /api/xiaohongshu/get-note-detail/v1, found a second one in ${REDNOTE}`,
    );
  });

  it("refuses a definition whose file name does not match its operation", async () => {
    const root = await makeCheckout();
    await rename(join(root, REDNOTE), join(root, "specs/published/rednote/mine.json"));
    expect((await failure(buildSpecs(root))).message).toContain("expected the file name get-note-detail-v1.json");
  });

  it("reports a deleted definition that the lock still records", async () => {
    const root = await makeCheckout();
    await rm(join(root, PGY));
    const error = await failure(buildSpecs(root));
    expect(error.exitCode).toBe(1);
    expect(error.message).toContain(`${PGY}: recorded in specs/lock.json`);
  });

  it("names a missing definition if the folder of a platform was deleted", async () => {
    const root = await makeCheckout();
    await rm(join(root, "specs/published/pgy"), { recursive: true });
    const error = await failure(buildSpecs(root));
    expect(error.exitCode).toBe(1);
    expect(error.message).toMatch(
      /^specs\/published\/pgy\/[a-z0-9-]+\.json: recorded in specs\/lock.json for GET \/api\//,
    );
  });
});
