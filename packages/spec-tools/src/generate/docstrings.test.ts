import { describe, expect, it } from "vitest";
import { REPOSITORY_ROOT } from "#tests/make-checkout";
import { PHRASES } from "./docstrings.ts";
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

  it("contains the texts of overlays in the language of the docstrings", async () => {
    const { files: english } = await generateClients(REPOSITORY_ROOT, ["rednote"]);
    const { files: chinese } = await generateClients(REPOSITORY_ROOT, ["rednote"], { language: "zh" });
    const texts = [
      [CLIENT, /Suggested by this project: `searchNoteV4`, because /, /本项目建议使用：`searchNoteV4`，因为/],
      [
        CLIENT,
        /- LIMITATION: The response cannot be used to download a video\./,
        /- 限制：返回的数据无法用于下载视频。/,
      ],
      [SCHEMA, /- `_1`: video notes/, /- `_1`：视频/],
    ] as const;
    for (const [file, inEnglish, inChinese] of texts) {
      expect(english.get(file)).toMatch(inEnglish);
      expect(chinese.get(file)).toMatch(inChinese);
      expect(chinese.get(file)).not.toMatch(inEnglish);
    }
  });

  it("names the headers that the client does not send", () => {
    const omitted = [
      { in: "header", name: "x-lang" },
      { in: "cookie", name: "id" },
    ] as const;
    expect(PHRASES.en.omitted(omitted)).toContain(": header `x-lang`, cookie `id`.");
    expect(PHRASES.zh.omitted(omitted)).toBe("本客户端不发送的可选参数：请求头 `x-lang`、Cookie `id`。");
  });
});
