import { existsSync } from "node:fs";
import { glob, readFile } from "node:fs/promises";
import type { JsonValue } from "../src/lib/json.ts";
import { pick, type Random, seededRandom } from "../tests/labelled-objects/random.ts";

/** The data of several responses of one operation. */
export interface Operation {
  readonly name: string;
  readonly samples: readonly JsonValue[];
}

/** Reads the `data` of every real example in a folder of published definitions; empty if the folder does not exist. */
export async function readDefinitions(folder: string): Promise<Operation[]> {
  const operations: Operation[] = [];
  for (const [name, text] of await readAll(folder, "*/*.json")) {
    operations.push(...findExamples(text).map(([, sample]) => ({ name, samples: [sample] })));
  }
  return operations;
}

/** Reads the operations with a number of distinct real examples, at least two, in a folder of past releases. */
export async function readReleases(folder: string, minSamples = 2): Promise<Operation[]> {
  const byPath = new Map<string, Map<string, JsonValue>>();
  for (const [, text] of await readAll(folder, "*.json")) {
    for (const [path, sample] of findExamples(text)) {
      const known = byPath.get(path) ?? new Map<string, JsonValue>();
      byPath.set(path, known.set(JSON.stringify(sample), sample));
    }
  }
  const operations = [...byPath].map(([name, samples]) => ({ name, samples: [...samples.values()].filter(isFull) }));
  return operations.filter(({ samples }) => samples.length >= minSamples);
}

async function readAll(folder: string, pattern: string): Promise<[file: string, text: string][]> {
  if (!existsSync(folder)) return [];
  const files: string[] = [];
  for await (const file of glob(pattern, { cwd: folder })) files.push(file);
  return Promise.all(
    files.toSorted((a, b) => (a < b ? -1 : 1)).map(async (file) => [file, await readFile(`${folder}/${file}`, "utf8")]),
  );
}

interface Definition {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, object>> }>>>
  >;
}

function findExamples(text: string): [path: string, sample: JsonValue][] {
  const { paths } = JSON.parse(text) as Definition;
  return Object.entries(paths).flatMap(([path, methods]) => {
    return Object.values(methods).flatMap(({ responses }) => {
      const [response = {}] = Object.values(responses);
      const { content = {} } = response as { content?: Record<string, { example?: { data?: JsonValue } }> };
      const example = Object.values(content)[0]?.example;
      return example === undefined ? [] : [[path, example.data ?? null] satisfies [string, JsonValue]];
    });
  });
}

function isFull(sample: JsonValue): boolean {
  return typeof sample === "object" && sample !== null && Object.keys(sample).length > 0;
}

/** Generates operations with five samples each that vary like real responses. Equal seeds give equal operations. */
export function makeOperations(count: number, seed = 1): Operation[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const nullStyle = index % 2 === 0;
    const template = makeTemplate(random, 3);
    return { name: `made-${index}`, samples: Array.from({ length: 5 }, () => makeValue(template, random, nullStyle)) };
  });
}

const OWNER_KEYS = ["user", "author", "owner", "items", "cover", "related", "parent", "replies", "images"];

/**
 * Generates platforms whose operations return a few common things under different keys: with all fields, or with one field
 * less. A platform has operations of both null styles.
 */
export function makePlatforms(count: number, seed = 11): Operation[][] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (__, platform) => {
    const things = Array.from({ length: 4 }, () => makeTemplate(random, 1));
    return Array.from({ length: 6 }, (_, index) => {
      const { kind, fields } = makeTemplate(random, 0);
      const template: Template = { kind, fields: [...fields, ...fieldsOf(things, random)] };
      const nullStyle = random() < 0.4;
      const samples = Array.from({ length: 4 }, () => makeValue(template, random, nullStyle));
      return { name: `platform-${platform}-${index}`, samples };
    });
  });
}

function fieldsOf(things: readonly Template[], random: Random): [string, Template][] {
  const keys = new Set(Array.from({ length: 4 }, () => OWNER_KEYS[Math.floor(random() * OWNER_KEYS.length)] ?? ""));
  return [...keys].map((key) => {
    const thing = things[Math.floor(random() * things.length)] ?? makeTemplate(random, 0);
    const fields = random() < 0.3 ? thing.fields.slice(1) : thing.fields;
    return [key, { kind: pick(["list", "object"] as const, random), fields }];
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
  // A null-style API has fields that it never fills. A small object without any null would not show its style.
  return Object.fromEntries(nullStyle ? [...entries, ["reserved", null]] : entries);
}
