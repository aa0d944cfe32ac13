import { describe, expect, it } from "vitest";
import { change, changed, drift, driftOf, hostileDrift } from "#tests/drift/make-drift";
import { FEW, NONE } from "#tests/drift/typical-drift";
import { renderDriftLines } from "./render-drift-lines.ts";

describe("renderDriftLines", () => {
  it("renders one line if nothing changed", () => {
    expect(renderDriftLines(NONE)).toEqual(["No drift between release 64 and https://docs.justoneapi.com"]);
  });

  it("renders one change per line by platform, breaking changes first, and the bumps last", () => {
    expect(renderDriftLines(FEW)).toMatchInlineSnapshot(`
      [
        "Drift from release 64 to https://docs.justoneapi.com",
        "pgy: 1 change",
        "  minor  GET /api/xiaohongshu-pgy/get-kol-note-rate/v1 at data.noteNumber: the field "noteNumber" may be null [data-widened]",
        "  compiler: GET /api/xiaohongshu-pgy/get-kol-note-rate/v1 at data.noteNumber: Type 'number | null' is not assignable to type 'number'.",
        "  the rules suggest minor, the compiler major; the bump of the compiler applies",
        "rednote: 5 changes",
        "  major  GET /api/xiaohongshu/get-note-detail/v1: xsecToken was removed [parameter-removed]; call getNoteDetailV2 (GET /api/xiaohongshu/get-note-detail/v2) instead",
        "  major  GET /api/xiaohongshu/search-note/v1 at data.items[].interactInfo: the field "interactInfo" has a different type [data-type-changed]",
        "  minor  GET /api/xiaohongshu/get-topic-feed/v1: new [operation-added]",
        "  minor  50 operations (getListANo0V1, getListBNo1V1, getListCNo2V1 and 47 more): deprecated [operation-deprecated]",
        "  patch  GET /api/xiaohongshu/get-user-info/v1 at description: the documentation was reworded [text-changed]",
        "note: 12 operations vanished; a pull needs --accept-removals",
        "Bump: pgy major, rednote major",
      ]
    `);
  });

  it("reports a drift that only the compiler found", () => {
    const errors = Array.from({ length: 8 }, (_, index) => ({
      operation: "GET /a",
      where: `x${index}`,
      message: "no",
    }));
    const lines = renderDriftLines(driftOf([], { bump: "major", compiler: { breaks: true, errors } }));
    expect(lines.filter((line) => line.includes("compiler: "))).toHaveLength(6);
    expect(lines).toContain("  compiler: and 3 more errors");
    expect(lines).toContain("  the rules suggest none, the compiler major; the bump of the compiler applies");
  });

  it("reports a change without a bump, and lists an unchanged platform only among the bumps", () => {
    const unfelt = driftOf([change({ bump: "none", text: "unfelt" })]);
    const same = { name: "tea", bump: "none", rules: "none", changes: [] } as const;
    const lines = renderDriftLines({ ...unfelt, platforms: [...unfelt.platforms, same] });
    expect(lines).toEqual([
      expect.stringMatching(/^Drift from /),
      "rednote: 1 change",
      expect.stringContaining("unfelt"),
      "Bump: rednote none, tea none",
    ]);
  });

  it("shows only the path of a replacement on another platform", () => {
    const [, , line] = renderDriftLines(driftOf([change({ replacement: "GET /api/tea/leaf/v1" })]));
    expect(line).toMatch(/; call GET \/api\/tea\/leaf\/v1 instead$/);
  });

  it("shows the location unless the text contains it", () => {
    const [, , part, whole] = renderDriftLines(
      driftOf([
        change({ where: "id", text: "it is invalid" }),
        change({ where: "id", text: 'the parameter "id" was removed' }),
      ]),
    );
    expect(part).toContain("/v1 at id: it is invalid");
    expect(whole).toContain("/v1: the parameter");
  });

  it("keeps the order of changes with the same bump", () => {
    const lines = renderDriftLines(
      driftOf([
        change({ bump: "none", text: "first" }),
        change({ bump: "patch", text: "second" }),
        change({ bump: "major", text: "third" }),
        change({ bump: "major", text: "fourth" }),
      ]),
    );
    const texts = ["first", "second", "third", "fourth"].map((text) => lines.findIndex((line) => line.includes(text)));
    expect(texts).toEqual([5, 4, 2, 3]);
  });

  it("escapes terminal codes, workflow commands and line ends in texts of the publisher", () => {
    const lines = renderDriftLines(hostileDrift());
    expect(lines.length).toBe(1 + 1 + 19 + 6 + 1 + 19 + 1);
    expect(lines.filter((line) => /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(line))).toEqual([]);
    expect(lines.filter((line) => /##|^\s*::/.test(line))).toEqual([]);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(4000);
  });

  it("names the first three operations of a change and counts the others", () => {
    const operations = ["a", "b", "c", "d"].map((slug) => changed(slug));
    const [, , line] = renderDriftLines(
      drift([{ name: "tea", bump: "major", rules: "major", changes: [change({ operations })] }]),
    );
    expect(line).toContain("4 operations (aV1, bV1, cV1 and 1 more)");
  });
});
