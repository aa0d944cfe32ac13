import { type Bump, BUMPS, type Drift, hasDrift } from "../drift/model/drift.ts";
import { CommandError } from "../lib/command-error.ts";
import type { CommandOption, OptionValues } from "./command.ts";

/** What drift is compared with, where it goes, and when it fails. */
export const driftOptions: readonly CommandOption[] = [
  { flags: "--base <file>", description: "compare this published document, without network …" },
  { flags: "--head <file>", description: "… with this one" },
  {
    flags: "--since <revision>",
    description: "compare this checkout with what a revision of git has, without network",
  },
  {
    flags: "--fail-on <bump>",
    description:
      "exit with 1 from this bump on: major, minor or patch; none: never (default: on any change, one without a bump too)",
  },
  { flags: "--markdown <file>", description: "write the report as Markdown, for a pull request" },
  { flags: "--html <file>", description: "write the report as one HTML file" },
  { flags: "--changeset", description: "write one changeset for each package that needs a release" },
];

/** What is compared where the publisher is not asked: two files, or the checkout with a revision of it. */
export type OfflineChoice =
  | { readonly base: string; readonly head: string; readonly since?: never }
  | { readonly since: string };

/**
 * What to compare without asking the publisher; undefined where the checkout is compared with the publisher.
 *
 * @throws CommandError (exit code 2) for options that do not go together
 */
export function readOffline(options: OptionValues): OfflineChoice | undefined {
  const { base, head, since } = options;
  if (base === undefined && head === undefined && since === undefined) return undefined;
  for (const name of ["docs", "api"]) {
    if (options[name] !== undefined)
      throw new CommandError(2, `--${name}: expected no address where the publisher is not asked`);
  }
  if (base === undefined && head === undefined && typeof since === "string") return { since };
  if (since !== undefined) throw new CommandError(2, "--since: expected neither --base nor --head beside it");
  if (typeof base === "string" && typeof head === "string") return { base, head };
  throw new CommandError(2, "--base and --head: expected both, or neither");
}

/** Whether drift makes the command fail. */
export function readFailOn(options: OptionValues): (drift: Drift) => boolean {
  const given = options["failOn"];
  if (given === undefined) return hasDrift;
  const limit = BUMPS.find((bump) => bump === given);
  if (limit === undefined) {
    throw new CommandError(
      2,
      `--fail-on ${typeof given === "string" ? given.slice(0, 100) : ""}: expected major, minor, patch or none`,
    );
  }
  return ({ bump }) => limit !== "none" && rank(bump) >= rank(limit);
}

function rank(bump: Bump): number {
  return BUMPS.indexOf(bump);
}
