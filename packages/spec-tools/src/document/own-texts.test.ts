import { describe, expect, it } from "vitest";
import type { Highlight } from "../definitions/operation-texts.ts";
import { mergeHighlights, type OwnHighlight, type ParameterValue, shownValues } from "./own-texts.ts";

const OWN: OwnHighlight = { kind: "CONDITION", content: { en: "own", zh: "自" } };
const VIDEO: OwnHighlight = { ...OWN, concept: "video" };

describe("mergeHighlights", () => {
  it.each<[string, readonly Highlight[], OwnHighlight, string]>([
    ["keeps the text of this project if nothing is published", [], OWN, "own"],
    ["keeps it beside a published one of another kind", [{ kind: "GUIDANCE", content: "a" }], OWN, "a own"],
    ["keeps it beside a published one that has no kind", [{ content: "a" }], OWN, "a own"],
    ["replaces it by a published one of the same kind", [{ kind: "CONDITION", content: "a" }], OWN, "a"],
    ["replaces it by a published one without a subject", [{ kind: "CONDITION", content: "a" }], VIDEO, "a"],
    ["replaces it by one with the same subject", [{ kind: "CONDITION", content: "a", concept: "video" }], VIDEO, "a"],
    ["keeps it beside one with another subject", [{ kind: "CONDITION", content: "a", concept: "b" }], VIDEO, "a own"],
    ["keeps one without a subject beside one with", [{ kind: "CONDITION", content: "a", concept: "b" }], OWN, "a own"],
  ])("%s", (_, published, own, expected) => {
    expect(
      mergeHighlights(published, [own])
        .map(({ content }) => content)
        .join(" "),
    ).toBe(expected);
  });

  it("returns the Chinese text for Chinese", () => {
    expect(mergeHighlights(undefined, [OWN], "zh")).toEqual([{ kind: "CONDITION", content: "自" }]);
  });
});

const VALUES: readonly ParameterValue[] = [{ value: "_0" }, { value: "_1" }];

describe("shownValues", () => {
  it.each<[string, string | undefined, readonly ParameterValue[] | undefined, readonly ParameterValue[]]>([
    ["all values if no description exists", undefined, VALUES, VALUES],
    ["all values if the description names only some of them", "`_0`: all", VALUES, VALUES],
    ["no value if the description names all of them", "`_0`: all, `_1`: videos", VALUES, []],
    ["all values if the description names only a longer one", "`_0`: all, `_10`: videos", VALUES, VALUES],
    ["no value if none is known", "`_0`", undefined, []],
  ])("returns %s", (_, description, values, expected) => {
    expect(shownValues(description, values)).toEqual(expected);
  });
});
