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

/** The latest example of an operation. It shows that the operation exists, whether it is real or synthetic. */
export interface LatestExample {
  /** The successful response; absent if the example is synthetic or not a successful response. */
  readonly response?: JsonObject;
}

/**
 * Reads the latest example of an operation; undefined if the API has none.
 *
 * @throws CommandError (exit code 3) if the text is not JSON within the limits of size and depth
 */
export function readLatestExample(text: string, url: string, path: string): LatestExample | undefined {
  const envelope = parseStrictJson(text, url);
  const data = isJsonObject(envelope) && envelope["code"] === 0 ? envelope["data"] : undefined;
  if (!isJsonObject(data) || data["api"] !== path) return undefined;
  const response = data["synthetic"] === false ? asEnvelope(data["example"], url) : undefined;
  return response?.["code"] === 0 && response["data"] !== undefined ? { response } : {};
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
