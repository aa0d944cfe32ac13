import { sha256 } from "../lib/files/file-system.ts";
import { canonicalJson, isJsonObject, type JsonObject, type JsonValue } from "../lib/json.ts";
import { isIdKey } from "./id-key.ts";
import { ANY_ID, ANY_KEY } from "./placeholder-key.ts";
import { isNullStyle, shapeOf } from "./sample-shape.ts";
import { addShape, countPaths, emptyShape, mergeShapes, type Shape, slotAt } from "./shape.ts";

/** The counts of all observed responses of an operation. */
export interface ObservedState {
  /** `METHOD /path`. */
  readonly operation: string;
  /** The hashes of the counted responses, sorted. A response is counted only once. */
  readonly sources: readonly string[];
  /** The hashes of responses that were counted before a replacement, sorted. They are not counted again. */
  readonly retired: readonly string[];
  /** The number of samples in which null seems to stand for missing values. */
  readonly nullStyle: number;
  /** The shape of all envelopes, including those of failed and empty responses. For `data` it counts only kinds. */
  readonly envelope: Shape;
  /** The shape of `data` in all successful responses with data since the last replacement. */
  readonly data: Shape;
  /** The names of its types, by path. A type keeps its name, and paths of one name keep one type, when samples are added. */
  readonly names: ReadonlyMap<string, string>;
  /** The paths of its maps, sorted. A map stays a map when samples are added. */
  readonly maps: readonly string[];
}

/**
 * The effect of a response on a state. `replaced`: it shares too few keys with the state, so counting was restarted.
 */
export type FoldEffect = "known" | "envelope-only" | "counted" | "replaced";

// A sample with a smaller share of known keys replaces the state instead of widening it.
const REPLACEMENT_SHARE = 0.3;

/** Creates the state of an operation without observed responses. */
export function emptyState(operation: string): ObservedState {
  return {
    operation,
    sources: [],
    retired: [],
    nullStyle: 0,
    envelope: emptyShape(),
    data: emptyShape(),
    names: new Map(),
    maps: [],
  };
}

/** Checks whether a value is an envelope: an object with a `code`. */
export function isEnvelope(value: JsonValue): value is JsonObject {
  return isJsonObject(value) && (typeof value["code"] === "number" || typeof value["code"] === "string");
}

/** Counts responses into a state and returns the new state. The order matters only if a response replaces the state. */
export function foldResponses(
  state: ObservedState,
  responses: readonly JsonObject[],
): { state: ObservedState; effects: FoldEffect[] } {
  const known = new Set([...state.sources, ...state.retired]);
  const counted = { ...state, sources: [...state.sources], retired: [...state.retired] };
  counted.envelope = mergeShapes(state.envelope, emptyShape());
  counted.data = mergeShapes(state.data, emptyShape());
  const effects = responses.map((response) => {
    // The hash must not depend on whitespace or on the order of keys.
    const source = sha256(canonicalJson(response));
    if (known.has(source)) return "known";
    known.add(source);
    return count(counted, source, response);
  });
  const [sources, retired] = [counted.sources.toSorted(), counted.retired.toSorted()];
  return { state: { ...counted, sources, retired }, effects };
}

/** The largest number of responses that a state counts. Types hardly change after a few hundred. */
export const MAX_RESPONSES = 10_000;

/** The largest number of JSON paths in a state; about 35 times as many as the largest state of this repository has. */
export const MAX_PATHS = 10_000;

/** Checks whether a state is small enough to be stored: its responses and its JSON paths. */
export function isWithinBounds({ sources, retired, envelope, data }: ObservedState): boolean {
  return sources.length + retired.length <= MAX_RESPONSES && countPaths(envelope) + countPaths(data) <= MAX_PATHS;
}

/** Counts responses into a state like {@link foldResponses}, but leaves out each one that makes it too large. */
export function foldBounded(state: ObservedState, responses: readonly JsonObject[]): ObservedState {
  return responses.reduce((before, response) => {
    const { state: after } = foldResponses(before, [response]);
    return isWithinBounds(after) ? after : before;
  }, state);
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
    counted.retired = [...counted.retired, ...counted.sources];
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
 * Counts the keys of a sample, and those of them that a known shape has too. A path is compared only if both have
 * content there, because an empty list does not show its item type. All ids count as one key.
 */
function sharedKeys(knownShape: Shape, sampleShape: Shape): { shared: number; total: number } {
  const [known, sample] = asMaps(knownShape, sampleShape);
  const items = known.items && sample.items ? sharedKeys(known.items, sample.items) : { shared: 0, total: 0 };
  const clash = clashingKeys(known, sample) + clashingKeys(sample, known);
  if (known.keys.size === 0 || sample.keys.size === 0) return { ...items, total: items.total + clash };
  const names = new Set([...known.keys.keys()].map(nameOf));
  let { shared, total } = items;
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

// If one of the shapes is of a map, the keys of the other are data too.
function asMaps(...shapes: [known: Shape, sample: Shape]): readonly [known: Shape, sample: Shape] {
  if (!shapes.some(({ keys }) => keys.has(ANY_KEY))) return shapes;
  const [known, sample] = shapes.map((shape) => {
    const copy = mergeShapes(shape, emptyShape());
    if (copy.keys.size > 0) slotAt(copy, ANY_KEY);
    return copy;
  });
  return [known ?? shapes[0], sample ?? shapes[1]];
}

// If one shape has only lists of objects and the other has only objects, they share no key.
function clashingKeys(listed: Shape, single: Shape): number {
  return listed.object === 0 && (listed.items?.keys.size ?? 0) > 0 && single.array === 0 ? single.keys.size : 0;
}

function nameOf(key: string): string {
  return isIdKey(key) ? ANY_ID : key;
}
