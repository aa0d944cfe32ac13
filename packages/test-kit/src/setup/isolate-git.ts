import { mkdir, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { findOnPath, quoteForShell } from "./path-program.ts";

/**
 * Removes git's variables from an environment, and gives git a configuration and a home folder in a folder. Otherwise, a git
 * that a test starts works on the user's repository if a hook of that repository runs the tests, and depends on the user's
 * settings. Other programs keep the home folder of the user, in which package managers find their caches.
 */
export async function isolateGit(env: NodeJS.ProcessEnv, folder: string): Promise<void> {
  for (const name of Object.keys(env)) if (name.startsWith("GIT_")) Reflect.deleteProperty(env, name);
  const config = join(folder, "gitconfig");
  // Without these two entries, git reads the files of the user.
  const [ignored, attributes] = [join(folder, "gitignore"), join(folder, "gitattributes")];
  await writeFile(config, `[core]\n\texcludesFile = "${ignored}"\n\tattributesFile = "${attributes}"\n`);
  env["GIT_CONFIG_GLOBAL"] = config;
  env["GIT_CONFIG_NOSYSTEM"] = "1";
  await putGitOnPath(env, folder);
}

// A script in front of git, because programs that tests start, such as turbo and changeset, also start git.
async function putGitOnPath(env: NodeJS.ProcessEnv, folder: string): Promise<void> {
  const path = env["PATH"] ?? "";
  const git = await findOnPath(path, "git");
  if (git === undefined) return;
  const home = join(folder, "home");
  await mkdir(home);
  const variables = [`HOME=${quoteForShell(home)}`, `XDG_CONFIG_HOME=${quoteForShell(join(home, ".config"))}`];
  await writeFile(join(folder, "git"), `#!/bin/sh\n${variables.join(" ")} exec ${quoteForShell(git)} "$@"\n`, {
    mode: 0o755,
  });
  env["PATH"] = [folder, path].join(delimiter);
}
