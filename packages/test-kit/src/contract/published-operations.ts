import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Every operation in a platform's published definitions as `METHOD /path`, read without the pipeline, so that an operation
 * the pipeline loses is missed by name.
 */
export async function publishedOperations(root: string, platform: string): Promise<string[]> {
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
