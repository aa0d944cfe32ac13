import { CommandError, type CommandOption, type OptionValues, quoteText, readUrl } from "@justone-clients/spec-tools";
import { findToken } from "@justone-clients/test-kit";

/** The options of `pnpm contract:live`, except the selection of operations. */
export interface LiveOptions {
  /** The greatest number of calls; undefined for a dry run. */
  readonly budget: number | undefined;
  /** May be empty in a dry run. */
  readonly token: string;
  readonly baseUrl: string | undefined;
  readonly observe: boolean;
}

/** The option that allows calls. */
export const spendOption: CommandOption = {
  flags: "--spend <calls>",
  description: "send calls to at most this many operations, once each; every call may be billed (default: a dry run)",
};

/** The option that merges responses into the observed types. */
export const observeOption: CommandOption = {
  flags: "--observe",
  description: "merge the successful responses into specs/observed: names, types and counts, never values",
};

const [TOKEN_VARIABLE, SECOND_VARIABLE] = ["JUSTONEAPI_TOKEN", "JUST_ONE_API_TOKEN"];

/**
 * Reads options and environment. The token is not an option, because options are visible in process lists and in the
 * history of the shell.
 *
 * @throws CommandError (exit code 2)
 */
export function readLiveOptions(options: OptionValues): LiveOptions {
  const tokens = [TOKEN_VARIABLE, SECOND_VARIABLE].map((name) => process.env[name]?.trim() ?? "");
  const token = tokens.find((one) => one !== "") ?? "";
  // Checked first, because error messages show wrong option values.
  if (tokens.some((one) => one !== "" && findToken(Object.values(options), one).length > 0)) {
    throw new CommandError(
      2,
      `expected the token only in the environment variable ${TOKEN_VARIABLE}, found it also in an option`,
    );
  }
  const budget = readBudget(options);
  const observe = options["observe"] === true;
  if (observe && budget === undefined)
    throw new CommandError(2, "--observe needs --spend, because a dry run has no responses");
  if (budget !== undefined && token === "") {
    throw new CommandError(
      2,
      `--spend: expected the account's token in the environment variable ${TOKEN_VARIABLE}; set it, or omit --spend for a dry run`,
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
