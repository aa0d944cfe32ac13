import { isDeviceName } from "../definitions/names.ts";
import type { Platform } from "../definitions/publisher.ts";
import { CommandError } from "../lib/command-error.ts";
import { isPrototypeName } from "../lib/patterns.ts";
import { cutText, escapeInvisible } from "../lib/text.ts";

// These values become file names, function names, paths of requests and texts in generated code.
// A longer name would make lines of the scaffold too long for the formatter.
const NAME = /^(?=.{1,25}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const TITLE = /^[\p{L}\p{N}][\p{L}\p{N} ()&.-]{0,59}$/u;
const PREFIX = /^\/api\/[a-z0-9-]{1,50}\/$/;
const SLUG = /^(?=.{1,100}$)[a-z0-9]+(-[a-z0-9]+)*$/;

// Packages of this repository that are planned, and folders that git and the checks ignore.
const RESERVED: ReadonlySet<string> = new Set(
  "cli collect core dist docs examples generated node-modules redis reports".split(" "),
);

/** Whether a name is one that no platform can have, whatever packages exist. */
export function isReservedPlatformName(name: string): boolean {
  return RESERVED.has(name) || isDeviceName(name) || isPrototypeName(name);
}

/** A value of a platform that cannot be used, and what was expected. */
export interface PlatformProblem {
  readonly field: "name" | "title" | "prefix" | "slug";
  /** Cut short, without invisible characters. */
  readonly given: string;
  readonly expected: string;
}

/** Returns the first problem with the values of a platform; undefined if all of them can be used. */
export function platformProblem({ name, title, prefixes, slug }: Platform): PlatformProblem | undefined {
  const problems: (PlatformProblem | undefined)[] = [
    check(
      "name",
      name,
      NAME.test(name),
      "at most 25 lower-case letters and digits, words joined by a dash, e.g. kuaishou",
    ),
    check("name", name, !isReservedPlatformName(name), "a name that is not reserved"),
    check("title", title, TITLE.test(title), "at most 60 letters, digits, spaces and ( ) & . -"),
    ...prefixes.map((prefix) => {
      return check("prefix", prefix, PREFIX.test(prefix), "/api/<name>/ with a trailing slash, e.g. /api/kuaishou/");
    }),
    check("slug", slug, SLUG.test(slug), "the folder of the platform in the publisher's docs, e.g. kuaishou"),
  ];
  return problems.find((found) => found !== undefined);
}

function check(
  field: PlatformProblem["field"],
  given: string,
  isValid: boolean,
  expected: string,
): PlatformProblem | undefined {
  return isValid ? undefined : { field, given: cutText(escapeInvisible(given), 100), expected };
}

/**
 * Checks the values of a platform that a person typed.
 *
 * @throws CommandError (exit code 2) for a value that cannot be used
 */
export function checkPlatform(platform: Platform): void {
  const found = platformProblem(platform);
  if (found === undefined) return;
  const option = found.field === "name" ? "" : `--${found.field} `;
  throw new CommandError(2, `${option}${found.given}: expected ${found.expected}`);
}
