import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CommandError, platformTypeName } from "@justone-clients/spec-tools";
import type { CreateClient } from "@justone-clients/test-kit/client";

/**
 * The create function of a platform's built package, found by its file: tooling and runtime import nothing from each
 * other.
 *
 * @throws CommandError (exit code 1) where it is not built
 */
export async function importCreate(root: string, platform: string): Promise<CreateClient> {
  const file = join(root, "packages", platform, "dist/index.js");
  const name = `create${platformTypeName(platform)}Client`;
  if (!existsSync(file)) throw new CommandError(1, `packages/${platform} is not built; run pnpm exec turbo run build`);
  const exports = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  if (typeof exports[name] !== "function")
    throw new CommandError(1, `packages/${platform}: expected an export ${name}`);
  return exports[name] as CreateClient;
}
