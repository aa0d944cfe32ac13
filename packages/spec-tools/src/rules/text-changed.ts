import type { DriftOperation } from "../states/drift-state.ts";
import { inEachPair, type Rule } from "./rule.ts";

/** A text that stands in a docstring. */
export const textChanged: Rule = {
  kind: "text-changed",
  bump: "patch",
  change: "the summary or a description reads differently",
  why: "docstrings change, and nothing else",
  find: inEachPair(({ before, after }) => {
    const [was, now] = [texts(before), texts(after)];
    // A text that comes or goes with its parameter is part of that fact.
    const places = [...now.keys()].filter((place) => was.has(place) && was.get(place) !== now.get(place));
    if (places.length === 0) return [];
    const list = (side: ReadonlyMap<string, string>): string => {
      return places.map((place) => `${place}: ${side.get(place) ?? ""}`).join("\n");
    };
    const [where, text] = [places.join(", "), "reads differently"];
    return [{ where, text, before: list(was), after: list(now) }];
  }),
};

function texts({ summary = "", description = "", parameters }: DriftOperation): Map<string, string> {
  const described = parameters.filter(({ name }) => name !== "token");
  return new Map([
    ["summary", summary],
    ["description", description],
    ...described.map(({ name, description: text = "" }): [string, string] => [name, text]),
  ]);
}
