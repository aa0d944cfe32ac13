import { inspect } from "node:util";

/**
 * Where a token shows in a value, in any form it may take on its way (raw, percent-encoded, base64url), over every way
 * a value gets printed. Empty when it shows nowhere.
 */
export function findToken(value: unknown, token: string): string[] {
  const base64url = Buffer.from(token).toString("base64url");
  const forms = [token, encodeURIComponent(token), base64url];
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
