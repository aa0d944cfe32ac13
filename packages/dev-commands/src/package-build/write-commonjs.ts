import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { commonJsFiles } from "./commonjs-files.ts";

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly require?: Readonly<Record<string, string>> }>>;
}

/**
 * Writes the CommonJS build of a package that `tsc` compiled to ES modules: every file that a `require` condition in the `exports`
 * of its package.json names, and the files that those import.
 *
 * @param folder the folder of the package
 */
export async function writeCommonJs(folder: string): Promise<void> {
  const { exports } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest;
  const entries = Object.values(exports).flatMap((entry) => {
    return typeof entry === "string" ? [] : Object.values(entry.require ?? {});
  });
  const files = await commonJsFiles(entries, (path) => readFile(join(folder, path), "utf8"));
  await Promise.all([...files].map(([path, text]) => writeFile(join(folder, path), text)));
}
