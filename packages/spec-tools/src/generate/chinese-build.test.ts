import ts from "typescript";
import { expect, it } from "vitest";
import { REPOSITORY_ROOT } from "#tests/make-checkout";
import { generateClients } from "./generate-clients.ts";

/** Texts in a Chinese build that are English because only an English text is published, by file and text. */
const ONLY_ENGLISH: readonly string[] = [];

// Three words in a row, or a line without a Chinese character.
const WORDS = /[a-z]+(?:[\s,;:]+[a-z]+){2}/i;

/** The docstrings of TypeScript code, without the code, the addresses and the names of tags inside them. */
function docstringsOf(code: string): string[] {
  const scanner = ts.createScanner(ts.ScriptTarget.ESNext, false, ts.LanguageVariant.Standard, code);
  const docs: string[] = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    if (kind !== ts.SyntaxKind.MultiLineCommentTrivia) continue;
    const text = scanner
      .getTokenText()
      .slice("/**".length, -"*/".length)
      .replaceAll(/^ *\* ?/gm, "");
    docs.push(text.replaceAll(/`[^`]*`|https?:\/\/\S+|@\w+|Just One API/g, "").trim());
  }
  return docs;
}

function isEnglish(text: string): boolean {
  return WORDS.test(text) || text.split("\n").some((line) => /[A-Za-z]{4}/.test(line) && !/\p{Script=Han}/u.test(line));
}

it("a Chinese build of the platforms contains no English docstring and no English name of a platform", async () => {
  const { files } = await generateClients(REPOSITORY_ROOT, undefined, { language: "zh" });
  const docs = [...files].flatMap(([file, code]) => docstringsOf(code).map((text) => `${file}: ${text}`));
  expect(docs.length).toBeGreaterThan(1000);
  const texts = docs.map((doc) => doc.slice(doc.indexOf(": ") + 2));
  expect(docs.filter((_, index) => isEnglish(texts[index] ?? ""))).toEqual(ONLY_ENGLISH);
  const names = /Available|Xiaohongshu|RedNote|Pugongying|令牌|(?<![\w-])token/;
  expect(docs.filter((_, index) => names.test(texts[index] ?? ""))).toEqual([]);
});
