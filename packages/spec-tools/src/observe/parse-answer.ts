import { isJsonObject, type JsonObject } from "../gate/json-value.ts";
import { parseLossless } from "../gate/lossless-json.ts";
import { measureDepth } from "../gate/measure-depth.ts";
import { isEnvelope } from "../shapes/observed-state.ts";

/** How deep an answer may be nested: what walks through it may not survive more. */
export const MAX_ANSWER_DEPTH = 64;

/**
 * One answer from its text, integers beyond 2^53 whole; undefined for what is no envelope, or is nested too deep to be
 * looked at.
 */
export function parseAnswer(text: string): JsonObject | undefined {
  if (measureDepth(text) > MAX_ANSWER_DEPTH) return undefined;
  try {
    const value = parseLossless(text);
    return isJsonObject(value) && isEnvelope(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
