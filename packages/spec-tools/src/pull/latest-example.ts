import { isJsonObject, type JsonObject, type JsonValue } from "../lib/json.ts";
import { parseStrictJson } from "../lib/parse-json.ts";
import type { HttpResponse } from "./http/fetch-once.ts";

/** The API path of the latest successful response of an operation; it needs no token. */
export function latestExamplePath(path: string): string {
  return `/status/api-example/detail?api=${encodeURIComponent(path)}`;
}

/** Whether a response is an envelope. An error is one too, with any HTTP status; it means that no example exists. */
export function isEnvelopeResponse({ text }: HttpResponse): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && "code" in value && typeof value.code === "number";
  } catch {
    return false;
  }
}

/**
 * Reads the latest real response of an operation; undefined if the API has none or only a synthetic one.
 *
 * @throws CommandError (exit code 3) if the text is not JSON within the limits of size and depth
 */
export function readLatestExample(text: string, url: string, path: string): JsonObject | undefined {
  const response = parseStrictJson(text, url);
  const data = isJsonObject(response) && response["code"] === 0 ? response["data"] : undefined;
  if (!isJsonObject(data) || data["api"] !== path || data["synthetic"] !== false) return undefined;
  const example = asEnvelope(data["example"], url);
  return example !== undefined && example["code"] === 0 && example["data"] !== undefined ? example : undefined;
}

// It is not documented whether the example is JSON or a string that contains JSON.
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
