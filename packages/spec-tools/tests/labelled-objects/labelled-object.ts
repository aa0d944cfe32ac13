import type { JsonObject, JsonValue } from "../../src/lib/json.ts";
import { integer, type Random, seededRandom } from "./random.ts";

/** Objects that were observed at one path. A person decided which of their keys are data and which are field names. */
export interface LabelledObject {
  readonly kind: string;
  readonly objects: readonly JsonObject[];
  /** The keys that are data, such as ids and dates. If all are, the objects are maps. */
  readonly data: ReadonlySet<string>;
}

/** The tables from which a labelled set is made. */
export interface LabelledTables {
  /** Generators of keys that are data. `id` means that a map with one such key is recognisable. */
  readonly maps: readonly (readonly [kind: string, makeKey: (random: Random) => string, single?: "id"])[];
  /** The keys of objects whose keys are field names, separated by spaces. */
  readonly plain: readonly (readonly [kind: string, keys: string])[];
  /** The kinds of `maps` whose keys also occur next to field names. */
  readonly mixed: readonly string[];
  readonly seed: number;
}

type MakeValue = (index: number, random: Random) => JsonValue;

const ALIKE: readonly MakeValue[] = [
  (_, random) => integer(0, 1000, random),
  (_, random) => `text ${integer(0, 1000, random)}`,
  (_, random) => ({ name: "a", count: integer(0, 9, random), tags: [] }),
];

const MIXED: MakeValue = (index, random) => {
  return [integer(0, 9, random), "text", { url: "a", width: 1 }, true, [1, 2]][index % 5] ?? null;
};

/** Makes a labelled set: equal tables give equal objects. */
export function makeLabelledSet({ maps, plain, mixed, seed }: LabelledTables): LabelledObject[] {
  const random = seededRandom(seed);
  return [
    ...maps.flatMap(([kind, makeKey, single]) => [
      ...makeMaps(kind, makeKey, random),
      ...(single === "id" ? makeSingleKeyMaps(kind, makeKey, random) : []),
      ...(mixed.includes(kind) ? makeMixedObjects(kind, makeKey, random) : []),
    ]),
    ...plain.flatMap(([kind, keys]) => makePlainObjects(kind, keys.split(" "), random)),
  ];
}

function makeMaps(kind: string, makeKey: (random: Random) => string, random: Random): LabelledObject[] {
  const maps = ALIKE.map((makeValue) => [
    toObject(makeKeys(makeKey, integer(2, 6, random), random), makeValue, random),
  ]);
  const mapOfMaps = toObject(makeKeys(makeKey, 2, random), () => ({ "2024-05-01": 1, "2024-05-02": 2 }), random);
  return [...maps, [mapOfMaps]].map((objects) => ({ kind, objects, data: keysOf(objects) }));
}

function makeSingleKeyMaps(kind: string, makeKey: (random: Random) => string, random: Random): LabelledObject[] {
  const one = (): JsonObject => toObject([makeKey(random)], ALIKE[2] ?? MIXED, random);
  return [[one()], [one(), one(), one()]].map((objects) => {
    return { kind: `${kind}, one key`, objects, data: keysOf(objects) };
  });
}

function makeMixedObjects(kind: string, makeKey: (random: Random) => string, random: Random): LabelledObject[] {
  const names = ["total", "hasMore", "cursor", "title", "status", "updateTime"];
  return [1, 3].map((count) => {
    const data = makeKeys(makeKey, count, random);
    const object = { ...toObject(names, MIXED, random), ...toObject(data, ALIKE[2] ?? MIXED, random) };
    return { kind: `${kind}, next to names`, objects: [object], data: new Set(data) };
  });
}

// One name, each pair of neighbours, and all names with values of one kind and of several kinds.
function makePlainObjects(kind: string, names: readonly string[], random: Random): LabelledObject[] {
  const pairs = names.slice(1).map((name, index) => [names[index] ?? name, name]);
  const objects = [
    ...names.flatMap((name) => [toObject([name], ALIKE[0] ?? MIXED, random), toObject([name], MIXED, random)]),
    ...pairs.flatMap((pair) => ALIKE.map((makeValue) => toObject(pair, makeValue, random))),
    ...[...ALIKE, MIXED].map((makeValue) => toObject(names, makeValue, random)),
  ];
  return objects.map((object) => ({ kind, objects: [object], data: new Set<string>() }));
}

function toObject(keys: readonly string[], makeValue: MakeValue, random: Random): JsonObject {
  return Object.fromEntries(keys.map((key, index) => [key, makeValue(index, random)]));
}

function makeKeys(makeKey: (random: Random) => string, count: number, random: Random): string[] {
  const keys = new Set<string>();
  // A kind of few keys may not have so many.
  for (let attempt = 0; attempt < count * 10 && keys.size < count; attempt++) keys.add(makeKey(random));
  return [...keys];
}

function keysOf(objects: readonly JsonObject[]): Set<string> {
  return new Set(objects.flatMap((object) => Object.keys(object)));
}
