import { z } from "zod";

/** A path of the API: nothing in it needs escaping anywhere. */
export const pathPattern: RegExp = /^\/api(\/[A-Za-z0-9_-]+)+$/;

/** A path of any platform, a templated one included; short enough for the file that is named after it. */
export const pathTemplatePattern: RegExp = /^(?=.{1,150}$)(\/([A-Za-z0-9_-]+|\{[A-Za-z0-9_-]+\}))+$/;

const PROTOTYPE_NAMES = Object.getOwnPropertyNames(Object.prototype).filter((name) => !name.startsWith("_"));

/** A parameter's name: an identifier no object has by itself, so that it is safe in a URL, in a type and as a key. */
export const parameterNamePattern: RegExp = new RegExp(
  `^(?!__|(?:prototype|${PROTOTYPE_NAMES.join("|")})$)[A-Za-z_][A-Za-z0-9_]{0,63}$`,
);

const MAX_NAME = 1_000;

// Control, bidi and other format characters, lone surrogates; but not the joiners that emoji and some scripts need.
const UNSAFE_NAME = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
// In a text, tabs and line ends are layout.
const UNSAFE_TEXT = /(?![\t\n\r\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

/** Whether a text hides nothing and does not change how others are seen. */
export function isSafeText(text: string): boolean {
  return !UNSAFE_TEXT.test(text);
}

/** Whether a key hides nothing and is of a length a person can read. */
export function isSafeName(name: string): boolean {
  return name.length <= MAX_NAME && !UNSAFE_NAME.test(name);
}

/** A text that may reach a docstring, a report or a terminal. */
export const safeText: z.ZodType<string> = z
  .string()
  .max(20_000)
  .refine(isSafeText, "expected no control or bidi character");

/** What the publisher calls a release. */
export const releaseId: z.ZodType<string> = z.string().regex(/^[A-Za-z0-9._-]{1,64}$/);

/** Whether an object without a property of this name has one all the same, or could be given another prototype by it. */
export function isPrototypeName(name: string): boolean {
  return name === "prototype" || name in Object.prototype;
}
