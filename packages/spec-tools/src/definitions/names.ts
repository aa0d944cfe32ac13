import { isPrototypeName } from "../lib/patterns.ts";
import { lowerFirst, upperFirst } from "../lib/text.ts";

/**
 * Returns the method name of an operation: the path after the platform's prefix in camel case, without a leading `api`.
 * A name that a client cannot have gets the suffix `Operation`, and a name that begins with a digit the prefix
 * `operation`. The name depends only on the path, so it never changes. It is empty if the path has no letter or digit
 * after the prefix.
 * `/api/xiaohongshu/get-note-detail/v1` → `getNoteDetailV1`, `/api/x/close` → `closeOperation`,
 * `/api/x/1688/v1` → `operation1688V1`.
 */
export function operationName(path: string, prefix: string): string {
  const words = path
    .slice(prefix.length)
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
  const kept = words[0] === "api" && words.length > 1 ? words.slice(1) : words;
  const name = kept.map((word, index) => (index === 0 ? lowerFirst(word) : upperFirst(word))).join("");
  if (/^\d/.test(name)) return `operation${name}`;
  return isReservedName(name) ? `${name}Operation` : name;
}

/** Returns the path of an operation id, which is `METHOD /path`. */
export function operationPath(id: string): string {
  return id.slice(id.indexOf(" ") + 1);
}

/** The members of a client besides its methods. */
const CLIENT_MEMBERS = ["GET", "POST", "batch", "close", "safe", "usage"];

// `await`, JSON.stringify and test runners call a member with one of these names, which would send a billed request.
const PROTOCOL_MEMBERS = ["asymmetricMatch", "inspect", "then", "toJSON"];

const RESERVED_NAMES: ReadonlySet<string> = new Set([...CLIENT_MEMBERS, ...PROTOCOL_MEMBERS]);

function isReservedName(name: string): boolean {
  return RESERVED_NAMES.has(name) || isPrototypeName(name);
}

/**
 * Returns the file name of an operation in specs/published: its method name in kebab case, so that no two file names
 * differ only in case. A name that Windows reserves for a device gets an underscore, which no other file name contains.
 * `solarKolDataV3NotesRateV1` → `solar-kol-data-v3-notes-rate-v1.json`, `con` → `con_.json`.
 */
export function operationFileName(name: string): string {
  const stem = name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase();
  return `${stem}${isDeviceName(stem) ? "_" : ""}.json`;
}

/** Whether Windows opens a device instead of a file or folder with this name in lower case, whatever its extension is. */
export function isDeviceName(name: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(name);
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

/** Returns the name of the type of an operation's parameters. */
export function parametersTypeName(method: string): string {
  return `${upperFirst(method)}Parameters`;
}

/** Returns the names of the types of a platform's whole client. */
export function clientTypes(platform: string): string[] {
  const name = platformTypeName(platform);
  return [`${name}Client`, `${name}Methods`, `Safe${name}Methods`, `${name}Paths`, `${name}PostPaths`];
}

/** The name of the component for the common fields of all envelopes. */
export const ENVELOPE = "Envelope";

/** Returns the npm name of a platform's package. */
export function packageName(platform: string): string {
  return `@justone-clients/${platform}`;
}
