import { z } from "zod";

/** A path of the API: nothing in it needs escaping anywhere. */
export const pathPattern: RegExp = /^\/api(\/[A-Za-z0-9_-]+)+$/;

/** A parameter's name: an identifier, so that it is safe in a URL and in a type. */
export const parameterNamePattern: RegExp = /^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$/;

// Control characters but tab and newlines, bidi and other format characters, lone surrogates.
const UNSAFE_TEXT = /(?![\t\n\r])[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** A text that may reach a docstring, a report or a terminal. */
export const safeText: z.ZodType<string> = z
  .string()
  .max(20_000)
  .refine((text) => !UNSAFE_TEXT.test(text), "expected no control or bidi character");

/** What the publisher calls a release. */
export const releaseId: z.ZodType<string> = z.string().regex(/^[A-Za-z0-9._-]{1,64}$/);
