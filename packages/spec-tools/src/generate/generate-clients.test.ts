import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { edit, makeCheckout, REPOSITORY_ROOT } from "#tests/make-checkout";
import { loadDocument } from "../document/document-file.ts";
import { sha256 } from "../lib/files/file-system.ts";
import { docComment } from "./docstrings.ts";
import { documentOperations } from "./document-operations.ts";
import { generateClients } from "./generate-clients.ts";

describe("generateClients", () => {
  it("generates the committed code byte for byte on every run", async () => {
    const first = await generateClients(REPOSITORY_ROOT);
    const second = await generateClients(REPOSITORY_ROOT);
    expect(first.files.size).toBeGreaterThan(0);
    for (const [file, text] of first.files) {
      expect(second.files.get(file)).toBe(text);
      expect(await readFile(join(REPOSITORY_ROOT, file), "utf8")).toBe(text);
    }
  });

  it("begins every file with its tool, input, hash and command", async () => {
    const { files } = await generateClients(REPOSITORY_ROOT, ["rednote"]);
    const input = await readFile(join(REPOSITORY_ROOT, "specs/generated/rednote.json"), "utf8");
    for (const text of files.values()) {
      expect(text).toMatch(/^\/\/ Generated file: do not edit, change the generator instead\.\n\/\/ tool: \S+ \d/);
      expect(text).toContain("\n// input: specs/generated/rednote.json\n");
      expect(text).toContain(`\n// sha256: ${sha256(input)}\n// command: pnpm generate\n`);
    }
  });

  it("emits no text of a published example", async () => {
    const { files } = await generateClients(REPOSITORY_ROOT);
    const code = [...files.values()].join("\n");
    for (const platform of ["pgy", "rednote"]) {
      const { document } = await loadDocument(REPOSITORY_ROOT, platform);
      const texts = documentOperations(document).flatMap((operation) => leafTexts(okExampleOf(operation)));
      expect(texts.length).toBeGreaterThan(15);
      expect(texts.filter((text) => code.includes(text))).toEqual([]);
    }
  });

  it("marks only deprecated operations with @deprecated", async () => {
    const { files } = await generateClients(REPOSITORY_ROOT, ["pgy"]);
    const code = files.get("packages/pgy/src/generated/client.ts") ?? "";
    const deprecated = [...code.matchAll(/@deprecated .*\n.*\n {3}\*\/\n {2}(?:readonly )?(\w+)[(:]/g)].map(
      ([, name]) => name,
    );
    const { document } = await loadDocument(REPOSITORY_ROOT, "pgy");
    const expected = documentOperations(document).filter((operation) => operation.deprecated === true);
    expect(expected.length).toBeGreaterThan(5);
    // Each operation is declared twice: as a method and under safe.
    expect(deprecated).toEqual([...expected, ...expected].map(({ operationId }) => operationId));
  });

  it("refuses a document that pnpm specs:build did not write", async () => {
    const root = await makeCheckout();
    await edit(root, "specs/generated/pgy.json", (text) => text.replace("@justone-clients/spec-tools", "someone"));
    await expect(generateClients(root, ["pgy"])).rejects.toThrow(
      "specs/generated/pgy.json: expected a document written by pnpm specs:build",
    );
  });
});

describe("docComment", () => {
  it("escapes the end of a comment in a text from upstream", () => {
    expect(docComment(["a */ alert(1) /* b"])).toBe("/** a *\\/ alert(1) /* b */");
    expect(docComment(["first", "", "*/"], "  ")).toBe("  /**\n   * first\n   *\n   * *\\/\n   */");
  });
});

// Only long texts: a short one such as "topic" may be a name in the code.
function leafTexts(value: unknown): string[] {
  if (typeof value === "string") return value.length > 15 ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leafTexts) : [];
}

function okExampleOf({ responses }: ReturnType<typeof documentOperations>[number]): unknown {
  const response = responses["200"];
  const ok = response && "content" in response ? response.content["application/json"].examples["ok"] : undefined;
  return ok && "value" in ok ? ok.value : undefined;
}
