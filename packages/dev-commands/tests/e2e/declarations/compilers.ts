import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const FOLDER = fileURLToPath(new URL("../../../compilers", import.meta.url));

/** A compiler that users have. */
export interface UserCompiler {
  readonly name: string;
  readonly file: string;
}

/** The installed compilers. */
export async function userCompilers(): Promise<UserCompiler[]> {
  const { resolve } = createRequire(join(FOLDER, "package.json"));
  const manifest = JSON.parse(await readFile(join(FOLDER, "package.json"), "utf8")) as { dependencies: object };
  return Object.keys(manifest.dependencies).map((name) => {
    const file = join(dirname(resolve(`${name}/package.json`)), "bin/tsc");
    return { name, file };
  });
}

/** Compiles the project of a folder, and returns the errors, with one line per error and one per reason. */
export async function compileProject({ file }: UserCompiler, folder: string): Promise<string[]> {
  const run = promisify(execFile)(process.execPath, [file, "-p", folder, "--pretty", "false"], { cwd: folder });
  const { stdout } = await run.catch((error: unknown) => {
    if (error instanceof Error && "stdout" in error && "code" in error && typeof error.code === "number")
      return { stdout: String(error.stdout) };
    throw error;
  });
  return stdout.split("\n").filter((line) => line !== "");
}

const OPTIONS = {
  target: "es2022",
  module: "nodenext",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  types: [],
};
const OUTPUTS = {
  declarations: { declaration: true, emitDeclarationOnly: true, rootDir: ".", outDir: "out" },
  errors: { noEmit: true },
};

/** Writes a project with these files into a folder. Its compiler emits declarations to `out`, or only reports errors. */
export async function writeProject(
  folder: string,
  files: Readonly<Record<string, string>>,
  output: keyof typeof OUTPUTS,
  options: object = {},
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const config = { compilerOptions: { ...OPTIONS, ...OUTPUTS[output], ...options }, files: Object.keys(files) };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  await Promise.all(Object.entries(files).map(([name, code]) => writeFile(join(folder, name), code)));
}

/** The first line of an error, without its column and its number. */
export function withoutCode(line: string): string {
  return line.replace(/,\d+\): error TS\d+/, ")");
}

/** Reads the declaration files of a folder, by name. */
export async function readDeclarations(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).filter((name) => /\.d\.[cm]?ts$/.test(name));
  const texts = names.map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const);
  return new Map(await Promise.all(texts));
}
