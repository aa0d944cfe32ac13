import { writeFile } from "node:fs/promises";
import { basename, delimiter, extname, join } from "node:path";
import { runProcess } from "../repository.ts";
import { findOnPath, quoteForShell } from "./path-program.ts";

/**
 * Makes `pnpm` available to programs that search it in the PATH, such as turbo. Creates a script in a folder and adds the folder
 * to the PATH of an environment, unless the PATH contains pnpm.
 */
export async function putPnpmOnPath(env: NodeJS.ProcessEnv, folder: string): Promise<void> {
  const path = env["PATH"] ?? "";
  if ((await findOnPath(path, "pnpm")) !== undefined) return;
  const command = pnpmCommand(env["npm_execpath"] ?? "").map(quoteForShell);
  await writeFile(join(folder, "pnpm"), `#!/bin/sh\nexec ${command.join(" ")} "$@"\n`, { mode: 0o755 });
  env["PATH"] = [folder, path].join(delimiter);
}

/**
 * Runs pnpm, which need not be in the PATH, and returns its standard output.
 *
 * @throws Error with the complete output if it fails
 */
export async function runPnpm(
  cwd: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  const found = await findOnPath(env["PATH"] ?? "", "pnpm");
  const [program = "pnpm", ...first] = found === undefined ? pnpmCommand(env["npm_execpath"] ?? "") : [found];
  return runProcess(cwd, program, ...first, ...args);
}

// A package manager that runs a script passes its own file. pnpm is a program or, in older versions, a JavaScript file.
function pnpmCommand(execPath: string): string[] {
  if (!basename(execPath).startsWith("pnpm")) return ["npx", "-y", "pnpm@12"];
  return extname(execPath) === "" || extname(execPath) === ".exe" ? [execPath] : [process.execPath, execPath];
}
