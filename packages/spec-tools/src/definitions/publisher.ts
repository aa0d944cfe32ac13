import { z } from "zod";
import { CommandError, firstIssue, refuse } from "../lib/command-error.ts";
import { readText } from "../lib/files/file-system.ts";
import { parseJson } from "../lib/parse-json.ts";
import { safeText } from "../lib/patterns.ts";

/** Where the facts about the publisher stand. */
export const PUBLISHER_FILE = "specs/publisher.json";

/** A platform, as people describe it. */
interface PlatformFacts {
  /** Its name for people. */
  readonly title: string;
  /** What the paths of its operations begin with. */
  readonly prefix: string;
  /** Its folder in the publisher's docs. */
  readonly slug: string;
}

/** A platform: its name is that of its package and of its folders in specs/. */
export interface Platform extends PlatformFacts {
  readonly name: string;
}

/** A business code of the envelope: its meaning in our words and, where it has one, the HTTP status it travels under. */
export interface BusinessCode {
  readonly code: number;
  readonly meaning: string;
  readonly status?: number | undefined;
}

/** Facts about the publisher, kept by people. */
export interface Publisher {
  readonly docs: string;
  readonly api: string;
  readonly platforms: Readonly<Record<string, PlatformFacts>>;
  readonly codes: readonly BusinessCode[];
}

const platformSchema: z.ZodType<PlatformFacts> = z.strictObject({
  title: safeText,
  prefix: z.string().regex(/^\/api\/[a-z0-9-]+\/$/),
  slug: z.string().regex(/^[a-z0-9-]+$/),
});

const codeSchema: z.ZodType<BusinessCode> = z.strictObject({
  code: z.int().positive(),
  meaning: safeText,
  status: z.int().min(400).max(599).optional(),
});

const publisherSchema: z.ZodType<Publisher> = z.strictObject({
  docs: z.url({ protocol: /^https$/ }),
  api: z.url({ protocol: /^https$/ }),
  platforms: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), platformSchema),
  codes: z.array(codeSchema),
});

/**
 * Reads specs/publisher.json.
 *
 * @throws CommandError (exit code 3)
 */
export async function loadPublisher(root: string): Promise<Publisher> {
  return parsePublisher(await readText(root, PUBLISHER_FILE));
}

/**
 * Reads the text of specs/publisher.json.
 *
 * @throws CommandError (exit code 3)
 */
export function parsePublisher(text: string): Publisher {
  const parsed = publisherSchema.safeParse(parseJson(text, PUBLISHER_FILE));
  if (parsed.success) return parsed.data;
  throw refuse(PUBLISHER_FILE, "the facts about the publisher", firstIssue(parsed.error));
}

/**
 * The platforms of these names, or all, sorted by name.
 *
 * @throws CommandError (exit code 2) for a name that is no platform
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
