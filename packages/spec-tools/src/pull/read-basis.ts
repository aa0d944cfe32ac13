import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { readText } from "../files/read-text.ts";
import { LOCK_FILE, type Lock } from "../lock/lock.ts";
import type { Platform } from "../publisher/publisher.ts";

/**
 * The texts of the files a pull follows from besides the definitions, as they are before it: the lock, and the state of each
 * operation; undefined where there is none. Minutes pass before anything is written.
 */
export async function readBasis(
  root: string,
  { definitions }: Lock,
  platforms: readonly Platform[],
): Promise<ReadonlyMap<string, string | undefined>> {
  const files = platforms.flatMap(({ name }) => {
    return Object.values(definitions[name] ?? {}).map(({ file }) => `specs/observed/${name}/${basename(file)}`);
  });
  const read = async (file: string): Promise<[string, string | undefined]> => {
    return [file, existsSync(join(root, file)) ? await readText(root, file) : undefined];
  };
  return new Map(await Promise.all([LOCK_FILE, ...files].map(read)));
}
