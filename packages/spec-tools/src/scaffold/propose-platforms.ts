import { loadPublisher, type Publisher, PUBLISHER_FILE } from "../definitions/publisher.ts";
import { CommandError } from "../lib/command-error.ts";
import { readFolder } from "../lib/files/file-system.ts";
import { formatList } from "../lib/text.ts";
import { pullCatalogue } from "../pull/pull-published.ts";
import type { SourceOptions } from "../pull/pull-source.ts";
import { type DerivedPlatforms, derivePlatforms, type PlatformAddition } from "./derive-platforms.ts";
import { shownText } from "./read-tags.ts";

/** Platforms to add, chosen from those of the aggregate document. */
export interface ProposedPlatforms extends DerivedPlatforms {
  readonly publisher: Publisher;
}

/**
 * Reads from the publisher which platforms can be added to the checkout. Writes only the HTTP cache.
 *
 * @throws CommandError (exit code 1) if a file of the checkout cannot be read, (exit code 3) if the publisher cannot be
 * reached or the aggregate document is refused
 */
export async function proposePlatforms(root: string, options: SourceOptions): Promise<ProposedPlatforms> {
  const publisher = await loadPublisher(root);
  const catalogue = await pullCatalogue(root, publisher, options);
  return { ...derivePlatforms(catalogue, publisher, await packageNames(root)), publisher };
}

/** The names of the folders in `packages`, in lower case, because many disks do not distinguish them by letter case. */
async function packageNames(root: string): Promise<Set<string>> {
  return new Set((await readFolder(root, "packages")).map(({ name }) => name.toLowerCase()));
}

/**
 * Chooses additions by their names, or by the path segments they are named after.
 *
 * @throws CommandError (exit code 2) for an existing platform or an unknown name
 */
export function chooseAdditions(proposed: ProposedPlatforms, names: readonly string[]): PlatformAddition[] {
  const chosen = names.map((name) => {
    const found = proposed.additions.find((one) => one.name === name || one.prefixes.includes(`/api/${name}/`));
    if (found === undefined)
      throw new CommandError(2, `${shownText(name)}: expected ${describeChoice(name, proposed)}`);
    return found;
  });
  return [...new Set(chosen)];
}

/** Describes what was expected instead of a name that cannot be added. */
function describeChoice(name: string, { additions, publisher, unusable }: ProposedPlatforms): string {
  if (Object.hasOwn(publisher.platforms, name))
    return `the name of a new platform, but ${PUBLISHER_FILE} already lists it`;
  const prefix = `/api/${name}/`;
  const [owner] = Object.entries(publisher.platforms).find(([, { prefixes }]) => prefixes.includes(prefix)) ?? [];
  if (owner !== undefined) return `new operations, but packages/${owner} has those below ${prefix}`;
  const others = additions.map((one) => one.name);
  const list = others.length === 0 ? "none is left" : formatList(50, others);
  return `the name of a published platform (${list})${unusable.map((line) => `\n${line}`).join("")}`;
}
