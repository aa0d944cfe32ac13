import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { loadLock, LOCK_FILE, serializeLock } from "../definitions/lock.ts";
import { packageName } from "../definitions/names.ts";
import { loadPublisher, type Platform, PUBLISHER_FILE, selectPlatforms } from "../definitions/publisher.ts";
import { documentFile } from "../document/document-file.ts";
import { CommandError } from "../lib/command-error.ts";
import { findEntry, readFolder, readText } from "../lib/files/file-system.ts";
import type { GeneratedFiles } from "../lib/files/sync-files.ts";
import { systemFailure } from "../lib/system-failure.ts";
import { formatList } from "../lib/text.ts";
import { listPlatformFiles, platformFolders } from "./owned-files.ts";
import { changesetFile } from "./platform-files.ts";
import { withPlatforms } from "./publisher-text.ts";
import { changeReadmes } from "./readme-table.ts";
import { shownText } from "./read-tags.ts";

/** The files of a removed platform. */
export interface RemovedPlatform {
  readonly files: GeneratedFiles;
  /** Folders that contain nothing but outputs of tools after the files are removed. */
  readonly folders: readonly string[];
}

/**
 * Finds all files of a platform, and what remains of the files that mention it. Writes nothing.
 *
 * @throws CommandError (exit code 2) for an unknown platform, (exit code 1) if another package or changeset needs the
 * platform, or if a file would be lost that is neither committed nor written by pnpm platform:add
 */
export async function removePlatform(root: string, name: string): Promise<RemovedPlatform> {
  const platforms = selectPlatforms(await loadPublisher(root), undefined);
  const platform = platforms.find((one) => one.name === name);
  if (platform === undefined) {
    const known = platforms.map((one) => one.name).join(", ");
    throw new CommandError(2, `${shownText(name)}: expected a platform of ${PUBLISHER_FILE} (${known})`);
  }
  await checkUnused(root, platform);
  const { files: own, unsaved } = await listPlatformFiles(root, platform);
  if (unsaved.length > 0) {
    const list = formatList(5, unsaved);
    throw new CommandError(
      1,
      `${list}: not committed, and not as pnpm platform:add wrote it. Commit or delete it first.`,
    );
  }
  const [text, lockText] = [await readText(root, PUBLISHER_FILE), await readText(root, LOCK_FILE)];
  const { definitions, setAside, ...lock } = await loadLock(root);
  const readmes = await changeReadmes(root, {
    added: [],
    removed: [name],
    platforms: platforms.map((one) => one.name),
  });
  const files = new Map([
    ...readmes.files,
    [
      PUBLISHER_FILE,
      withPlatforms(
        text,
        platforms.filter((one) => one !== platform),
      ).text,
    ],
    [
      LOCK_FILE,
      serializeLock({ ...lock, definitions: without(definitions, name), setAside: without(setAside ?? {}, name) }),
    ],
  ]);
  return {
    files: {
      files,
      ownedFolders: [],
      removed: [...own, documentFile(name), ...changesetsOf(name)],
      preconditions: new Map([...readmes.before, [PUBLISHER_FILE, text], [LOCK_FILE, lockText]]),
    },
    folders: platformFolders(name),
  };
}

function without<Value>(record: Readonly<Record<string, Value>>, name: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
}

function changesetsOf(name: string): string[] {
  return [changesetFile(name), `.changeset/drift-${name}.md`];
}

/** Checks that no other package and no changeset of a person needs the platform's package. */
async function checkUnused(root: string, { name }: Platform): Promise<void> {
  const manifests = (await readFolder(root, "packages")).flatMap(({ name: folder }) =>
    folder === name ? [] : [`packages/${folder}/package.json`, `packages/${folder}/turbo.json`],
  );
  const changesets = (await readFolder(root, ".changeset")).map((file) => `.changeset/${file.name}`);
  const own = changesetsOf(name);
  for (const file of [...manifests, ...changesets.filter((one) => one.endsWith(".md") && !own.includes(one))]) {
    // A package name in quotes, or a task of the package.
    if (new RegExp(`"${packageName(name)}["#]`).test(await readIfFile(root, file)))
      throw new CommandError(1, `${file}: needs ${packageName(name)}. Remove it from there first.`);
  }
}

async function readIfFile(root: string, file: string): Promise<string> {
  return findEntry(join(root, file))?.isFile() === true ? readFile(join(root, file), "utf8") : "";
}

/**
 * Removes the folders of a removed platform with the outputs of tools in them.
 *
 * @throws CommandError (exit code 1) if a folder cannot be removed
 */
export async function removeFolders(root: string, folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    await rm(join(root, folder), { recursive: true, force: true }).catch((thrown: unknown) => {
      throw systemFailure(thrown, folder) ?? thrown;
    });
  }
}
