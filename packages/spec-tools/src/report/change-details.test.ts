import { expectRows } from "@justone-clients/test-tables";
import { describe, expect, it } from "vitest";
import { change, changed, driftOf } from "#tests/drift/make-drift";
import { groupOperations, replacementMethod, shownWhere } from "./change-details.ts";
import { renderDriftHtml } from "./render-drift-html.ts";
import { renderDriftLines } from "./render-drift-lines.ts";
import { renderDriftMarkdown } from "./render-drift-markdown.ts";

describe("replacementMethod", () => {
  it.each([
    ["GET /api/xiaohongshu/get-note/v1", "getNoteV1", "GET /api/xiaohongshu/get-note-detail/v2", "getNoteDetailV2"],
    ["GET /api/x-pgy/api/solar/kol/v1", "solarKolV1", "POST /api/x-pgy/api/solar/kol/v2", "solarKolV2"],
    ["GET /api/x-pgy/api/solar/kol/v1", "solarKolV1", "GET /api/x-pgy/kol/v2", "kolV2"],
    ["GET /api/x/a/v1", "aV1", "GET /api/y/a/v1", undefined],
    ["GET /api/x/a/v1", "unlike", "GET /api/x/a/v2", undefined],
    ["GET /api/x/a/v1", "aV1", undefined, undefined],
  ])("for %s with the method %s and the replacement %s returns %s", (operation, method, replacement, name) => {
    const values = replacement === undefined ? {} : { replacement };
    expect(replacementMethod(changed("a", { operation, method, ...values }))).toBe(name);
  });
});

it.each([{ where: "other" }, { before: "a" }, { after: "a" }, { replacement: "GET /api/xiaohongshu/other/v1" }])(
  "groupOperations separates operations that differ in %o and groups the others",
  (difference) => {
    const operations = [changed("a"), changed("b"), changed("c", difference)];
    const names = groupOperations(operations).map((group) => group.operations.map(({ method }) => method));
    expect(names).toEqual([["aV1", "bV1"], ["cV1"]]);
  },
);

it.each([
  ["noteId", "the parameter noteId was removed", ""],
  ["x-added, x-order", "x-added was added, x-order changed", ""],
  ["noteId, userId", "the default of noteId changed from 1 to 2", "noteId, userId"],
  ["", "new operation", ""],
])("shownWhere for %j and the text %j returns %j", (where, text, expected) => {
  expect(shownWhere({ where, text })).toBe(expected);
});

const USED = [
  {
    replacement: "GET /api/xiaohongshu/other/v1",
    line: "; call otherV1 (GET /api/xiaohongshu/other/v1) instead",
    verb: "Call",
  },
  { replacement: "GET /api/tea/leaf/v1", line: "; call GET /api/tea/leaf/v1 instead", verb: "Call" },
  { replacement: "leafId", line: "; use leafId instead", verb: "Use" },
  { replacement: '"SPRING", "春茶"', line: '; use "SPRING", "春茶" instead', verb: "Use" },
  { replacement: "1, 2", line: "; use 1, 2 instead", verb: "Use" },
];

it("every report names what to use instead", () =>
  expectRows(USED, ({ replacement, line, verb }) => {
    const drift = driftOf([change({ text: "it changed", replacement })]);
    const shown = replacementMethod(changed("get-note-detail", { replacement })) ?? replacement;
    expect(renderDriftLines(drift).join("\n")).toContain(line);
    expect(renderDriftMarkdown(drift)).toContain(`| \`${shown}\` |\n`);
    expect(renderDriftHtml(drift)).toMatch(
      new RegExp(`${verb} .*${replacement.replaceAll('"', "&#34;")}</code> instead`),
    );
  }));

it("a line omits a replacement that its text names", () => {
  const drift = driftOf([change({ text: "noteId was renamed to leafId", replacement: "leafId" })]);
  expect(renderDriftLines(drift).join("\n")).not.toContain("instead");
  expect(renderDriftMarkdown(drift)).toContain("| `leafId` |\n");
});
