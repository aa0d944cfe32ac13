import { z } from "zod";
import { CommandError, refuse, refuseInvalid } from "../lib/command-error.ts";
import { readText } from "../lib/files/file-system.ts";
import type { JsonObject } from "../lib/json.ts";
import { parseJson } from "../lib/parse-json.ts";
import { safeText } from "../lib/patterns.ts";

/** The path of the file that describes the publisher. */
export const PUBLISHER_FILE = "specs/publisher.json";

/** A platform in specs/publisher.json. */
interface PlatformFacts {
  /** The display name. */
  readonly title: string;
  /** The prefixes of the paths of its operations, at least one. No prefix belongs to two platforms. */
  readonly prefixes: readonly string[];
  /** The name of its folder in the publisher's docs. */
  readonly slug: string;
}

/** A platform with its name, which is also the name of its package and of its folders in specs/. */
export interface Platform extends PlatformFacts {
  readonly name: string;
}

/** A business code of the envelope with its meaning, and its HTTP status if it has a fixed one. */
export interface BusinessCode {
  readonly code: number;
  readonly meaning: string;
  /** The meaning in Chinese; the English one is shown if it is absent. */
  readonly chinese?: string | undefined;
  readonly status?: number | undefined;
}

/** The content of specs/publisher.json, which people maintain. */
export interface Publisher {
  readonly docs: string;
  readonly api: string;
  readonly platforms: Readonly<Record<string, PlatformFacts>>;
  readonly codes: readonly BusinessCode[];
}

const prefixSchema = z.string().regex(/^\/api\/[a-z0-9-]+\/$/);

const platformSchema: z.ZodType<PlatformFacts> = z
  .strictObject({
    title: safeText,
    prefix: z.union([prefixSchema, z.array(prefixSchema).min(1)]),
    slug: z.string().regex(/^[a-z0-9-]+$/),
  })
  .transform(({ prefix, ...facts }) => ({ ...facts, prefixes: [prefix].flat() }));

const codeSchema: z.ZodType<BusinessCode> = z.strictObject({
  code: z.int().positive(),
  meaning: safeText,
  chinese: safeText.optional(),
  status: z.int().min(400).max(599).optional(),
});

const publisherSchema: z.ZodType<Publisher> = z.strictObject({
  docs: z.url({ protocol: /^https$/ }),
  api: z.url({ protocol: /^https$/ }),
  platforms: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), platformSchema),
  codes: z.array(codeSchema),
});

/**
 * Loads specs/publisher.json.
 *
 * @throws CommandError (exit code 1) if the file cannot be read, (exit code 3) if it is invalid
 */
export async function loadPublisher(root: string): Promise<Publisher> {
  return parsePublisher(await readText(root, PUBLISHER_FILE));
}

/**
 * Parses the text of specs/publisher.json.
 *
 * @throws CommandError (exit code 3) if the text is invalid
 */
export function parsePublisher(text: string): Publisher {
  const parsed = publisherSchema.safeParse(parseJson(text, PUBLISHER_FILE));
  if (!parsed.success)
    throw refuseInvalid(PUBLISHER_FILE, "the URLs, platforms and codes of the publisher", parsed.error);
  const prefixes = Object.values(parsed.data.platforms).flatMap((platform) => platform.prefixes);
  const repeated = prefixes.find((prefix, index) => prefixes.indexOf(prefix) < index);
  if (repeated !== undefined) throw refuse(PUBLISHER_FILE, "each path prefix once", `${repeated} twice`);
  return parsed.data;
}

/** Returns the entry of a platform as specs/publisher.json has it. */
export function platformEntry({ title, prefixes, slug }: Platform): JsonObject {
  const [first = "", ...others] = prefixes;
  return { title, prefix: others.length === 0 ? first : [...prefixes], slug };
}

/** Returns the prefix of a platform that a path begins with; undefined if the path is not one of the platform's. */
export function prefixOf({ prefixes }: Pick<Platform, "prefixes">, path: string): string | undefined {
  return prefixes.find((prefix) => path.startsWith(prefix));
}

/**
 * Returns the platforms with these names, or all platforms if `names` is undefined, sorted by name.
 *
 * @throws CommandError (exit code 2) for an unknown name
 */
export function selectPlatforms(publisher: Publisher, names: readonly string[] | undefined): Platform[] {
  const known = new Map(Object.entries(publisher.platforms));
  const wanted = names ?? [...known.keys()];
  return [...new Set(wanted)].toSorted().map((name) => {
    const platform = known.get(name);
    if (platform !== undefined) return { name, ...platform };
    const list = [...known.keys()].toSorted().join(", ");
    throw new CommandError(2, `--platform ${name}: expected a platform of ${PUBLISHER_FILE} (${list})`);
  });
}
