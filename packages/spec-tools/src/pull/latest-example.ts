import { isJsonObject, type JsonObject, type JsonValue } from "../lib/json.ts";
import { parseStrictJson } from "../lib/parse-json.ts";
import type { HttpResponse } from "./http/fetch-once.ts";

/** Where the publisher answers the latest successful answer of an operation; it needs no token. */
export function latestExamplePath(path: string): string {
  return `/status/api-example/detail?api=${encodeURIComponent(path)}`;
}

/** Failures come in the same envelope, under any status: they say that there is no example. */
export function isEnvelopeResponse({ text }: HttpResponse): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && "code" in value && typeof value.code === "number";
  } catch {
    return false;
  }
}

/**
 * The real answer the publisher holds up as its latest; undefined where there is none, or one it made up.
 *
 * @throws CommandError (exit code 3) for what is no JSON within the gate's limits
 */
export function readLatestExample(text: string, url: string, path: string): JsonObject | undefined {
  const response = parseStrictJson(text, url);
  const data = isJsonObject(response) && response["code"] === 0 ? response["data"] : undefined;
  if (!isJsonObject(data) || data["api"] !== path || data["synthetic"] !== false) return undefined;
  const example = asEnvelope(data["example"], url);
  return example !== undefined && example["code"] === 0 && example["data"] !== undefined ? example : undefined;
}

// Whether it comes as JSON or as a text that holds JSON has never been written down.
function asEnvelope(value: JsonValue | undefined, url: string): JsonObject | undefined {
  const example = typeof value === "string" ? tryParse(value, url) : value;
  return isJsonObject(example) ? example : undefined;
}

function tryParse(text: string, url: string): JsonValue | undefined {
  try {
    return parseStrictJson(text, url);
  } catch {
    return undefined;
  }
}
