import { existsSync } from "node:fs";
import { join } from "node:path";
import { operationPath } from "../definitions/names.ts";
import {
  loadPublisher,
  type Platform,
  type Publisher,
  PUBLISHER_FILE,
  selectPlatforms,
} from "../definitions/publisher.ts";
import { CommandError, refuse } from "../lib/command-error.ts";
import { readText } from "../lib/files/file-system.ts";
import type { GeneratedFiles } from "../lib/files/sync-files.ts";
import { shownId } from "../pull/describe-changes.ts";
import { isInScope } from "../pull/fetch-published.ts";
import { pullPublished, type PullResult } from "../pull/pull-published.ts";
import type { SourceOptions } from "../pull/pull-source.ts";
import { checkPlatform } from "./check-platform.ts";
import type { PlatformAddition } from "./derive-platforms.ts";
import { platformFiles } from "./platform-files.ts";
import { withPlatforms } from "./publisher-text.ts";

/** An addition with its operations. */
export interface AddedPlatform extends PlatformAddition {
  /** The number of operations with a method. */
  readonly operations: number;
  /** Operations that cannot be used, with the reason. */
  readonly setAside: readonly { readonly operation: string; readonly reason: string }[];
}

/** The result of {@link addPlatforms}. */
export interface AddedPlatforms {
  readonly files: GeneratedFiles;
  readonly added: readonly AddedPlatform[];
  /** Additions without any usable operation. */
  readonly skipped: readonly AddedPlatform[];
  /** What a person should know about the pull, one line each. */
  readonly warnings: readonly string[];
}

/**
 * Creates all files of new platforms and of further prefixes of existing ones: the entries in specs/publisher.json, the
 * current definitions, the documents, the packages, the rows in the README and the changesets. One pull fetches
 * everything. Writes only the HTTP cache.
 *
 * @throws CommandError (exit code 2) for a platform that cannot be added, (exit code 3) if the publisher is unreachable
 * or no addition has a usable operation
 */
export async function addPlatforms(
  root: string,
  additions: readonly PlatformAddition[],
  options: SourceOptions,
): Promise<AddedPlatforms> {
  const before = await loadPublisher(root);
  for (const addition of additions) checkAddition(root, before, addition);
  const text = await readText(root, PUBLISHER_FILE);
  const next = withPlatforms(text, platformsAfter(before, additions));
  const pulled = await pullPublished(root, {
    ...options,
    publisher: next.publisher,
    platforms: additions.map(({ platform }) => platform.name),
    prefixes: additions.flatMap(({ prefixes }) => prefixes),
  });
  const added = additions.map((addition) => countOperations(addition, pulled));
  const skipped = added.filter(({ operations }) => operations === 0);
  if (skipped.length === added.length) throw noOperation(skipped);
  if (skipped.length > 0) {
    // Rare, and only what was pulled together fits together, so everything is made again without them.
    const usable = await addPlatforms(
      root,
      additions.filter(({ name }) => skipped.every((one) => one.name !== name)),
      options,
    );
    return { ...usable, skipped: [...skipped, ...usable.skipped] };
  }
  return {
    files: await platformFiles(root, { additions, text, next, pulled }),
    added,
    skipped,
    warnings: pulled.warnings,
  };
}

/** All platforms after the additions. Several additions can join the same platform. */
function platformsAfter(publisher: Publisher, additions: readonly PlatformAddition[]): Platform[] {
  const platforms = new Map(selectPlatforms(publisher, undefined).map((platform) => [platform.name, platform]));
  for (const { platform, prefixes } of additions) {
    const known = platforms.get(platform.name);
    platforms.set(platform.name, { ...platform, prefixes: [...(known?.prefixes ?? []), ...prefixes] });
  }
  return [...platforms.values()];
}

function checkAddition(root: string, publisher: Publisher, { platform, prefixes, joins }: PlatformAddition): void {
  checkPlatform({ ...platform, prefixes });
  const { name } = platform;
  if (!joins && Object.hasOwn(publisher.platforms, name))
    throw new CommandError(2, `${name}: expected the name of a new platform, but ${PUBLISHER_FILE} already lists it`);
  if (!joins && existsSync(join(root, "packages", name)))
    throw new CommandError(2, `packages/${name} already exists; expected the name of a new package`);
  for (const prefix of prefixes) {
    const owner = Object.entries(publisher.platforms).find(([, other]) => other.prefixes.includes(prefix));
    if (owner === undefined) continue;
    throw new CommandError(
      2,
      `--prefix ${prefix}: expected a new prefix, but the platform ${owner[0]} already uses it`,
    );
  }
}

function countOperations(addition: PlatformAddition, { operations, setAside }: PullResult): AddedPlatform {
  const { platform, prefixes } = addition;
  const usable = (operations.get(platform.name) ?? []).filter(({ path }) => isInScope(path, prefixes));
  const unusable = (setAside.get(platform.name) ?? []).map(({ id, reason }) => ({ operation: shownId(id), reason }));
  const own = unusable.filter(({ operation }) => isInScope(operationPath(operation), prefixes));
  return { ...addition, operations: usable.length, setAside: own };
}

function noOperation(skipped: readonly AddedPlatform[]): CommandError {
  const prefixes = skipped.flatMap((one) => one.prefixes).join(" ");
  const reasons = skipped.flatMap(({ setAside }) => setAside.map(({ operation, reason }) => `${operation}: ${reason}`));
  const found = reasons.length === 0 ? "none" : reasons.join("; ");
  return refuse(`--prefix ${prefixes}`, "path prefixes of at least one operation that can be used", found);
}
