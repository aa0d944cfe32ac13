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
