import { mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runProcess } from "../repository.ts";
import { packTarballs } from "./pack-tarballs.ts";

/** A project outside the workspace in which our packages are installed from their tarballs. */
export interface ScratchProject {
  readonly folder: string;
  /** Writes a file of the project. */
  readonly write: (file: string, text: string) => Promise<void>;
  /** Compiles files with strict or loose options and returns the output of the compiler. */
  readonly compile: (files: readonly string[], how: "strict" | "loose") => Promise<string>;
  /** Runs a compiled file and returns its output. */
  readonly run: (file: string) => Promise<string>;
  readonly remove: () => Promise<void>;
}

const TARGET = ["--target", "es2022", "--module", "nodenext"];
const STRICT = ["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess"];

/**
 * Packs core and these platforms as they would be published, and installs them without network in a new project. The
 * project also has the types of Node, as projects with tests have.
 *
 * @param others folders of further packages to install
 */
export async function makeScratchProject(
  platforms: readonly string[],
  others: readonly string[] = [],
): Promise<ScratchProject> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "justone-scratch-")));
  const tarballs = await packTarballs(join(folder, "tarballs"), platforms, [...(await nodeTypes()), ...others]);
  const files = tarballs.map((name) => `./tarballs/${name}`);
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "scratch", private: true, type: "module" }));
  await runProcess(folder, "npm", "install", "--offline", "--no-audit", "--no-fund", ...files);
  const tsc = createRequire(import.meta.url).resolve("typescript/lib/tsc.js");
  return {
    folder,
    write: (file, text) => writeFile(join(folder, file), text),
    compile: (names, how) => {
      return runProcess(folder, process.execPath, tsc, ...TARGET, ...(how === "strict" ? STRICT : []), ...names);
    },
    run: (file) => runProcess(folder, process.execPath, file),
    remove: () => rm(folder, { recursive: true }),
  };
}

async function nodeTypes(): Promise<string[]> {
  const types = dirname(await realpath(createRequire(import.meta.url).resolve("@types/node/package.json")));
  const undici = createRequire(join(types, "package.json")).resolve("undici-types/package.json");
  return [types, dirname(await realpath(undici))];
}
