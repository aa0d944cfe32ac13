import { type Platform, prefixOf, type Publisher, selectPlatforms } from "../definitions/publisher.ts";
import type { Catalogue } from "../pull/catalogue.ts";
import { isReservedPlatformName, platformProblem } from "./check-platform.ts";
import { readTags, shownText, type Tag, tagBrand } from "./read-tags.ts";

/** Prefixes that can be added to the checkout: a new platform, or further prefixes of one that exists. */
export interface PlatformAddition {
  /** The name under which a person asks for it; that of the platform if it is new. */
  readonly name: string;
  /** The name of its operations in texts. */
  readonly title: string;
  /** The prefixes that the checkout does not have. */
  readonly prefixes: readonly string[];
  /** The platform after the addition. */
  readonly platform: Platform;
  /** Whether the checkout has the platform already. */
  readonly joins: boolean;
}

/** The platforms of the aggregate document. */
export interface DerivedPlatforms {
  /** Sorted by name. */
  readonly additions: readonly PlatformAddition[];
  /** Tags whose operations the checkout has already, with the name of their platform. */
  readonly existing: readonly { readonly tag: string; readonly platform: string }[];
  /** Why no platform can be derived from some tags and operations, one line each. */
  readonly unusable: readonly string[];
}

/**
 * Derives the platforms that can be added from the tags of the published operations. A tag becomes a platform that is named
 * after the first path segment of its operations. A tag that has the slug of an existing platform, or the same brand in
 * parentheses as the tag of one, joins that platform. `taken` has the names of the packages.
 */
export function derivePlatforms(
  catalogue: Pick<Catalogue, "document" | "operations">,
  publisher: Publisher,
  taken: ReadonlySet<string>,
): DerivedPlatforms {
  const { tags, untagged } = readTags(catalogue);
  const platforms = selectPlatforms(publisher, undefined);
  const owners = new Map(platforms.flatMap(({ name, prefixes }) => prefixes.map((prefix) => [prefix, name])));
  const findJoined = createOwnerSearch(tags, platforms);
  const additions: PlatformAddition[] = [];
  const existing: { tag: string; platform: string }[] = [];
  const unusable = untagged
    .filter(({ path }) => platforms.every((platform) => prefixOf(platform, path) === undefined))
    .map(({ id }) => `${id}: expected a tag that names its platform`);
  for (const tag of tags) {
    unusable.push(...tag.outside.map((path) => `${path}: expected a path below /api/<name>/`));
    const prefixes = tag.prefixes.filter((prefix) => !owners.has(prefix));
    const [owner] = tag.prefixes.flatMap((prefix) => owners.get(prefix) ?? []);
    if (prefixes.length === 0) {
      if (owner !== undefined) existing.push({ tag: shownText(tag.text), platform: owner });
      continue;
    }
    const addition = makeAddition(tag, prefixes, findJoined(tag), taken);
    const problem = findProblem(addition, additions, taken);
    if (problem === undefined) {
      additions.push(addition);
      for (const prefix of prefixes) owners.set(prefix, addition.platform.name);
    } else unusable.push(`the tag ${shownText(tag.text)}: ${problem}`);
  }
  return { additions: additions.toSorted((a, b) => (a.name < b.name ? -1 : 1)), existing, unusable };
}

/** Returns a function that finds the existing platform that a tag belongs to. */
function createOwnerSearch(tags: readonly Tag[], platforms: readonly Platform[]): (tag: Tag) => Platform | undefined {
  const bySlug = new Map(platforms.map((platform) => [platform.slug, platform]));
  const find = ({ slugs }: Tag): Platform | undefined => {
    return slugs.map((slug) => bySlug.get(slug)).find((platform) => platform !== undefined);
  };
  const byBrand = new Map<string, Platform>();
  for (const tag of tags) {
    const [brand, platform] = [tagBrand(tag), find(tag)];
    if (brand !== undefined && platform !== undefined && !byBrand.has(brand)) byBrand.set(brand, platform);
  }
  return (tag) => find(tag) ?? byBrand.get(tagBrand(tag) ?? "");
}

function makeAddition(
  tag: Tag,
  prefixes: readonly string[],
  joined: Platform | undefined,
  taken: ReadonlySet<string>,
): PlatformAddition {
  const segment = prefixes[0]?.split("/")[2] ?? "";
  const name =
    /^\d/.test(segment) || isReservedPlatformName(segment) || taken.has(segment) ? `platform-${segment}` : segment;
  const [slug = ""] = tag.slugs;
  const platform = joined === undefined ? { name, title: tag.text, prefixes, slug } : joined;
  const all = joined === undefined ? prefixes : [...joined.prefixes, ...prefixes];
  return { name, title: tag.text, prefixes, platform: { ...platform, prefixes: all }, joins: joined !== undefined };
}

function findProblem(
  { name, title, prefixes, platform, joins }: PlatformAddition,
  others: readonly PlatformAddition[],
  taken: ReadonlySet<string>,
): string | undefined {
  const found = platformProblem({ ...platform, name, title, prefixes });
  if (found !== undefined)
    return `expected as ${found.field} ${found.expected}, found ${found.given === "" ? "none" : found.given}`;
  const isTaken = others.some((other) => other.name === name) || (!joins && taken.has(name));
  return isTaken ? `the name ${name} is taken; choose one with ${EXPLICIT}` : undefined;
}

const EXPLICIT = "pnpm platform:add NAME --prefix PREFIX --slug SLUG";
