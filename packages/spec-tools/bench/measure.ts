import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { JsonValue } from "../src/lib/json.ts";
import type { Operation } from "./bodies.ts";
import type { Engine } from "./engine.ts";
import { countTyped, type Share } from "./typed-share.ts";

/** The results of an engine for a set of operations. */
export interface Measurement {
  readonly engine: string;
  /** Schemas that accept the sample they were inferred from. */
  readonly own: Share;
  /** Scalars other than null for which the schema has a type. */
  readonly typed: Share;
  /** Items of lists that the schema of all other items accepts. */
  readonly leaveOneOut: Share;
  /** Items of lists that the schema of one other item accepts. */
  readonly fromOne: Share;
  /** Samples that the schema of another sample of the operation accepts. */
  readonly second: Share;
  readonly namedTypes: number;
  /** Object types that one schema defines more than once. */
  readonly duplicates: number;
  /** Object schemas without properties that are not open, which openapi-typescript emits as `Record<string, never>`. */
  readonly neverRecords: number;
  /** Time in ms to infer one schema per operation from all its samples. */
  readonly milliseconds: number;
}

/** Measures how well an engine generalises and how long it takes. */
export async function measure(engine: Engine, operations: readonly Operation[]): Promise<Measurement> {
  const [own, typed, leaveOneOut, fromOne, second] = [share(), share(), share(), share(), share()];
  for (const { samples } of operations) {
    for (const [index, sample] of samples.entries()) {
      const schema = await engine.infer([sample]);
      const accepts = acceptor(schema);
      countTyped(sample, schema, typed);
      count(own, [accepts(sample)]);
      count(second, samples.filter((_, other) => other !== index).map(accepts));
    }
    for (const list of samples.flatMap(findLists)) await measureList(engine, list, leaveOneOut, fromOne);
  }
  return {
    engine: engine.name,
    own,
    typed,
    leaveOneOut,
    fromOne,
    second,
    ...(await measureSchemas(engine, operations)),
  };
}

async function measureList(
  engine: Engine,
  list: readonly JsonValue[],
  leaveOneOut: Share,
  fromOne: Share,
): Promise<void> {
  for (const [index, item] of list.entries()) {
    const others = list.filter((_, other) => other !== index);
    count(leaveOneOut, [acceptor(await engine.infer([others]))([item])]);
    const accepts = acceptor(await engine.infer([[item]]));
    count(
      fromOne,
      others.map((other) => accepts([other])),
    );
  }
}

async function measureSchemas(
  engine: Engine,
  operations: readonly Operation[],
): Promise<Pick<Measurement, "namedTypes" | "duplicates" | "neverRecords" | "milliseconds">> {
  let namedTypes = 0;
  let duplicates = 0;
  let neverRecords = 0;
  const started = performance.now();
  const schemas: object[] = [];
  for (const { samples } of operations) schemas.push(await engine.infer(samples));
  const milliseconds = performance.now() - started;
  for (const schema of schemas) {
    const { $defs, definitions } = schema as { $defs?: object; definitions?: object };
    namedTypes += Object.keys($defs ?? definitions ?? {}).length;
    const literals = findLiterals(schema);
    duplicates += literals.length - new Set(literals).size;
    neverRecords += countNeverRecords(schema);
  }
  return { namedTypes, duplicates, neverRecords, milliseconds };
}

/** Finds lists of at least three objects at any depth. */
function findLists(value: JsonValue): JsonValue[][] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.values(value).flatMap(findLists);
  const isList = Array.isArray(value) && value.length >= 3 && value.every(isObject);
  return isList ? [value, ...below] : below;
}

function isObject(value: JsonValue): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// Finds every object type with properties, without the keywords that only document it.
function findLiterals(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const below = Object.values(schema).flatMap(findLiterals);
  const { type, properties } = schema as { type?: unknown; properties?: object };
  if (type !== "object" || typeof properties !== "object" || Object.keys(properties).length === 0) return below;
  const bare = JSON.stringify(properties, (key, value: unknown) => {
    return (key === "description" || key === "title") && typeof value === "string" ? undefined : value;
  });
  return [bare, ...below];
}

function countNeverRecords(schema: unknown): number {
  if (typeof schema !== "object" || schema === null) return 0;
  const below = Object.values(schema).reduce<number>((total, one) => total + countNeverRecords(one), 0);
  const {
    type,
    properties = {},
    additionalProperties,
  } = schema as {
    type?: unknown;
    properties?: object;
    additionalProperties?: unknown;
  };
  const isNever = [type].flat().includes("object") && Object.keys(properties).length === 0 && !additionalProperties;
  return below + Number(isNever);
}

// Shared, because an instance compiles the schema of JSON Schema itself, which takes longer than the schemas of a list.
const OPTIONS = { strict: false, validateFormats: false };
const AJV_DRAFT_06 = new Ajv(OPTIONS);
const AJV_2020 = new Ajv2020(OPTIONS);

function acceptor(schema: object): (value: JsonValue) => boolean {
  const { $schema, ...bare } = schema as { $schema?: string };
  const ajv = $schema?.includes("draft-06") === true ? AJV_DRAFT_06 : AJV_2020;
  const validate = ajv.compile(bare);
  ajv.removeSchema(bare);
  return (value) => validate(value);
}

function share(): Share {
  return { hits: 0, of: 0 };
}

function count(target: Share, results: readonly boolean[]): void {
  target.hits += results.filter(Boolean).length;
  target.of += results.length;
}
