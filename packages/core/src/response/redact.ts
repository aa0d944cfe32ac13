const REDACTED = "[token]";

// A shorter token, or one of digits only, may occur by chance, and replacing it could break the JSON of a body.
const BODY_TOKEN = /^(?=.*\D).{8,}$/s;

/** Replaces the token in a text by `[token]`, however it is encoded. */
export type Redact = (text: string) => string;

/** Creates the {@link Redact} of a token. An empty token redacts nothing. */
export function createRedact(token: string): Redact {
  if (token === "") return (text) => text;
  const forms = [...new Set(formsOf(token))].toSorted((a, b) => b.length - a.length);
  const escaped = new RegExp(forms.map(escapedForm).join("|"), "gi");
  return (text) => {
    const clean = forms.reduce((left, form) => left.replaceAll(form, REDACTED), text);
    // Some JSON writers escape characters that need no escape, such as = and '. The pattern is slow, so it runs only then.
    return clean.includes("\\u00") ? clean.replace(escaped, REDACTED) : clean;
  };
}

/** Creates a {@link Redact} for whole bodies. It keeps a token that may occur in them by chance. */
export function createBodyRedact(token: string, redact: Redact = createRedact(token)): Redact {
  return BODY_TOKEN.test(token) ? redact : (text) => text;
}

/** Creates a value per key and keeps the value of the last key only. */
export function memoizeLast<Value>(create: (key: string) => Value): (key: string) => Value {
  let last: { readonly key: string; readonly value: Value } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: create(key) };
    return last.value;
  };
}

// A form in which each character may be a JSON escape.
function escapedForm(form: string): string {
  const units = Array.from({ length: form.length }, (_, index) => form.charCodeAt(index).toString(16).padStart(4, "0"));
  return units.map((hex) => `(?:\\u${hex}|\\\\u${hex})`).join("");
}

// Raw, in every percent-encoding, base64, base64url, and each of these within JSON.
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

const MAX_LENGTH = 200;

/**
 * Makes a text of the API safe for an error or a log: one line, without control or bidi characters that could forge a log
 * line, at most 200 characters. Redact the text first, because a token that is cut short is no longer found.
 */
export function sanitizeText(text: string): string {
  return text
    .trim()
    .replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu, " ")
    .slice(0, MAX_LENGTH);
}
