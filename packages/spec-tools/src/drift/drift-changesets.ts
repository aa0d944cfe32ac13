import { type Drift, type PlatformDrift } from "./drift.ts";
import { changelogLines } from "./changelog-lines.ts";
import { mergeChangeset } from "./merge-changeset.ts";

/**
 * The changesets of a drift, one for each platform that is to be released: its file in the checkout and its text. A
 * file that is there already keeps its lines and the bigger bump, so that a drift nobody released yet is not lost;
 * where it says all of this, its text comes back byte for byte.
 * @param packageName the package of a platform, by the platform's name
 * @param existing the changesets that are there, by their file in the checkout
 * @throws CommandError where a file of that name is no changeset
 */
export function driftChangesets(
  { platforms }: Drift,
  packageName: (platform: string) => string,
  existing: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const released = platforms.filter(({ bump }) => bump !== "none");
  return new Map(released.map((platform) => writeChangeset(platform, packageName(platform.name), existing)));
}

function writeChangeset(
  platform: PlatformDrift,
  name: string,
  existing: ReadonlyMap<string, string>,
): readonly [file: string, text: string] {
  const file = `.changeset/drift-${platform.name}.md`;
  const changeset = { name, bump: platform.bump, lines: changelogLines(platform) };
  return [file, mergeChangeset(file, changeset, existing.get(file))];
}
