import { z } from "zod";

// A step of a path. URLs drop the steps `.` and `..`.
const STEP = String.raw`(?!\.{1,2}(?:/|$))[A-Za-z0-9._~-]+`;

/** Matches a path of the API. None of its characters has to be escaped in a URL or in code. */
export const pathPattern: RegExp = new RegExp(`^/api(?:/${STEP})+/?$`);

/** Matches a path, also a templated one like `/a/{id}`. At most 150 characters, because a file is named after it. */
export const pathTemplatePattern: RegExp = new RegExp(String.raw`^(?=.{1,150}$)(?:/(?:${STEP}|\{[\w-]+\}))+/?$`);

const PROTOTYPE_NAMES = Object.getOwnPropertyNames(Object.prototype).filter((name) => !name.startsWith("_"));

const NOT_INHERITED = `(?!__|(?:prototype|${PROTOTYPE_NAMES.join("|")})$)`;

/** Matches the name of a field in a path: an identifier that is not inherited from `Object.prototype`. */
export const fieldNamePattern: RegExp = new RegExp(`^${NOT_INHERITED}[A-Za-z_][A-Za-z0-9_]{0,63}$`);

/**
 * Matches a parameter name: letters, digits, `_`, `.` and `-`, and pairs of brackets at the end, as in `page-size` and
 * `ids[]`. It is safe as a key, because it is not inherited from `Object.prototype`, and inside quotes.
 */
export const parameterNamePattern: RegExp = new RegExp(
  String.raw`^(?=.{1,64}$)${NOT_INHERITED}[A-Za-z_][\w.-]*(?:\[[\w.-]*\])*$`,
);

const MAX_NAME = 1_000;

// Control, bidi and other format characters and lone surrogates. Emoji and some scripts need the two joiners.
const UNSAFE_NAME = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
// Like UNSAFE_NAME, but allows tabs and all line breaks, which format a text.
const UNSAFE_TEXT = /(?![\t\n\r\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/u;

/**
 * Checks that a text contains no control, format or bidi character other than tabs and line breaks. A line break can be
 * U+2028 or U+2029, which all output has to escape.
 */
export function isSafeText(text: string): boolean {
  return !UNSAFE_TEXT.test(text);
}

/** Checks that a code is a safe text whose line breaks every tool recognizes. */
export function isSafeCode(code: string): boolean {
  return isSafeText(code) && !/[\u2028\u2029]/.test(code);
}

/** Checks that a key contains no control, format or bidi character and has at most 1,000 characters. */
export function isSafeName(name: string): boolean {
  return name.length <= MAX_NAME && !UNSAFE_NAME.test(name);
}

/** A text that is safe to print in a docstring, a report or a terminal. */
export const safeText: z.ZodType<string> = z
  .string()
  .max(20_000)
  .refine(isSafeText, "expected no control or bidi character");

/** The id of a release of the published definitions. */
export const releaseId: z.ZodType<string> = z.string().regex(/^[A-Za-z0-9._-]{1,64}$/);

/** Checks whether a name is `prototype` or is inherited by every object, such as `constructor` and `__proto__`. */
export function isPrototypeName(name: string): boolean {
  return name === "prototype" || name in Object.prototype;
}
