import { loadDocument } from "@justone-clients/spec-tools";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CreateClient } from "../client/contract-client.ts";
import { REPOSITORY_ROOT } from "../repository.ts";
import { describeOperations } from "./describe-operations.ts";

/**
 * The contract tests of a platform: calls every operation of its document through its built client against Prism, and
 * checks that no published operation is without tests.
 */
export async function describeContract(platform: string, create: CreateClient): Promise<void> {
  const { document } = await loadDocument(REPOSITORY_ROOT, platform);
  describeOperations(document, await publishedOperations(REPOSITORY_ROOT, platform), create);
}

/**
 * The operations in a platform's published definitions as `METHOD /path`. They are read without the pipeline, so that an
 * operation that the pipeline loses fails by name.
 */
async function publishedOperations(root: string, platform: string): Promise<string[]> {
  const folder = join(root, "specs/published", platform);
  const operations: string[] = [];
  for (const file of (await readdir(folder)).filter((name) => name.endsWith(".json"))) {
    const { paths } = JSON.parse(await readFile(join(folder, file), "utf8")) as { paths: Record<string, object> };
    for (const [path, methods] of Object.entries(paths)) {
      for (const method of Object.keys(methods)) operations.push(`${method.toUpperCase()} ${path}`);
    }
  }
  return operations.toSorted();
}
