import { CommandError, documentOperations, type PlatformDocument, platformTypeName } from "@justone-clients/spec-tools";
import type { CreateClient } from "@justone-clients/test-kit/client";
import { startMockServer } from "@justone-clients/test-kit/mock";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { callOperation, type OperationRow } from "./call-operation.ts";

/** Calls every operation of a platform through its built client against a mock. */
export async function callPlatform(
  root: string,
  platform: string,
  document: PlatformDocument,
): Promise<OperationRow[]> {
  const create = await importCreate(root, platform);
  const mock = await startMockServer(document);
  try {
    const rows: OperationRow[] = [];
    for (const operation of documentOperations(document)) {
      rows.push(await callOperation(operation, { document, create, url: mock.url }));
    }
    return rows;
  } finally {
    await mock.close();
  }
}

/**
 * Loads the create function of a platform's built package by its path, because tooling must not import the runtime.
 *
 * @throws CommandError (exit code 1) if the package is not built
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
