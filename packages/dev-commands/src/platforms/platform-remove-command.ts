import { type Command, removeFolders, removePlatform, syncFiles } from "@justone-clients/spec-tools";
import { type Install, installAfter, installWorkspace, noInstallOption } from "./install.ts";

/** Creates `pnpm platform:remove`, which undoes `pnpm platform:add`. */
export function createPlatformRemoveCommand(install: Install): Command {
  return {
    name: "pnpm platform:remove",
    summary:
      "Removes a platform: its package, its files in specs, its entries in specs/publisher.json and specs/lock.json, its rows in the READMEs and its changesets. Refuses if a file would be lost that is neither committed nor written by pnpm platform:add. Works offline.",
    arguments: "<name>",
    options: [{ flags: "--dry-run", description: "change nothing; list the files that would change" }, noInstallOption],
    run: async (options, output, [name = ""]) => {
      const dryRun = options["dryRun"] === true;
      const { files, folders } = await removePlatform(output.root, name);
      const result = await syncFiles(output.root, files, { dryRun });
      for (const file of result.written) output.log(`${dryRun ? "would change" : "changed"} ${file}`);
      for (const file of result.removed) output.log(`${dryRun ? "would remove" : "removed"} ${file}`);
      if (!dryRun) {
        await removeFolders(output.root, folders);
        await installAfter(`Removed ${name}`, output, options, install);
      }
      return { platform: name, dryRun, ...result };
    },
  };
}

/** `pnpm platform:remove`. */
export const platformRemoveCommand: Command = createPlatformRemoveCommand(installWorkspace);
