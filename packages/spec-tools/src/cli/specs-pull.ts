import { checkFiles, syncFiles } from "../lib/files/sync-files.ts";
import { formatCount } from "../lib/text.ts";
import { changeLines } from "../pull/describe-changes.ts";
import { pullPublished } from "../pull/pull-published.ts";
import type { Command, OptionValues, Output } from "./command.ts";
import { apiOption, checkOption, docsOption, platformOption, readCheck, readPlatforms, readUrl } from "./options.ts";

/** `pnpm specs:pull`: updates the definitions of this repository from the publisher. */
export const specsPullCommand: Command = {
  name: "pnpm specs:pull",
  summary:
    "Fetches the publisher's definitions and latest examples into specs/published, specs/observed and specs/lock.json. This step needs the network.",
  options: [
    docsOption,
    apiOption,
    platformOption,
    { flags: "--dry-run", description: "write nothing; report what would change" },
    checkOption,
    { flags: "--accept-removals", description: "accept the removal of many operations or examples at once" },
  ],
  run: async (options, output) => {
    const [docs, api] = [readUrl(options, "docs"), readUrl(options, "api")];
    output.log("Fetching the definitions");
    const { release, platforms, files, warnings } = await pullPublished(output.root, {
      docs,
      api,
      platforms: readPlatforms(options),
      acceptRemovals: options["acceptRemovals"] === true,
      progress: (done, total) => output.progress(`${done} of ${total} operations`),
    });
    for (const line of platforms.flatMap(changeLines)) output.log(line);
    for (const line of warnings) output.log(line);
    const sync = await write(files, options, output);
    return { release, platforms, warnings, dryRun: options["dryRun"] === true, ...sync };
  },
};

async function write(
  files: Parameters<typeof syncFiles>[1],
  options: OptionValues,
  { root, log }: Output,
): Promise<Awaited<ReturnType<typeof syncFiles>>> {
  const isDry = options["dryRun"] === true;
  const result = await (readCheck(options)
    ? checkFiles(root, files, "pnpm specs:pull")
    : syncFiles(root, files, { dryRun: isDry }));
  const { length } = result.written;
  const done = isDry ? "would be written" : "written";
  log(length === 0 ? "Nothing changed" : `${formatCount(length, "file")} ${done}`);
  return result;
}
