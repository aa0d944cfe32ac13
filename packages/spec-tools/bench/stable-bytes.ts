import { emptyState, foldResponses, type ObservedState } from "../src/inference/observed-state.ts";
import { serializeState } from "../src/inference/state-file.ts";
import type { JsonObject, JsonValue } from "../src/lib/json.ts";
import type { Operation } from "./bodies.ts";
import type { Share } from "./typed-share.ts";

/**
 * Counts the operations as `of`, and as `hits` those whose state has the same bytes for the samples in reverse order, with
 * reversed keys, and one by one. Operations in which a sample replaces others are left out, because their order matters.
 */
export function measureStableBytes(operations: readonly Operation[]): Share {
  const all = operations.map(({ samples }) => samples.map((data): JsonObject => ({ code: 0, data })));
  const states = all.map((responses) => ({ responses, state: fold(responses) }));
  const kept = states.filter(({ state }) => state.retired.length === 0);
  const stable = kept.filter(({ responses, state }) => {
    const variants = [
      fold(responses.toReversed()),
      fold(responses.map((response) => reverseKeys(response) as JsonObject)),
      responses.reduce((before, response) => foldResponses(before, [response]).state, emptyState("GET /x")),
    ];
    return variants.every((variant) => serializeState(variant) === serializeState(state));
  });
  return { hits: stable.length, of: kept.length };
}

function fold(responses: readonly JsonObject[]): ObservedState {
  return foldResponses(emptyState("GET /x"), responses).state;
}

function reverseKeys(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]): [string, JsonValue] => [key, reverseKeys(item)]);
  return Object.fromEntries(entries.toReversed());
}
