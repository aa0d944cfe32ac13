import { ConfigurationError, describeValue, invalidOption } from "../errors/client-errors.ts";
import { isObject, otherKind } from "./parameters.ts";
import type { BatchOptions } from "../types/batches.ts";
import type { Backoff, CallOptions, ClientOptions, Integers } from "../types/options.ts";
import type { ItemsOptions, PagesOptions } from "../types/pages.ts";

/** What an option must be, in words, and the check for it. */
export type OptionRule = readonly [expected: string, isValid: (value: unknown) => boolean];

/** The rule of every option. An option without a rule does not compile. */
export type OptionRules<Options> = { readonly [Name in keyof Options]-?: OptionRule };

/** The longest time of a timer: a signed 32-bit number of ms. A timer with a larger number fires at once. */
export const MAX_TIMEOUT_MS = 2_147_483_647;

const COUNT: OptionRule = ["a number >= 0", (value) => typeof value === "number" && value >= 0];
const FLAG = oneOf(true, false);
const FUNCTION: OptionRule = ["a function", (value) => typeof value === "function"];
const OBJECT: OptionRule = ["an object", isObject];
/** The rule of an object of parameters. It accepts every value, because `copyParameters` checks the object. */
export const PARAMETERS_RULE: OptionRule = ["an object of parameters", () => true];

const STRING: OptionRule = ["a string", (value) => typeof value === "string"];

/** The rules of the options of a call that a client may set for all its calls. */
const SHARED_RULES: OptionRules<Omit<CallOptions, "signal">> = {
  timeoutMs: upTo(MAX_TIMEOUT_MS, "number of ms"),
  totalTimeoutMs: upTo(MAX_TIMEOUT_MS, "number of ms"),
  maxAttempts: ["a whole number > 0 and <= 100", (value) => isWithin(value, 100) && Number.isInteger(value)],
  retryUnknownOutcome: FLAG,
  throwOnEmptyData: FLAG,
  integers: oneOf("number", "string", "bigint"),
  maxBodyBytes: upTo(Number.MAX_SAFE_INTEGER, "number of bytes"),
  backoff: OBJECT,
};

/** The rules of the options of a call. */
export const CALL_RULES: OptionRules<CallOptions> = {
  ...SHARED_RULES,
  signal: ["an AbortSignal", (value) => isObject(value) && "aborted" in value && "addEventListener" in value],
};

/** The rules of the options of an iteration over pages. */
export const PAGES_RULES: OptionRules<PagesOptions> = {
  ...CALL_RULES,
  maxPages: ["a whole number > 0, or Infinity", (value) => value === Infinity || (isWhole(value) && value > 0)],
};

/** The rules of the options of an iteration over items. */
export const ITEMS_RULES: OptionRules<ItemsOptions> = {
  ...PAGES_RULES,
  skip: ["a whole number >= 0", (value) => isWhole(value) && value >= 0],
};

/** The rules of the options of a batch. */
export const BATCH_RULES: OptionRules<BatchOptions> = {
  concurrency: ["a whole number > 0", (value) => isWhole(value) && value > 0],
  signal: CALL_RULES.signal,
  onProgress: FUNCTION,
};

/** The rules of the options of a client. */
export const CLIENT_RULES: OptionRules<ClientOptions<Integers | undefined>> = {
  ...SHARED_RULES,
  token: ["a string or a function", (value) => typeof value === "string" || typeof value === "function"],
  environment: oneOf("global", "cn", "auto"),
  baseUrl: STRING,
  allowInsecure: FLAG,
  maxCalls: COUNT,
  maxBilled: COUNT,
  dryRun: FLAG,
  validate: OBJECT,
  logger: ["an object with log functions", (value) => isObject(value) || typeof value === "function"],
  fetch: FUNCTION,
  clock: ["an object with now and sleep", (value) => isObject(value) && "now" in value && "sleep" in value],
  random: FUNCTION,
  onRequest: FUNCTION,
  onResponse: FUNCTION,
  onRetry: FUNCTION,
  onAnomaly: FUNCTION,
};

/** The rules of the times of a backoff. */
export const BACKOFF_RULES: OptionRules<Backoff> = { baseMs: COUNT, maxMs: COUNT };

/**
 * Copies the options that are set, without inherited ones, and checks them against their rules. A misspelled option would
 * have no effect, and one that limits costs must not be without effect.
 *
 * @throws ConfigurationError naming the option that is unknown or has the wrong type
 */
export function readOptions<Options extends object>(
  options: Options,
  rules: OptionRules<Options>,
  operation?: string,
  prefix = "",
): Partial<Options> {
  const found = otherKind(options);
  if (found !== undefined) {
    // The value itself is not shown, because a caller may pass the token.
    throw new ConfigurationError(`Options must be an object, got ${found}.`, operation);
  }
  // Without a prototype, so that an option is not read from a polluted Object.prototype.
  const read = Object.create(null) as Partial<Options>;
  for (const name of Object.keys(options)) {
    if (!isOption(name, rules)) throw unknownOption(prefix + name, name, Object.keys(rules), operation);
    const value = options[name];
    if (value === undefined) continue;
    const [expected, isValid] = rules[name];
    if (!isValid(value)) throw invalidOption(prefix + name, expected, value, operation);
    read[name] = value;
  }
  return read;
}

function isOption<Options>(name: string, rules: OptionRules<Options>): name is keyof Options & string {
  return Object.hasOwn(rules, name);
}

function unknownOption(
  shown: string,
  name: string,
  known: readonly string[],
  operation: string | undefined,
): ConfigurationError {
  if (known.includes("timeoutMs") && Object.hasOwn({ ...CALL_RULES, ...CLIENT_RULES }, name)) {
    const [right, wrong] = name === "signal" ? ["call", "client"] : ["client", "call"];
    return new ConfigurationError(`${name} is an option of a ${right}, not of a ${wrong}.`, operation);
  }
  const suggested = closestName(name, known);
  const advice = suggested === undefined ? `The options are ${known.join(", ")}.` : `Did you mean ${suggested}?`;
  return new ConfigurationError(`${describeValue(shown)} is not an option here. ${advice}`, operation);
}

/** The name of a list that a misspelled name probably stands for; undefined if none is similar. */
function closestName(name: string, names: readonly string[]): string | undefined {
  const given = name.toLowerCase();
  const ranked = names.map((known) => ({ known, edits: countEdits(given, known.toLowerCase()) }));
  const [best] = ranked.toSorted((a, b) => a.edits - b.edits);
  if (best !== undefined && best.edits <= (given.length < 5 ? 1 : Math.max(2, given.length / 4))) return best.known;
  return given.length > 2 ? names.find((known) => known.toLowerCase().startsWith(given)) : undefined;
}

// The Levenshtein distance, row by row.
function countEdits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 0; i < Math.min(from.length, 50); i++) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++) {
      const replaced = (row[j] ?? 0) + (from[i] === to[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

function upTo(max: number, unit: string): OptionRule {
  return [`a ${unit} > 0 and <= ${max}`, (value) => isWithin(value, max)];
}

function oneOf(...choices: readonly (string | boolean)[]): OptionRule {
  return [
    `one of ${choices.join(", ")}`,
    (value) => (typeof value === "string" || typeof value === "boolean") && choices.includes(value),
  ];
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function isWithin(value: unknown, max: number): boolean {
  return typeof value === "number" && value > 0 && value <= max;
}
