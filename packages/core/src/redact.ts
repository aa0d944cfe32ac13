/** What stands where a token stood. */
const REDACTED = "[token]";

/** Replaces a token in a text, in every form it may have taken on its way. */
export type Redact = (text: string) => string;

/** Makes a {@link Redact} for one token: raw, percent-encoded, base64 and base64url. An empty token redacts nothing. */
export function createRedact(token: string): Redact {
  if (token === "") return (text) => text;
  const forms = [...new Set(formsOf(token))].toSorted((a, b) => b.length - a.length);
  return (text) => forms.reduce((clean, form) => clean.replaceAll(form, REDACTED), text);
}

function formsOf(token: string): string[] {
  const encoded = encodeURIComponent(token);
  const base64 = btoa(String.fromCharCode(...new TextEncoder().encode(token)));
  const bare = base64.replace(/=+$/, "");
  const base64url = bare.replaceAll("+", "-").replaceAll("/", "_");
  return [token, encoded, encoded.replaceAll("%20", "+"), encoded.toLowerCase(), base64, bare, base64url];
}
