import { sha256 } from "../files/sha256.ts";
import { canonicalJson } from "../gate/canonical-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../gate/json-value.ts";
import { sharedKeys } from "./key-paths.ts";
import { addShape, mergeShapes } from "./merge-shapes.ts";
import { isNullStyle } from "./null-style.ts";
import { shapeOf } from "./observe.ts";
import { emptyShape, type Shape } from "./shape.ts";

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
export function foldAnswers(
  state: ObservedState,
  answers: readonly JsonObject[],
): { state: ObservedState; effects: FoldEffect[] } {
  const known = new Set([...state.sources, ...state.retired]);
  const counted = { ...state, sources: [...state.sources], retired: [...state.retired] };
  counted.envelope = mergeShapes(state.envelope, emptyShape());
  counted.data = mergeShapes(state.data, emptyShape());
  const effects = answers.map((answer) => {
    // One answer is one source however it is laid out.
    const source = sha256(canonicalJson(answer));
    if (known.has(source)) return "known";
    known.add(source);
    return count(counted, source, answer);
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

function count(counted: Counted, source: string, answer: JsonObject): FoldEffect {
  addShape(counted.envelope, envelopeShape(answer));
  const { data = null } = answer;
  if (!isSuccess(answer) || isEmpty(data)) {
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
