import { describe, expect, it } from "vitest";
import { change, changed, drift, driftOf, hostileDrift } from "../../tests/drift/make-drift.ts";
import { FEW, NONE } from "../../tests/drift/typical-drift.ts";
import { renderDriftLines } from "./render-drift-lines.ts";

describe("renderDriftLines", () => {
  it("says in one line that nothing changed", () => {
    expect(renderDriftLines(NONE)).toEqual(["No drift: release 64 and https://docs.justoneapi.com say the same"]);
  });

  it("says a fact a line, by platform, breaking ones first, and ends with the bumps", () => {
    expect(renderDriftLines(FEW)).toMatchInlineSnapshot(`
      [
        "Drift from release 64 to https://docs.justoneapi.com",
        "pgy: 1 change",
        "  minor  GET /api/xiaohongshu-pgy/get-kol-note-rate/v1, data.noteNumber: the field "noteNumber" may be null [data-widened]",
        "  compiler: GET /api/xiaohongshu-pgy/get-kol-note-rate/v1, data.noteNumber: Type 'number | null' is not assignable to type 'number'.",
        "  the rules say minor, the compiler says major; the compiler wins",
        "rednote: 5 changes",
        "  major  GET /api/xiaohongshu/get-note-detail/v1: xsecToken is gone [parameter-removed]; call getNoteDetailV2 (GET /api/xiaohongshu/get-note-detail/v2) instead",
        "  major  GET /api/xiaohongshu/search-note/v1, data.items[].interactInfo: the field "interactInfo" is of another type [data-type-changed]",
        "  minor  GET /api/xiaohongshu/get-topic-feed/v1: new [operation-added]",
        "  minor  50 operations (getListANo0V1, getListBNo1V1, getListCNo2V1 and 47 more): deprecated [operation-deprecated]",
        "  patch  GET /api/xiaohongshu/get-user-info/v1, description: its docs read differently [text-changed]",
        "note: 12 operations vanished; a pull needs --accept-removals",
        "Bump: pgy major, rednote major",
      ]
    `);
  });

  it("tells a drift that only the compiler saw", () => {
    const errors = Array.from({ length: 8 }, (_, index) => ({
      operation: "GET /a",
      where: `x${index}`,
      message: "no",
    }));
    const lines = renderDriftLines(driftOf([], { bump: "major", compiler: { breaks: true, errors } }));
    expect(lines.filter((line) => line.includes("compiler: "))).toHaveLength(6);
    expect(lines).toContain("  compiler: and 3 more errors");
    expect(lines).toContain("  the rules say none, the compiler says major; the compiler wins");
  });

  it("tells what has no bump, and nothing of a platform that stayed as it is", () => {
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

  it("names a replacement of another platform by its path alone", () => {
    const [, , line] = renderDriftLines(driftOf([change({ replacement: "GET /api/tea/leaf/v1" })]));
    expect(line).toMatch(/; call GET \/api\/tea\/leaf\/v1 instead$/);
  });

  it("says where, unless the fact names it", () => {
    const [, , part, whole] = renderDriftLines(
      driftOf([
        change({ where: "id", text: "it is invalid" }),
        change({ where: "id", text: 'the parameter "id" is gone' }),
      ]),
    );
    expect(part).toContain("/v1, id: it is invalid");
    expect(whole).toContain("/v1: the parameter");
  });

  it("keeps to the order in which equal bumps came", () => {
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

  it("lets no text of the publisher's command a terminal or a workflow, or take a line of its own", () => {
    const lines = renderDriftLines(hostileDrift());
    expect(lines.length).toBe(1 + 1 + 19 + 6 + 1 + 19 + 1);
    expect(lines.filter((line) => /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(line))).toEqual([]);
    expect(lines.filter((line) => /##|^\s*::/.test(line))).toEqual([]);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(4000);
  });

  it("names a few operations of many", () => {
    const operations = ["a", "b", "c", "d"].map((slug) => changed(slug));
    const [, , line] = renderDriftLines(
      drift([{ name: "tea", bump: "major", rules: "major", changes: [change({ operations })] }]),
    );
    expect(line).toContain("4 operations (aV1, bV1, cV1 and 1 more)");
  });
});
