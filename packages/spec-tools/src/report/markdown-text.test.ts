import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { HOSTILE } from "#tests/drift/make-drift";
import { escapeInvisible } from "../lib/text.ts";
import { codeBlock, codeSpan, markdownText, tableCell } from "./markdown-text.ts";

const anyText = oneof(
  string({ unit: "binary", maxLength: 60 }),
  string({ unit: constantFrom(...Array.from("`|\\ []()<>!#@&;:~*_-$\"'\n\tab1./é中")), maxLength: 40 }),
  constantFrom(...HOSTILE),
);

function render(markdown: string): string {
  const options = { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true };
  return micromark(markdown, { ...options, allowDangerousProtocol: true });
}

function decode(html: string): string {
  const names: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };
  return html.replace(/&(?:lt|gt|quot|amp);/g, (entity) => names[entity] ?? entity);
}

// The text that a reader sees, with the escaped pipe that a table requires.
function visibleText(text: string): string {
  return escapeInvisible(text === "" ? " " : text).replaceAll("\\|", "\\\\u007c");
}

describe("codeSpan", () => {
  it("renders any text as one code element that shows all of it", () => {
    assert(
      property(anyText, (text) => {
        const [, code] = /^<p>x<code>([^<]*)<\/code>x<\/p>$/.exec(render(`x${codeSpan(text, 30_000)}x`)) ?? [];
        expect(decode(code ?? "no code")).toBe(visibleText(text));
      }),
      { numRuns: 500 },
    );
  });

  it("renders any text as one code element in a table cell", () => {
    assert(
      property(anyText, (text) => {
        const html = render(`| a | b |\n| --- | --- |\n| ${tableCell(codeSpan(text, 30_000))} | b |`);
        const [, code] =
          /<tbody>\n<tr>\n<td><code>([^<]*)<\/code><\/td>\n<td>b<\/td>\n<\/tr>\n<\/tbody>/.exec(html) ?? [];
        expect(decode(code ?? "no cell")).toBe(visibleText(text));
      }),
      { numRuns: 500 },
    );
  });

  it("cuts a long text without splitting a character", () => {
    expect(codeSpan("abcdef", 4)).toBe("`abc…`");
    expect(codeSpan("ab\u{1F600}f", 4)).toBe("`ab…`");
  });
});

describe("markdownText", () => {
  it("renders the name of the changed parameter or field as code only if it is a whole word", () => {
    expect(markdownText("sort was removed, not resort", { name: "sort" })).toBe("`sort` was removed, not resort");
    expect(markdownText("it is  new", { name: "" })).toBe("it is new");
  });

  it.each([
    ['the parameter "noteId" was removed', "the parameter `noteId` was removed"],
    ["`a | b` is new (and required).", "`a | b` is new (and required)."],
    ["string → number, see GH-1", "string → number, see `GH-1`"],
    ["data.items[].x isn't there; 12 of 30", "`data.items[].x` isn't there; 12 of 30"],
    ["@evil saw #1 at www.evil.example", "`@evil` saw `#1` at `www.evil.example`"],
    ["1234567 deadbeef", "`1234567` `deadbeef`"],
    [" two\n lines ", "two lines"],
  ])("renders %j as %j", (text, markdown) => {
    expect(markdownText(text)).toBe(markdown);
  });

  it("renders any text as code and plain words only", () => {
    assert(
      property(anyText, (text) => {
        const html = render(`- x ${markdownText(text, { limit: 30_000 })}`);
        const [, line = "no line"] = /^<ul>\n<li>(x(?:[^<]|<code>[^<]*<\/code>)*)<\/li>\n<\/ul>$/.exec(html) ?? [];
        const outside = decode(line.replace(/<code>[^<]*<\/code>/g, ""));
        expect(outside).toMatch(/^x[\p{L}\p{M}\p{N} ().,;:!?…→↔–—+=/'’-]*$/u);
        expect(outside).not.toMatch(/:\/\/|www\.|[\p{L}\d]\.[\p{L}\d]|\d{7}/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe("codeBlock", () => {
  it("contains any lines without ending early", () => {
    assert(
      property(array(anyText, { minLength: 1, maxLength: 3 }), (lines) => {
        const html = render(`${codeBlock(lines, "diff")}\n\nend`);
        const [, code] = /^<pre><code class="language-diff">([^<]*)\n<\/code><\/pre>\n<p>end<\/p>$/.exec(html) ?? [];
        expect(decode(code ?? "no block")).toBe(lines.map(escapeInvisible).join("\n"));
      }),
    );
  });
});
