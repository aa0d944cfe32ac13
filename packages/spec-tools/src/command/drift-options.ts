import { BUMPS, type Bump, type Drift } from "../drift/drift.ts";
import { CommandError } from "./command-error.ts";
import type { CommandOption, OptionValues } from "./command.ts";

/** What drift is compared with, where it goes, and when it fails. */
export const driftOptions: readonly CommandOption[] = [
  { flags: "--base <file>", description: "compare this published document, without network …" },
  { flags: "--head <file>", description: "… with this one" },
  {
    flags: "--fail-on <bump>",
    description:
      "exit with 1 from this bump on: major, minor or patch; none: never (default: on any change, one without a bump too)",
  },
  { flags: "--markdown <file>", description: "write the report as Markdown, for a pull request" },
  { flags: "--html <file>", description: "write the report as one HTML file" },
  { flags: "--changeset", description: "write one changeset for each package that needs a release" },
];

/** The two files to compare; undefined where the checkout is compared with the publisher. */
export function readFiles(options: OptionValues): { base: string; head: string } | undefined {
  const [base, head] = [options["base"], options["head"]];
  if (base === undefined && head === undefined) return undefined;
  if (typeof base !== "string" || typeof head !== "string") {
    throw new CommandError(2, "--base and --head: expected both, or neither");
  }
  for (const name of ["docs", "api"]) {
    if (options[name] !== undefined)
      throw new CommandError(2, `--${name}: expected no address beside --base and --head`);
  }
  return { base, head };
}

/** Whether drift makes the command fail. */
export function readFailOn(options: OptionValues): (drift: Drift) => boolean {
  const given = options["failOn"];
  if (given === undefined) return ({ platforms }) => platforms.some(({ changes }) => changes.length > 0);
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
