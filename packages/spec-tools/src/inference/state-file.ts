import { z } from "zod";
import { refuse } from "../lib/command-error.ts";
import { byKey, isJsonObject, type JsonObject, type JsonValue, serializeJson } from "../lib/json.ts";
import { countedKey } from "./data-key.ts";
import type { ObservedState } from "./observed-state.ts";
import { ANY_KEY } from "./placeholder-key.ts";
import { addShape, COUNTERS, emptyShape, type Shape, slotAt } from "./shape.ts";

interface StateHead {
  readonly sources: readonly string[];
  readonly retired: readonly string[];
  readonly nullStyle: number;
  readonly names: Readonly<Record<string, string>>;
  readonly maps: readonly string[];
}

const hashes = z.array(z.string().regex(/^[0-9a-f]{64}$/)).refine((all) => new Set(all).size === all.length);

const head: z.ZodType<StateHead> = z.object({
  sources: hashes,
  retired: hashes.default([]),
  nullStyle: z.int().min(0),
  names: z.record(z.string(), z.string().regex(/^[A-Z][A-Za-z0-9]{0,199}$/)),
  maps: z.array(z.string()).default([]),
});

/** Serializes a state with sorted keys and no values, so that the same responses give the same bytes. */
export function serializeState({
  operation,
  sources,
  retired,
  nullStyle,
  envelope,
  data,
  names,
  maps,
}: ObservedState): string {
  const state = {
    operation,
    sources,
    ...(retired.length > 0 ? { retired } : {}),
    nullStyle,
    envelope: serializeShape(envelope),
    data: serializeShape(data),
    names: Object.fromEntries([...names].toSorted(byKey)),
    ...(maps.length > 0 ? { maps } : {}),
  };
  return `${serializeJson(state, 1)}\n`;
}

/**
 * Parses a state file.
 *
 * @throws CommandError (exit code 3) that names the file
 */
export function parseState(value: JsonValue, file: string, operation: string): ObservedState {
  const fail = (): never => {
    throw refuse(file, `the observed state of ${operation}, as pnpm specs:observe writes it`);
  };
  if (!isJsonObject(value) || value["operation"] !== operation) return fail();
  const parsed = head.safeParse(value);
  if (!parsed.success) return fail();
  const { sources, retired, nullStyle, names, maps } = parsed.data;
  return {
    operation,
    sources,
    retired,
    nullStyle,
    envelope: parseShape(value["envelope"], fail),
    data: parseShape(value["data"], fail),
    names: new Map(Object.entries(names)),
    maps,
  };
}

function serializeShape(shape: Shape): JsonObject {
  const counters = COUNTERS.filter((counter) => shape[counter] > 0).map((counter) => [counter, shape[counter]]);
  const serialized: JsonObject = Object.fromEntries(counters) as JsonObject;
  if (shape.items !== undefined) serialized["items"] = serializeShape(shape.items);
  const keys = [...shape.keys].toSorted(byKey).map(([key, slot]) => [key, serializeShape(slot)]);
  if (keys.length > 0) serialized["keys"] = Object.fromEntries(keys) as JsonObject;
  return serialized;
}

function parseShape(value: JsonValue | undefined, fail: () => never): Shape {
  if (!isJsonObject(value)) return fail();
  const shape = emptyShape();
  for (const counter of COUNTERS) {
    const count = value[counter] ?? 0;
    if (typeof count !== "number" || !Number.isSafeInteger(count) || count < 0) return fail();
    shape[counter] = count;
  }
  const { items, keys = {} } = value;
  if (items !== undefined) shape.items = parseShape(items, fail);
  if (!isJsonObject(keys)) return fail();
  // An earlier version may have stored a key that is data.
  for (const [key, slot] of Object.entries(keys))
    addShape(slotAt(shape, key === ANY_KEY ? key : countedKey(key)), parseShape(slot, fail));
  return shape;
}
