import type { Drift, PlatformDrift } from "./drift.ts";
import { changelogLines } from "./changelog-lines.ts";
import { packageName } from "../platform/package-manifest.ts";
import { mergeChangeset } from "./merge-changeset.ts";

/**
 * The changesets of a drift, one for each platform that is to be released: its file in the checkout and its text. A
 * file that is there already keeps its lines and the bigger bump, so that a drift nobody released yet is not lost;
 * where it says all of this, its text comes back byte for byte.
 * @param existing the changesets that are there, by their file in the checkout
 * @throws CommandError where a file of that name is no changeset
 */
export function driftChangesets(
  { platforms }: Drift,
  existing: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const released = platforms.filter(({ bump }) => bump !== "none");
  return new Map(released.map((platform) => writeChangeset(platform, existing)));
}

/** The file of a platform's changeset in the checkout. */
export function changesetFile({ name }: Pick<PlatformDrift, "name">): string {
  return `.changeset/drift-${name}.md`;
}

function writeChangeset(
  platform: PlatformDrift,
  existing: ReadonlyMap<string, string>,
): readonly [file: string, text: string] {
  const file = changesetFile(platform);
  const changeset = { name: packageName(platform.name), bump: platform.bump, lines: changelogLines(platform) };
  return [file, mergeChangeset(file, changeset, existing.get(file))];
}
