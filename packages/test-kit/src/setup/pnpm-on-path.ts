import { access, chmod, constants, writeFile } from "node:fs/promises";
import { basename, delimiter, extname, join } from "node:path";

/**
 * Makes `pnpm` available to programs that search it in the PATH, such as turbo. Creates a script in a folder and adds the folder
 * to the PATH of an environment, unless the PATH contains pnpm.
 */
export async function putPnpmOnPath(env: NodeJS.ProcessEnv, folder: string): Promise<void> {
  const path = env["PATH"] ?? "";
  for (const entry of path.split(delimiter)) if (entry !== "" && (await isExecutable(join(entry, "pnpm")))) return;
  const file = join(folder, "pnpm");
  const command = pnpmCommand(env["npm_execpath"] ?? "").map((part) => `'${part.replaceAll("'", String.raw`'\''`)}'`);
  await writeFile(file, `#!/bin/sh\nexec ${command.join(" ")} "$@"\n`);
  await chmod(file, 0o755);
  env["PATH"] = [folder, path].join(delimiter);
}

// A package manager that runs a script passes its own file. pnpm is a program or, in older versions, a JavaScript file.
function pnpmCommand(execPath: string): string[] {
  if (!basename(execPath).startsWith("pnpm")) return ["npx", "-y", "pnpm@12"];
  return extname(execPath) === "" || extname(execPath) === ".exe" ? [execPath] : [process.execPath, execPath];
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
