import { inspect } from "node:util";

/**
 * Where a token shows in a value, in any form it may take on its way (raw, percent-encoded, base64url), over every way
 * a value gets printed. Empty when it shows nowhere.
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
