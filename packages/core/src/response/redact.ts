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
    return clean.includes("\\u") ? clean.replace(escaped, REDACTED) : clean;
  };
}

/** Creates a {@link Redact} for whole bodies. It keeps a token that may occur in them by chance. */
export function createBodyRedact(token: string, redact: Redact = createRedact(token)): Redact {
  return BODY_TOKEN.test(token) ? redact : (text) => text;
}

/** Redacts every token that a client has used. */
export interface TokenRedaction {
  /** Adds a token before its first request. */
  readonly add: (token: string) => void;
  /** Removes the tokens from a short text, e.g. of an error. */
  readonly text: Redact;
  /** Removes the tokens from a whole body; see {@link createBodyRedact}. */
  readonly body: Redact;
}

// A token that was replaced longer ago is not redacted, so that a new token for each request does not fill the memory.
const MAX_TOKENS = 50;

/** Creates the redaction of a client, which knows no token yet. */
export function createTokenRedaction(): TokenRedaction {
  const used = new Map<string, { readonly text: Redact; readonly body: Redact }>();
  let all: { readonly text: Redact; readonly body: Redact }[] = [];
  let last: string | undefined;
  return {
    add: (token) => {
      if (token === last) return;
      last = token;
      // Most clients have one token, and the pattern of its encoded forms is expensive to build.
      const text = used.get(token)?.text ?? createRedact(token);
      used.delete(token);
      used.set(token, { text, body: createBodyRedact(token, text) });
      for (const oldest of [...used.keys()].slice(0, -MAX_TOKENS)) used.delete(oldest);
      // The longest first, because a token may be part of another one.
      all = [...used].toSorted(([a], [b]) => b.length - a.length).map(([, one]) => one);
    },
    text: (given) => all.reduce((left, one) => one.text(left), given),
    body: (given) => all.reduce((left, one) => one.body(left), given),
  };
}

// A form in which each character may be a JSON escape, also within JSON in a text of JSON, which doubles the backslashes.
function escapedForm(form: string): string {
  const units = Array.from({ length: form.length }, (_, index) => form.charCodeAt(index).toString(16).padStart(4, "0"));
  return units.map((hex) => `(?:\\u${hex}|\\\\{1,8}u${hex})`).join("");
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
  // Servers and URL parsers convert the names of headers and hosts to lower case.
  const plain = [token, token.toLowerCase(), ...percent, ...lower, base64, bare, base64url];
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
