import { isJsonObject, type JsonObject } from "../gate/json-value.ts";
import { safeText } from "../gate/patterns.ts";

const MAX_SERVERS = 20;
const MAX_LENGTH = 200;

/**
 * The addresses a document names as the API's, sorted, so that a person is told when they change. They are never followed;
 * what is no plain short text is left out.
 */
export function serverUrls({ servers }: JsonObject): string[] {
  const urls = (Array.isArray(servers) ? servers.filter(isJsonObject) : []).flatMap(({ url }) => {
    const isPlain = typeof url === "string" && url.length <= MAX_LENGTH && safeText.safeParse(url).success;
    return isPlain ? [url] : [];
  });
  return [...new Set(urls)].toSorted().slice(0, MAX_SERVERS);
}
