import { join, resolve } from "node:path";

/** A path that the user typed as an option or argument of a command. */
export interface UserPath {
  /** The path for messages, as the user typed it. */
  readonly typed: string;
  readonly absolute: string;
}

/**
 * Resolves a path that the user typed. It is relative to the folder in which the user typed the command. pnpm runs the
 * scripts of a checkout in the checkout itself, and passes that folder in `INIT_CWD`.
 */
export function resolveUserPath(root: string, typed: string, env: NodeJS.ProcessEnv = {}): UserPath {
  const { INIT_CWD: folder = root, npm_package_json: manifest } = env;
  // A process that a script of another package started inherits the variables of that script.
  const isScriptOfRoot = manifest === join(root, "package.json");
  return { typed, absolute: resolve(isScriptOfRoot ? folder : root, typed) };
}
