import { lowerFirst, upperFirst } from "../lib/text.ts";

/**
 * Returns the method name of an operation: the path after the platform's prefix in camel case, without a leading `api`.
 * `/api/xiaohongshu/get-note-detail/v1` → `getNoteDetailV1`.
 */
export function operationName(path: string, prefix: string): string {
  const words = path.slice(prefix.length).split(/[/_-]+/);
  const kept = words[0] === "api" ? words.slice(1) : words;
  return kept.map((word, index) => (index === 0 ? lowerFirst(word) : upperFirst(word))).join("");
}

/**
 * Returns the file name of an operation in specs/published: its method name in kebab case, so that no two file names
 * differ only in case.
 * `solarKolDataV3NotesRateV1` → `solar-kol-data-v3-notes-rate-v1.json`.
 */
export function operationFileName(name: string): string {
  return `${name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase()}.json`;
}

/** Returns the form of a platform's name that is used in names of types and functions: `my-platform` → `MyPlatform`. */
export function platformTypeName(platform: string): string {
  return platform.split("-").map(upperFirst).join("");
}

/** Returns the name of the component for the `data` of an operation. */
export function dataComponent(method: string): string {
  return `${upperFirst(method)}Data`;
}

/** Returns the name of the component for the whole response of an operation. */
export function envelopeComponent(method: string): string {
  return `${upperFirst(method)}Envelope`;
}

/** The name of the component for the common fields of all envelopes. */
export const ENVELOPE = "Envelope";

/** Returns the npm name of a platform's package. */
export function packageName(platform: string): string {
  return `@justone-clients/${platform}`;
}
