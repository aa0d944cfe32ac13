import { CommandError, type CommandOption, type OptionValues, quoteText, readUrl } from "@justone-clients/spec-tools";
import { findToken } from "@justone-clients/test-kit";

/** What `pnpm contract:live` was asked for, but for the operations. */
export interface LiveOptions {
  /** How many calls at most; undefined for a dry run. */
  readonly budget: number | undefined;
  /** Empty in a dry run without one. */
  readonly token: string;
  readonly baseUrl: string | undefined;
  readonly observe: boolean;
}

/** Allows calls. */
export const spendOption: CommandOption = {
  flags: "--spend <calls>",
  description: "really call, at most so many operations, once each; every call may be billed (default: a dry run)",
};

/** Folds what came back. */
export const observeOption: CommandOption = {
  flags: "--observe",
  description: "fold the successful answers into specs/observed: names, types and counts, never a value",
};

const TOKEN_VARIABLE = "JUSTONEAPI_TOKEN";

/**
 * Reads options and environment. The token has no option: it would stand in lists of processes and in the history of the
 * shell.
 *
 * @throws CommandError (exit code 2)
 */
export function readLiveOptions(options: OptionValues): LiveOptions {
  const token = process.env[TOKEN_VARIABLE]?.trim() ?? "";
  // A wrong option is shown, so this comes first.
  if (token !== "" && findToken(Object.values(options), token).length > 0) {
    throw new CommandError(
      2,
      `expected the token in the environment variable ${TOKEN_VARIABLE} alone, found it among the options too`,
    );
  }
  const budget = readBudget(options);
  const observe = options["observe"] === true;
  if (observe && budget === undefined)
    throw new CommandError(2, "--observe: expected --spend too; a dry run has no answers");
  if (budget !== undefined && token === "") {
    throw new CommandError(
      2,
      `--spend: expected the account's token in the environment variable ${TOKEN_VARIABLE}; set it, or leave --spend out for a dry run`,
    );
  }
  return { budget, token, baseUrl: readUrl(options, "baseUrl"), observe };
}

function readBudget({ spend }: OptionValues): number | undefined {
  if (spend === undefined) return undefined;
  const given = typeof spend === "string" ? spend : "";
  if (/^\d+$/.test(given) && Number.isSafeInteger(Number(given))) return Number(given);
  throw new CommandError(2, `--spend ${quoteText(given.slice(0, 20))}: expected a number of calls, e.g. 3`);
}
