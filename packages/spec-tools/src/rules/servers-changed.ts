import { isJsonObject, type JsonObject } from "../gate/json-value.ts";
import { inEachPair, type Rule } from "./rule.ts";

/** The addresses the publisher names in its definitions. */
export const serversChanged: Rule = {
  kind: "servers-changed",
  bump: "none",
  change: "the definition names other servers",
  why: "a person looks at it: an address from a definition is never followed",
  find: inEachPair(({ before: { definition: before }, after: { definition: after } }) => {
    const [was, now] = [urls(before), urls(after)];
    // A definition that names none says nothing about the servers.
    if (was === now || was === "" || now === "") return [];
    return [{ where: "servers", text: "names other servers; they are not followed", before: was, after: now }];
  }),
};

function urls({ servers }: JsonObject): string {
  const list = Array.isArray(servers) ? servers.filter(isJsonObject).map(({ url }) => url) : [];
  return list
    .filter((url) => typeof url === "string")
    .toSorted()
    .join("\n");
}
