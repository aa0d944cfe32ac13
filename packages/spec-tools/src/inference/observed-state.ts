import { sha256 } from "../lib/files/file-system.ts";
import { canonicalJson, isJsonObject, type JsonObject, type JsonValue } from "../lib/json.ts";
import { ANY_ID, isIdKey } from "./map-shape.ts";
import { isNullStyle, shapeOf } from "./sample-shape.ts";
import { addShape, emptyShape, mergeShapes, type Shape } from "./shape.ts";

/** What was seen of an operation's answers. */
export interface ObservedState {
  /** `METHOD /path`. */
  readonly operation: string;
  /** The hashes of the answers that were counted, sorted: each counts once. */
  readonly sources: readonly string[];
  /** The hashes of answers that were counted before a replacement, sorted: they stay known, and count no more. */
  readonly retired: readonly string[];
  /** How many of their samples answer null for what is missing. */
  readonly nullStyle: number;
  /** The envelopes, failing and empty ones too; of their `data` the kind alone. */
  readonly envelope: Shape;
  /** The `data` of the successful answers that had any. */
  readonly data: Shape;
  /** The names its types were given, by place: a name stays when samples are added. */
  readonly names: ReadonlyMap<string, string>;
}

/** What an answer did to a state. `replaced`: it has little in common with what was seen, so counting began anew. */
export type FoldEffect = "known" | "envelope-only" | "counted" | "replaced";

// Below this share of known keys a sample is another thing, not a wider one.
const REPLACEMENT_SHARE = 0.3;

/** The state of an operation of which nothing was seen yet. */
export function emptyState(operation: string): ObservedState {
  return {
    operation,
    sources: [],
    retired: [],
    nullStyle: 0,
    envelope: emptyShape(),
    data: emptyShape(),
    names: new Map(),
  };
}

/** Whether a value is an envelope: an object with a `code`. */
export function isEnvelope(value: JsonValue): value is JsonObject {
  return isJsonObject(value) && (typeof value["code"] === "number" || typeof value["code"] === "string");
}

/** Counts answers into a state. Any order of the same answers gives the same state, replacements aside. */
export function foldResponses(
  state: ObservedState,
  responses: readonly JsonObject[],
): { state: ObservedState; effects: FoldEffect[] } {
  const known = new Set([...state.sources, ...state.retired]);
  const counted = { ...state, sources: [...state.sources], retired: [...state.retired] };
  counted.envelope = mergeShapes(state.envelope, emptyShape());
  counted.data = mergeShapes(state.data, emptyShape());
  const effects = responses.map((response) => {
    // One answer is one source however it is laid out.
    const source = sha256(canonicalJson(response));
    if (known.has(source)) return "known";
    known.add(source);
    return count(counted, source, response);
  });
  const [sources, retired] = [counted.sources.toSorted(), counted.retired.toSorted()];
  return { state: { ...counted, sources, retired }, effects };
}

interface Counted extends Pick<ObservedState, "envelope"> {
  sources: string[];
  retired: string[];
  nullStyle: number;
  data: Shape;
}

function count(counted: Counted, source: string, response: JsonObject): FoldEffect {
  addShape(counted.envelope, envelopeShape(response));
  const { data = null } = response;
  if (!isSuccess(response) || isEmpty(data)) {
    counted.sources.push(source);
    return "envelope-only";
  }
  const sample = shapeOf(data);
  const replaces = isReplacement(counted.data, sample);
  if (replaces) {
    counted.retired.push(...counted.sources);
    Object.assign(counted, { sources: [], nullStyle: 0, data: emptyShape() });
  }
  counted.sources.push(source);
  counted.nullStyle += isNullStyle(sample) ? 1 : 0;
  addShape(counted.data, sample);
  return replaces ? "replaced" : "counted";
}

function isSuccess({ code }: JsonObject): boolean {
  return code === 0 || code === "0";
}

function isEmpty(data: JsonValue): boolean {
  return data === null || data === "" || (typeof data === "object" && Object.keys(data).length === 0);
}

function isReplacement(known: Shape, sample: Shape): boolean {
  const { shared, total } = sharedKeys(known, sample);
  return total > 0 && shared < total * REPLACEMENT_SHARE;
}

function envelopeShape({ data = null, ...others }: JsonObject): Shape {
  const shape = shapeOf(others);
  const kind = shapeOf(data);
  shape.keys.set("data", { ...kind, items: undefined, keys: new Map() });
  return shape;
}

/**
 * How many of a sample's keys a known shape has too. Only places whose content both have seen are compared: an empty list
 * says nothing of what would stand in it. Ids are one key.
 */
function sharedKeys(known: Shape, sample: Shape): { shared: number; total: number } {
  const below = known.items && sample.items ? sharedKeys(known.items, sample.items) : { shared: 0, total: 0 };
  const clash = clashingKeys(known, sample) + clashingKeys(sample, known);
  if (known.keys.size === 0 || sample.keys.size === 0) return { ...below, total: below.total + clash };
  const names = new Set([...known.keys.keys()].map(nameOf));
  let { shared, total } = below;
  for (const name of new Set([...sample.keys.keys()].map(nameOf))) {
    total++;
    if (names.has(name)) shared++;
  }
  for (const [key, slot] of sample.keys) {
    const other = known.keys.get(key);
    const deeper = other === undefined ? { shared: 0, total: 0 } : sharedKeys(other, slot);
    shared += deeper.shared;
    total += deeper.total;
  }
  return { shared, total };
}

// Where one has seen lists of objects only and the other objects, no key is shared.
function clashingKeys(listed: Shape, single: Shape): number {
  return listed.object === 0 && (listed.items?.keys.size ?? 0) > 0 && single.array === 0 ? single.keys.size : 0;
}

function nameOf(key: string): string {
  return isIdKey(key) ? ANY_ID : key;
}
