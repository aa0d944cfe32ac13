// What stands where a token stood.
const REDACTED = "[token]";

// A shorter token, or one of digits, would be found by chance, and a body cleaned of it might be JSON no more.
const BODY_TOKEN = /^(?=.*\D).{8,}$/s;

/** Replaces a token in a text, in every form it may have taken on its way. */
export type Redact = (text: string) => string;

/** Makes a {@link Redact} for one token. An empty token redacts nothing. */
export function createRedact(token: string): Redact {
  if (token === "") return (text) => text;
  const forms = [...new Set(formsOf(token))].toSorted((a, b) => b.length - a.length);
  const escaped = new RegExp(forms.map(escapedForm).join("|"), "gi");
  return (text) => {
    const clean = forms.reduce((left, form) => left.replaceAll(form, REDACTED), text);
    // Some writers of JSON escape what need not be, such as = and '; looked for only where there is an escape.
    return clean.includes("\\u00") ? clean.replace(escaped, REDACTED) : clean;
  };
}

/** Makes a {@link Redact} for whole bodies, which leaves a token alone that might stand in them by chance. */
export function createBodyRedact(token: string, redact: Redact = createRedact(token)): Redact {
  return BODY_TOKEN.test(token) ? redact : (text) => text;
}

// A form, any character of which may be written as an escape of JSON.
function escapedForm(form: string): string {
  const units = Array.from({ length: form.length }, (_, index) => form.charCodeAt(index).toString(16).padStart(4, "0"));
  return units.map((hex) => `(?:\\u${hex}|\\\\u${hex})`).join("");
}

// Raw, percent-encoded by each of the ways there are, base64, base64url, and each of these inside JSON.
function formsOf(token: string): string[] {
  const encoded = encodeURIComponent(token);
  const strict = encoded.replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  const form = new URLSearchParams({ token }).toString().slice("token=".length);
  const percent = [encoded, strict, encoded.replaceAll("'", "%27"), form];
  const lower = percent.map((text) => text.replace(/%../g, (escape) => escape.toLowerCase()));
  const base64 = btoa(String.fromCharCode(...new TextEncoder().encode(token)));
  const bare = base64.replace(/=+$/, "");
  const base64url = bare.replaceAll("+", "-").replaceAll("/", "_");
  const plain = [token, ...percent, ...lower, base64, bare, base64url];
  const json = plain.map((text) => JSON.stringify(text).slice(1, -1));
  return [...plain, ...json, ...json.map((text) => text.replaceAll("/", "\\/"))];
}

const LENGTH = 200;

/**
 * A text from outside as an error may carry it: on one line, without control or bidi characters that could forge a log,
 * and cut to 200 characters. Redact it first, so that no part of a token is left at the cut.
 */
export function readable(text: string): string {
  return text
    .trim()
    .replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu, " ")
    .slice(0, LENGTH);
}

/** How many causes of an error are read at most. */
export const MAX_DEPTH = 5;

/**
 * A copy of what was thrown below us that is safe to hand out: name, message and `code` only, redacted. A stack or a
 * request hanging on the original could hold the URL.
 */
export function safeCause(thrown: unknown, redact: Redact, depth = 0): Error | undefined {
  if (thrown === undefined || depth > MAX_DEPTH) return undefined;
  // What anything but an error prints as is its own affair, so only a text is taken over.
  if (typeof thrown === "string") return new Error(redact(thrown));
  if (!(thrown instanceof Error)) return new Error(`a thrown ${typeof thrown}`);
  const cause = safeCause(thrown.cause, redact, depth + 1);
  const copy = new Error(redact(textOf(thrown, "message")), cause === undefined ? undefined : { cause });
  copy.name = redact(textOf(thrown, "name") || "Error");
  copy.stack = `${copy.name}: ${copy.message}`;
  const code = textOf(thrown, "code");
  return code === "" ? copy : Object.assign(copy, { code: redact(code) });
}

/** A text field of an error; empty if it is missing or of another type, because anyone may have created the error. */
export function textOf(error: Error, field: string): string {
  const value: unknown = Reflect.get(error, field);
  return typeof value === "string" ? value : "";
}

/** Makes a value for a key, and makes it anew only when another key comes. */
export function rememberLast<Value>(make: (key: string) => Value): (key: string) => Value {
  let last: { readonly key: string; readonly value: Value } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}
