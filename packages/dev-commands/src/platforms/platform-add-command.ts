import {
  type AddedPlatform,
  addPlatforms,
  apiOption,
  chooseAdditions,
  type Command,
  CommandError,
  docsOption,
  type OptionValues,
  type Output,
  type PlatformAddition,
  platformTypeName,
  proposePlatforms,
  readUrl,
  syncFiles,
} from "@justone-clients/spec-tools";
import { type Install, installAfter, installWorkspace, noInstallOption } from "./install.ts";

/** What `pnpm platform:add --json` prints of an addition. */
interface ReportedAddition extends Pick<AddedPlatform, "name" | "prefixes" | "operations" | "setAside"> {
  /** The name of its platform. */
  readonly platform: string;
}

/** What `pnpm platform:add --json` prints. */
export interface AddReport {
  readonly added: readonly ReportedAddition[];
  /** Additions without any usable operation. */
  readonly skipped: readonly ReportedAddition[];
  readonly warnings: readonly string[];
  readonly dryRun: boolean;
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/** Creates `pnpm platform:add`, which creates the packages of other platforms. */
export function createPlatformAddCommand(install: Install): Command {
  return {
    name: "pnpm platform:add",
    summary:
      "Adds platforms: their entries in specs/publisher.json, their definitions, their documents, and their packages with contract tests. Title, slug and path prefixes are derived from the publisher's tags, unless --prefix and --slug are given. Fetches the definitions from the publisher, like specs:pull.",
    arguments: "[name...]",
    options: [
      { flags: "--all", description: "every published platform that this repository does not have" },
      { flags: "--prefix <path...>", description: "path prefixes of its operations, e.g. /api/kuaishou/" },
      { flags: "--slug <slug>", description: "its folder in the publisher's docs, e.g. kuaishou" },
      { flags: "--title <title>", description: "display name; with --prefix (default: derived from <name>)" },
      docsOption,
      apiOption,
      { flags: "--dry-run", description: "write nothing; list the files that would be written" },
      noInstallOption,
    ],
    run: async (options, output, names): Promise<AddReport> => {
      const source = {
        docs: readUrl(options, "docs"),
        api: readUrl(options, "api"),
        progress: (done: number, total: number) => output.progress(`${done} of ${total} operations`),
      };
      const additions = explicitAddition(options, names) ?? (await deriveAdditions(options, names, output, source));
      const dryRun = options["dryRun"] === true;
      if (additions.length === 0) {
        output.log("Nothing to add");
        return { added: [], skipped: [], warnings: [], dryRun, written: [], removed: [] };
      }
      const { files, added, skipped, warnings } = await addPlatforms(output.root, additions, source);
      const result = await syncFiles(output.root, files, { dryRun });
      for (const file of result.written) output.log(`${dryRun ? "would write" : "wrote"} ${file}`);
      for (const one of added) output.log(describeAdded(one, dryRun));
      for (const one of skipped) output.log(`${one.name}: skipped, because none of its operations can be used`);
      for (const line of [...[...added, ...skipped].flatMap(setAsideLines), ...warnings]) output.log(line);
      if (!dryRun) {
        await installAfter(`Added ${added.map(({ name }) => name).join(", ")}`, output, options, install);
        output.log("Next: run pnpm check and commit the files");
      }
      return { added: added.map(toReport), skipped: skipped.map(toReport), warnings, dryRun, ...result };
    },
  };
}

/** `pnpm platform:add`. */
export const platformAddCommand: Command = createPlatformAddCommand(installWorkspace);

/** The addition that a person describes completely; undefined if it has to be derived. */
function explicitAddition(options: OptionValues, names: readonly string[]): PlatformAddition[] | undefined {
  const prefixes = Array.isArray(options["prefix"]) ? options["prefix"].map(String) : [];
  const [slug, title] = [readText(options, "slug"), readText(options, "title")];
  if (prefixes.length === 0 && slug === undefined && title === undefined) return undefined;
  const [name, ...others] = names;
  if (options["all"] === true || name === undefined || others.length > 0)
    throw usageError("--prefix, --slug and --title describe exactly one platform");
  if (prefixes.length === 0) throw usageError("--prefix is missing");
  if (slug === undefined) throw usageError("--slug is missing");
  const platform = { name, title: title ?? platformTypeName(name), prefixes, slug };
  return [{ name, title: platform.title, prefixes, platform, joins: false }];
}

async function deriveAdditions(
  options: OptionValues,
  names: readonly string[],
  { root, log }: Output,
  source: Parameters<typeof proposePlatforms>[1],
): Promise<readonly PlatformAddition[]> {
  const all = options["all"] === true;
  if (all === names.length > 0) throw usageError("expected either names of platforms or --all");
  const proposed = await proposePlatforms(root, source);
  if (!all) return chooseAdditions(proposed, names);
  for (const { tag, platform } of proposed.existing) log(`${tag}: packages/${platform} has its operations already`);
  for (const line of proposed.unusable) log(`Left out ${line}`);
  return proposed.additions;
}

function readText(options: OptionValues, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}

function usageError(message: string): CommandError {
  return new CommandError(2, `${message}. See pnpm platform:add --help.`);
}

function describeAdded({ name, platform, joins, operations, prefixes }: AddedPlatform, dryRun: boolean): string {
  const count = `${operations} ${operations === 1 ? "operation" : "operations"}`;
  const verb = dryRun ? "would be" : "are";
  return joins
    ? `${name}: ${count} below ${prefixes.join(" and ")} ${verb} part of packages/${platform.name}`
    : `${name}: ${count} ${verb} in packages/${name}`;
}

function setAsideLines({ setAside }: AddedPlatform): string[] {
  return setAside.map(({ operation, reason }) => `  ${operation}: cannot be used, so it gets no method: ${reason}`);
}

function toReport({ name, platform, prefixes, operations, setAside }: AddedPlatform): ReportedAddition {
  return { name, platform: platform.name, prefixes, operations, setAside };
}
