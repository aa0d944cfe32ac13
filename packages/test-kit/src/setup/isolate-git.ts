import { writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Removes git's variables from an environment and gives git a configuration in a folder. Otherwise, a git that a test starts
 * works on the user's repository if a hook of that repository runs the tests, and depends on the user's settings.
 */
export async function isolateGit(env: NodeJS.ProcessEnv, folder: string): Promise<void> {
  for (const name of Object.keys(env)) if (name.startsWith("GIT_")) Reflect.deleteProperty(env, name);
  const config = join(folder, "gitconfig");
  // Without these two entries, git reads the files of the user.
  const [ignored, attributes] = [join(folder, "gitignore"), join(folder, "gitattributes")];
  await writeFile(config, `[core]\n\texcludesFile = "${ignored}"\n\tattributesFile = "${attributes}"\n`);
  env["GIT_CONFIG_GLOBAL"] = config;
  env["GIT_CONFIG_NOSYSTEM"] = "1";
}
