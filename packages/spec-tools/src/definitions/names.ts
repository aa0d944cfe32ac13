import { lowerFirst, upperFirst } from "../lib/text.ts";

/**
 * The name of an operation's method on a client: the path after the platform's prefix, a leading `api` dropped,
 * camel-cased with its version. `/api/xiaohongshu/get-note-detail/v1` → `getNoteDetailV1`.
 */
export function operationName(path: string, prefix: string): string {
  const words = path.slice(prefix.length).split(/[/_-]+/);
  const kept = words[0] === "api" ? words.slice(1) : words;
  return kept.map((word, index) => (index === 0 ? lowerFirst(word) : upperFirst(word))).join("");
}

/**
 * The file of an operation in specs/published: its name in kebab case, so that no two differ by case alone.
 * `solarKolDataV3NotesRateV1` → `solar-kol-data-v3-notes-rate-v1.json`.
 */
export function operationFileName(name: string): string {
  return `${name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase()}.json`;
}

/** A platform's name as it stands in the names of its types and functions: `my-platform` → `MyPlatform`. */
export function platformTypeName(platform: string): string {
  return platform.split("-").map(upperFirst).join("");
}

/** The component that types the `data` of an operation. */
export function dataComponent(method: string): string {
  return `${upperFirst(method)}Data`;
}

/** The component that types the whole answer of an operation. */
export function envelopeComponent(method: string): string {
  return `${upperFirst(method)}Envelope`;
}

/** The name of the envelope's component. */
export const ENVELOPE = "Envelope";

/** The name a platform's package is published under. */
export function packageName(platform: string): string {
  return `@justone-clients/${platform}`;
}
