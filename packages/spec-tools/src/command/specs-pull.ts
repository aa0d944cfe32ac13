import { checkFiles, syncFiles } from "../files/sync-files.ts";
import { changeLines } from "../pull/describe-changes.ts";
import { pullPublished } from "../pull/pull-published.ts";
import { CommandError } from "./command-error.ts";
import type { Command, OptionValues, Output } from "./command.ts";
import { checkOption, platformOption, readCheck, readPlatforms } from "./common-options.ts";

/** `pnpm specs:pull`: what the publisher offers now becomes the definitions of this repository. */
export const specsPullCommand: Command = {
  name: "pnpm specs:pull",
  summary:
    "Fetches the publisher's definitions and latest examples into specs/published, specs/observed and specs/lock.json. The one command that needs a network.",
  options: [
    { flags: "--docs <url>", description: "another address of the publisher's docs" },
    { flags: "--api <url>", description: "another address of the publisher's API" },
    platformOption,
    { flags: "--dry-run", description: "write nothing; say what would change" },
    checkOption,
    { flags: "--accept-removals", description: "accept that many operations or examples are gone at once" },
  ],
  run: async (options, output) => {
    output.say("Asking the publisher");
    const { release, platforms, files } = await pullPublished(output.root, {
      docs: readUrl(options, "docs"),
      api: readUrl(options, "api"),
      platforms: readPlatforms(options),
      acceptRemovals: options["acceptRemovals"] === true,
      progress: (done, total) => output.progress(`${done} of ${total} operations`),
    });
    for (const line of platforms.flatMap(changeLines)) output.say(line);
    const sync = await write(files, options, output);
    return { release, platforms, ...sync };
  },
};

async function write(
  files: Parameters<typeof syncFiles>[1],
  options: OptionValues,
  { root, say }: Output,
): Promise<Awaited<ReturnType<typeof syncFiles>>> {
  const isDry = options["dryRun"] === true;
  const result = await (readCheck(options)
    ? checkFiles(root, files, "pnpm specs:pull")
    : syncFiles(root, files, { dryRun: isDry }));
  const { length } = result.written;
  const done = isDry ? "would be written" : "written";
  say(length === 0 ? "Nothing changed" : `${length} ${length === 1 ? "file" : "files"} ${done}`);
  return result;
}

function readUrl(options: OptionValues, name: "docs" | "api"): string | undefined {
  const given = options[name];
  if (given === undefined) return undefined;
  const url = typeof given === "string" && URL.canParse(given) ? new URL(given) : undefined;
  const isPlain =
    url !== undefined && url.search === "" && url.hash === "" && url.username === "" && url.password === "";
  if (isPlain && (url.protocol === "https:" || isLoopback(url))) return url.href.replace(/\/+$/, "");
  throw new CommandError(2, `--${name}: expected an https address without a query (http on this machine only)`);
}

function isLoopback({ protocol, hostname }: URL): boolean {
  return protocol === "http:" && ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}
