import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { change, changed, driftOf, HOSTILE, hostileDrift } from "#tests/drift/make-drift";
import { FEW, NONE, SIXTY } from "#tests/drift/typical-drift";
import { renderDriftMarkdown } from "./render-drift-markdown.ts";

function render(markdown: string): string {
  const options = { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true };
  return micromark(markdown, { ...options, allowDangerousProtocol: true });
}

describe("renderDriftMarkdown", () => {
  it("reports that nothing changed", () => {
    expect(renderDriftMarkdown(NONE)).toBe(
      "## No drift\n\n`release 64` and `https://docs.justoneapi.com` do not differ.\n\n",
    );
  });

  it("renders one table per platform, breaking changes first, and details with before and after", () => {
    const html = render(renderDriftMarkdown(FEW));
    expect([...html.matchAll(/<h[23]>(.*)<\/h[23]>/g)].map(([, text]) => text)).toEqual([
      "The published API changed: major",
      "<code>pgy</code>: major",
      "<code>rednote</code>: major",
    ]);
    const summary = [...html.matchAll(/<td><strong>(.*)<\/strong><\/td>\n<td>(.*)<\/td>\n<\/tr>/g)];
    expect(summary.map(([, bump, counts]) => `${bump}: ${counts}`)).toEqual([
      "major: 1 minor",
      "major: 2 major, 2 minor, 1 patch",
    ]);
    const rows = [...html.matchAll(/<tr>\n<td><strong>(.*)<\/strong><\/td>\n<td>(.*)<\/td>/g)];
    expect(rows.map(([, bump, text]) => `${bump}: ${text}`)).toEqual([
      "minor: the field <code>noteNumber</code> may be null",
      "major: <code>xsecToken</code> was removed",
      "major: the field <code>interactInfo</code> has a different type",
      "minor: new",
      "minor: deprecated",
      "patch: the documentation was reworded",
    ]);
    expect(html).toContain("<code>getNoteDetailV2</code>");
    expect(html).toContain("the rules suggest minor, the compiler major; the bump of the compiler applies");
    expect(html).toContain('<code class="language-diff">- number\n+ number | null\n</code>');
    expect(html).toContain("<code>getListJNo49V1</code>");
    expect(html.match(/<details>/g)).toHaveLength(7);
    expect(html.match(/<\/details>/g)).toHaveLength(7);
  });

  it("renders texts of the publisher without markup, links, mentions or references", () => {
    const html = render(renderDriftMarkdown(hostileDrift()));
    const tags = new Set([...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag));
    const ours = "h2 h3 p strong ul li table thead tbody tr th td details summary code pre".split(" ");
    const allowed = new Set([...ours.flatMap((name) => [`<${name}>`, `</${name}>`]), '<code class="language-diff">']);
    expect([...tags].filter((tag) => !allowed.has(tag))).toEqual([]);
    const outside = html.replace(/<code[^>]*>[^<]*<\/code>/g, "").replace(/<[^>]*>/g, "");
    expect(outside).not.toMatch(/[@#<>`|[\]\\]|&(?!quot;|amp;)|:\/\/|www\.|script|GH-|1234567/);
    const code = [...html.matchAll(/<code[^>]*>([^<]*)<\/code>/g)].map(([, text]) => text).join("\n");
    expect(code).toContain("@evil #1 evil/evil#2 GH-3");
    expect(code).toContain("&lt;script&gt;window.__hacked = 'evil'&lt;/script&gt;");
    expect(code).toContain("参数「笔记」已被删除");
    for (const [table] of html.matchAll(/<table>[^]*?<\/table>/g)) {
      const widths = [...table.matchAll(/<tr>([^]*?)<\/tr>/g)].map(([, row = ""]) => row.match(/<t[hd]>/g)?.length);
      expect(new Set(widths).size).toBe(1);
    }
  });

  it("stays below GitHub's size limit and reports how many of the least important parts it omitted", () => {
    const markdown = renderDriftMarkdown(SIXTY);
    expect(markdown.length).toBeLessThan(60_000);
    expect(markdown).toMatch(/\n_Omitted to stay below the size limit: [0-9]+ less important parts?\._\n$/);
    const long = "x ".repeat(700);
    const bumps = ["none", "patch", "minor", "major"] as const;
    const changes = Array.from({ length: 2000 }, (_, index) => {
      const values = { bump: bumps[index % 4] ?? "none", text: `${bumps[index % 4]}-fact ${index}`, before: long };
      return change({ ...values, operations: [changed(`get-${index}`, { before: long })] });
    });
    const huge = renderDriftMarkdown({ ...driftOf(changes), notes: HOSTILE });
    expect(huge.length).toBeLessThan(60_000);
    expect(huge.match(/major-fact/g)).toHaveLength(500);
    expect(huge).not.toContain("none-fact");
    expect(
      renderDriftMarkdown({ ...driftOf([]), bump: "major", notes: Array.from({ length: 999 }, () => long) }).length,
    ).toBeLessThan(60_000);
  });
});
