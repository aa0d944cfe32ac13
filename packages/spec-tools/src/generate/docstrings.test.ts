import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeCheckout, REPOSITORY_ROOT } from "../../tests/make-checkout.ts";
import { run } from "../../tests/run-script.ts";
import { generateClients } from "./generate-clients.ts";

const CLIENT = "packages/rednote/src/generated/client.ts";
const SCHEMA = "packages/rednote/src/generated/schema.ts";

// The code without its comments.
function codeOf(text = ""): string {
  return text.replaceAll(/\/\*\*[^]*?\*\/|^\/\/.*$/gm, "").replaceAll(/\s+/g, " ");
}

describe("docstrings in Chinese", () => {
  it("replaces the English docstrings with Chinese ones without changing the code", async () => {
    const { files: english } = await generateClients(REPOSITORY_ROOT, ["rednote"]);
    const { files: chinese } = await generateClients(REPOSITORY_ROOT, ["rednote"], { language: "zh" });
    for (const [file, text] of english) expect(codeOf(chinese.get(file))).toBe(codeOf(text));
    expect(chinese.get(CLIENT)).toMatch(/ {3}\* 笔记搜索\n/);
    expect(chinese.get(CLIENT)).toContain("@deprecated Just One API 可能随时移除该接口。");
    expect(chinese.get(SCHEMA)).toContain("搜索关键词");
    expect(english.get(CLIENT)).not.toMatch(/\p{Script=Han}/u);
  });

  it("keeps the English docstring of an operation without published Chinese texts", async () => {
    const { files } = await generateClients(REPOSITORY_ROOT, ["rednote"], { language: "zh" });
    // One of the first definitions, which has only English texts.
    expect(files.get(CLIENT)).toMatch(/\* Note Details\n[^/]*`GET \/api\/xiaohongshu\/get-note-detail\/v1`/);
  });

  it("writes Chinese docstrings with --language zh and names the option in the header of each file", async () => {
    const root = await makeCheckout();
    expect(await run(root, "generate", "--language", "zh")).toMatchObject({ code: 0 });
    expect(await readFile(join(root, CLIENT), "utf8")).toContain("// command: pnpm generate --language zh\n");
    expect(await run(root, "generate", "--language", "zh", "--check")).toMatchObject({ code: 0 });
    expect(await run(root, "generate", "--check")).toMatchObject({ code: 1 });
    // The code cache holds the Chinese code of the last run.
    await run(root, "generate");
    expect(await run(root, "generate", "--check")).toMatchObject({ code: 0 });
  });

  it("refuses an unknown language", async () => {
    const { code, stderr } = await run(await makeCheckout(), "generate", "--language", "fr");
    expect({ code, stderr }).toEqual({ code: 2, stderr: "pnpm generate: --language fr: expected en or zh\n" });
  });
});
