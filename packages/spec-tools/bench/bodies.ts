import { existsSync } from "node:fs";
import { glob, readFile } from "node:fs/promises";
import type { JsonObject, JsonValue } from "../src/gate/json-value.ts";

/** Data of several answers of one operation. */
export interface Operation {
  readonly name: string;
  readonly samples: readonly JsonValue[];
}

/** The `data` of every real example below a folder of published definitions; none where it does not exist. */
export async function readReal(folder: string): Promise<Operation[]> {
  if (!existsSync(folder)) return [];
  const operations: Operation[] = [];
  for await (const file of glob("*/*.json", { cwd: folder })) {
    const text = await readFile(`${folder}/${file}`, "utf8");
    const [example] = findExamples(JSON.parse(text) as JsonValue);
    if (example !== undefined) operations.push({ name: file, samples: [example] });
  }
  return operations.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function findExamples(value: JsonValue): JsonValue[] {
  if (typeof value !== "object" || value === null) return [];
  const { example } = value as JsonObject;
  if (example !== undefined) return [(example as JsonObject)["data"] ?? null];
  return Object.values(value).flatMap(findExamples);
}

type Random = () => number;

/** Operations with five samples each, made up the way this publisher's answers vary; the same ones for the same seed. */
export function makeOperations(count: number, seed = 1): Operation[] {
  const random = mulberry32(seed);
  return Array.from({ length: count }, (_, index) => {
    const nullStyle = index % 2 === 0;
    const template = makeTemplate(random, 3);
    return { name: `made-${index}`, samples: Array.from({ length: 5 }, () => makeValue(template, random, nullStyle)) };
  });
}

interface Template {
  readonly kind: "string" | "integer" | "number" | "boolean" | "list" | "object";
  readonly fields: readonly (readonly [key: string, template: Template])[];
}

const KEYS = [
  "id",
  "name",
  "user",
  "image",
  "url",
  "title",
  "count",
  "time",
  "level",
  "type",
  "tags",
  "price",
  "status",
];

function makeTemplate(random: Random, depth: number): Template {
  const size = 6 + Math.floor(random() * 8);
  const fields = Array.from({ length: size }, (_, index) => {
    const key = `${KEYS[Math.floor(random() * KEYS.length)]}_${index}`;
    const nested = depth > 0 && random() < 0.25;
    if (!nested)
      return [key, { kind: pick(["string", "integer", "number", "boolean"] as const, random), fields: [] }] as const;
    return [key, { ...makeTemplate(random, depth - 1), kind: pick(["list", "object"] as const, random) }] as const;
  });
  return { kind: "object", fields };
}

function makeValue(template: Template, random: Random, nullStyle: boolean): JsonValue {
  switch (template.kind) {
    case "string":
      return random() < 0.1 ? "" : `text ${Math.floor(random() * 1000)}`;
    case "integer":
      return Math.floor(random() * 1000);
    case "number":
      return random() < 0.5 ? Math.floor(random() * 10) : random() * 10;
    case "boolean":
      return random() < 0.5;
    case "list":
      return Array.from({ length: Math.floor(random() * 6) }, () =>
        makeValue({ ...template, kind: "object" }, random, nullStyle),
      );
    case "object":
      return makeObject(template, random, nullStyle);
  }
}

function makeObject({ fields }: Template, random: Random, nullStyle: boolean): JsonValue {
  const entries = fields.flatMap(([key, field]): [string, JsonValue][] => {
    const missing = random() < (nullStyle ? 0.2 : 0.03);
    if (missing) return nullStyle ? [[key, null]] : [];
    return [[key, makeValue(field, random, nullStyle)]];
  });
  return Object.fromEntries(entries);
}

function pick<Item>(items: readonly [Item, ...Item[]], random: Random): Item {
  return items[Math.floor(random() * items.length)] ?? items[0];
}

// A known small generator: fast, and the same sequence everywhere.
function mulberry32(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
