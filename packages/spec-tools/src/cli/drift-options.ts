import { type Bump, BUMPS, type Drift, hasDrift } from "../drift/model/drift.ts";
import { CommandError } from "../lib/command-error.ts";
import type { CommandOption, OptionValues } from "./command.ts";

/** Options of `pnpm specs:drift`: what to compare, where to write reports, and when to fail. */
export const driftOptions: readonly CommandOption[] = [
  { flags: "--base <file>", description: "the older published document, compared with --head without network" },
  { flags: "--head <file>", description: "the newer published document" },
  {
    flags: "--since <revision>",
    description: "compare this checkout with a git revision, without network",
  },
  {
    flags: "--fail-on <bump>",
    description:
      "lowest bump that exits with 1: major, minor or patch; none: never exit with 1 (default: exit with 1 on any change)",
  },
  { flags: "--markdown <file>", description: "write the report as Markdown, for a pull request" },
  { flags: "--html <file>", description: "write the report as one HTML file" },
  { flags: "--changeset", description: "write one changeset per package that needs a release" },
];

/** The inputs of an offline comparison: two files, or a git revision to compare with the checkout. */
export type OfflineChoice =
  | { readonly base: string; readonly head: string; readonly since?: never }
  | { readonly since: string };

/**
 * Reads the inputs of an offline comparison. Returns undefined to compare the checkout with the publisher.
 *
 * @throws CommandError (exit code 2) for options that exclude each other
 */
export function readOffline(options: OptionValues): OfflineChoice | undefined {
  const { base, head, since } = options;
  if (base === undefined && head === undefined && since === undefined) return undefined;
  for (const name of ["docs", "api"]) {
    if (options[name] !== undefined) {
      throw new CommandError(2, `--${name}: expected no URL with --base, --head or --since, which use no network`);
    }
  }
  if (base === undefined && head === undefined && typeof since === "string") return { since };
  if (since !== undefined) throw new CommandError(2, "--since: expected neither --base nor --head with it");
  if (typeof base === "string" && typeof head === "string") return { base, head };
  throw new CommandError(2, "--base and --head: expected both, or neither");
}

/** Reads `--fail-on`. The returned function decides whether the command fails for a drift. */
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
