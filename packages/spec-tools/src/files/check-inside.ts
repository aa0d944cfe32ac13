import { existsSync, realpathSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { refuse } from "../command/command-error.ts";

/**
 * Checks that a file to be written is inside the checkout, by its path and by where its folder really is.
 *
 * @throws CommandError (exit code 3)
 */
export function checkInside(root: string, file: string): void {
  const target = resolve(root, file);
  let folder = dirname(target);
  while (!existsSync(folder)) folder = dirname(folder);
  const real = join(realpathSync(folder), relative(folder, target));
  if (isBelow(root, target) && isBelow(realpathSync(root), real)) return;
  throw refuse(file, "a path inside the checkout", real);
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}
