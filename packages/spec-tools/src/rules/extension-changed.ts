import type { JsonObject } from "../gate/json-value.ts";
import { canonicalJson } from "../gate/canonical-json.ts";
import { inEachPair, type Rule } from "./rule.ts";

/** An `x-…` of an operation. */
export const extensionChanged: Rule = {
  kind: "extension-changed",
  bump: "none",
  change: "an `x-…` of it is new, gone or another",
  why: "no type and no method depends on one",
  find: inEachPair(({ before: { published: before }, after: { published: after } }) => {
    const names = Object.keys({ ...before, ...after })
      .filter((name) => name.startsWith("x-") && print(name, before) !== print(name, after))
      .toSorted();
    if (names.length === 0) return [];
    const list = (side: JsonObject): string => names.map((name) => `${name}: ${print(name, side)}`).join("\n");
    const text = names.map((name) => `${name} ${verb(print(name, before), print(name, after))}`).join(", ");
    return [{ where: names.join(", "), text, group: "extensions", before: list(before), after: list(after) }];
  }),
};

function print(name: string, operation: JsonObject): string {
  const value = Object.hasOwn(operation, name) ? operation[name] : undefined;
  return value === undefined ? "" : canonicalJson(value);
}

function verb(was: string, now: string): string {
  if (was === "") return "is new";
  return now === "" ? "is gone" : "is another";
}
