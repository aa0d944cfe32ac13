import { platformTypeName } from "../definitions/names.ts";
import { CommandError } from "../lib/command-error.ts";
import { syncFiles } from "../lib/files/sync-files.ts";
import { addPlatform } from "../scaffold/add-platform.ts";
import type { Command, OptionValues } from "./command.ts";
import { apiOption, docsOption, readUrl } from "./options.ts";

/** `pnpm platform:add`: creates the package of another platform. */
export const platformAddCommand: Command = {
  name: "pnpm platform:add",
  summary:
    "Adds a platform: its entry in specs/publisher.json, its definitions, its document, and its package with contract tests. Fetches the definitions from the publisher, like specs:pull.",
  arguments: "<name>",
  options: [
    { flags: "--prefix <path>", description: "path prefix of its operations, e.g. /api/kuaishou/" },
    { flags: "--slug <slug>", description: "its folder in the publisher's docs, e.g. kuaishou" },
    { flags: "--title <title>", description: "display name (default: derived from <name>)" },
    docsOption,
    apiOption,
    { flags: "--dry-run", description: "write nothing; list the files that would be written" },
  ],
  run: async (options, output, [name = ""]) => {
    const title = readText(options, "title") ?? platformTypeName(name);
    const platform = { name, title, prefix: required(options, "prefix"), slug: required(options, "slug") };
    const added = await addPlatform(output.root, platform, {
      docs: readUrl(options, "docs"),
      api: readUrl(options, "api"),
      progress: (done, total) => output.progress(`${done} of ${total} operations`),
    });
    const dryRun = options["dryRun"] === true;
    const result = await syncFiles(output.root, added, { dryRun });
    for (const file of result.written) output.log(`${dryRun ? "would write" : "wrote"} ${file}`);
    if (!dryRun) output.log(`Created packages/${name}. Next: add it to the table in README.md and run pnpm check.`);
    return { platform: name, dryRun, ...result };
  },
};

function readText(options: OptionValues, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}

function required(options: OptionValues, name: string): string {
  const value = readText(options, name);
  if (value !== undefined) return value;
  throw new CommandError(2, `--${name} is missing. See pnpm platform:add --help.`);
}
