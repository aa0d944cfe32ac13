import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { JsonValue } from "../src/lib/json.ts";
import type { Operation } from "./bodies.ts";
import type { Engine } from "./engine.ts";
import { countTyped, type Share } from "./typed-share.ts";

/** What an engine reaches on a set of operations. */
export interface Measurement {
  readonly engine: string;
  /** Schemas that accept the sample they were made of. */
  readonly own: Share;
  /** Scalars that are not null and for which the schema names a type. */
  readonly typed: Share;
  /** Lists: the item left out is accepted by what the others gave. */
  readonly leaveOneOut: Share;
  /** Lists: the other items are accepted by what one gave. */
  readonly fromOne: Share;
  /** Another sample of the same operation is accepted. */
  readonly second: Share;
  readonly namedTypes: number;
  /** Object literals that stand more than once in one schema. */
  readonly duplicates: number;
  /** ms for one schema of each operation's samples. */
  readonly milliseconds: number;
}

/** Measures an engine. */
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
): Promise<Pick<Measurement, "namedTypes" | "duplicates" | "milliseconds">> {
  let namedTypes = 0;
  let duplicates = 0;
  const started = performance.now();
  const schemas: object[] = [];
  for (const { samples } of operations) schemas.push(await engine.infer(samples));
  const milliseconds = performance.now() - started;
  for (const schema of schemas) {
    const { $defs, definitions } = schema as { $defs?: object; definitions?: object };
    namedTypes += Object.keys($defs ?? definitions ?? {}).length;
    const literals = findLiterals(schema);
    duplicates += literals.length - new Set(literals).size;
  }
  return { namedTypes, duplicates, milliseconds };
}

/** Lists of at least three objects, at any depth. */
function findLists(value: JsonValue): JsonValue[][] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.values(value).flatMap(findLists);
  const isList = Array.isArray(value) && value.length >= 3 && value.every(isObject);
  return isList ? [value, ...below] : below;
}

function isObject(value: JsonValue): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// Every object type with known fields, apart from what only documents it.
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

function acceptor(schema: object): (value: JsonValue) => boolean {
  const { $schema, ...bare } = schema as { $schema?: string };
  const options = { strict: false, validateFormats: false };
  const validate = ($schema?.includes("draft-06") === true ? new Ajv(options) : new Ajv2020(options)).compile(bare);
  return (value) => validate(value);
}

function share(): Share {
  return { hits: 0, of: 0 };
}

function count(target: Share, results: readonly boolean[]): void {
  target.hits += results.filter(Boolean).length;
  target.of += results.length;
}
