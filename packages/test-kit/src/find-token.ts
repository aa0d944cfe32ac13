import { inspect } from "node:util";

/**
 * Finds a token in a value, in every encoding (raw, percent-encoded, JSON, base64) and every way to print the value.
 *
 * @returns the ways to print the value that reveal the token; empty if none does
 */
export function findToken(value: unknown, token: string): string[] {
  const bytes = Buffer.from(token);
  const encoded = encodeURIComponent(token);
  const raw = [token, encoded, encoded.replaceAll("'", "%27"), new URLSearchParams({ token }).toString().slice(6)];
  const lower = raw.map((form) => form.replace(/%../g, (escape) => escape.toLowerCase()));
  const json = [JSON.stringify(token).slice(1, -1), token.replaceAll("/", "\\/")];
  const forms = [...raw, ...lower, ...json, bytes.toString("base64").replace(/=+$/, ""), bytes.toString("base64url")];
  return Object.entries(sinks(value))
    .filter(([, text]) => forms.some((form) => text.includes(form)))
    .map(([sink]) => sink);
}

function sinks(value: unknown): Record<string, string> {
  const texts: Record<string, string> = {
    inspect: inspect(value, { depth: 10, showHidden: true }),
    json: JSON.stringify(value) ?? "",
    string: String(value),
  };
  for (let error = value, depth = 0; error instanceof Error && depth < 10; error = error.cause, depth++) {
    texts[`message of cause ${depth}`] = error.message;
    texts[`stack of cause ${depth}`] = error.stack ?? "";
  }
  return texts;
}
