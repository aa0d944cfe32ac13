import { isJsonObject, type JsonValue } from "../lib/json.ts";
import { cutText, escapeInvisible } from "../lib/text.ts";
import type { Catalogue } from "../pull/catalogue.ts";
import { kebab } from "../pull/find-definition.ts";

/** A tag of the aggregate document with the path prefixes of its operations. */
export interface Tag {
  /** As published, so any text. */
  readonly text: string;
  /** The folders that the tag may have in the publisher's docs, the likeliest first. */
  readonly slugs: readonly string[];
  /** The prefixes `/api/<segment>/` of its operations, in the order of the document. */
  readonly prefixes: readonly string[];
  /** Paths of its operations without such a prefix. */
  readonly outside: readonly string[];
}

/** The tags of a document, and its operations without a tag. */
export interface Tags {
  readonly tags: readonly Tag[];
  readonly untagged: readonly { readonly id: string; readonly path: string }[];
}

/** Reads the tags of the aggregate document. An operation belongs to its first tag. A tag may have no listed operation. */
export function readTags({ document, operations }: Pick<Catalogue, "document" | "operations">): Tags {
  const ids = readPlatformIds(document["tags"]);
  const paths = new Map<string, string[]>([...ids.keys()].map((text) => [text, []]));
  const untagged: { id: string; path: string }[] = [];
  for (const { id, path, operation } of operations.values()) {
    const [text] = Array.isArray(operation["tags"]) ? operation["tags"] : [];
    const own = typeof text === "string" ? paths.get(text) : undefined;
    if (typeof text !== "string") untagged.push({ id: shownText(id), path });
    else if (own === undefined) paths.set(text, [path]);
    else own.push(path);
  }
  const tags = [...paths].map(([text, own]): Tag => {
    const prefixes = own.map((path) => /^\/api\/[^/]+\/(?=.)/.exec(path)?.[0]);
    return {
      text,
      slugs: [ids.get(text) ?? "", kebab(text)].filter((slug) => slug !== ""),
      prefixes: [...new Set(prefixes.filter((prefix) => prefix !== undefined))],
      outside: own.filter((_, index) => prefixes[index] === undefined).map(shownText),
    };
  });
  return { tags, untagged };
}

// The id that the publisher gives to the platform of a tag. It differs from the kebab case of a few tags.
function readPlatformIds(tags: JsonValue | undefined): Map<string, string> {
  const entries = (Array.isArray(tags) ? tags : []).flatMap((tag): [string, string][] => {
    const { name, "x-platform-id": id } = isJsonObject(tag) ? tag : {};
    return typeof name === "string" ? [[name, typeof id === "string" && kebab(id) === id ? id : ""]] : [];
  });
  return new Map(entries);
}

/** The brand in parentheses at the end of a tag, in lower case: `Xiaohongshu (RedNote)` → `rednote`. */
export function tagBrand({ text }: Tag): string | undefined {
  return /\(([^()]+)\)\s*$/.exec(text)?.[1]?.trim().toLowerCase();
}

/** A text of the document as it is shown. */
export function shownText(text: string): string {
  return cutText(escapeInvisible(text), 100);
}
