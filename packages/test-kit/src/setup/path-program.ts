import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";

/** Returns the file of a program that a shell would run with this PATH, or undefined if the PATH does not contain it. */
export async function findOnPath(path: string, program: string): Promise<string | undefined> {
  for (const entry of path.split(delimiter)) {
    const file = join(entry, program);
    if (entry !== "" && (await isExecutable(file))) return file;
  }
  return undefined;
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** Quotes a text as one word of a POSIX shell. */
export function quoteForShell(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
