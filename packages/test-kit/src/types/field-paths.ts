import { quoteKey, type Schema } from "@justone-clients/spec-tools";
import {
  type Alternatives,
  fieldSchema,
  isMap,
  isUntyped,
  itemSchema,
  schemaAlternatives,
  type Schemas,
} from "./schema-alternatives.ts";

/**
 * Declarations that the code of this file needs. A user's program narrows a value of several types before it reads a
 * part of it. Each function narrows a value, to the types that have a field or to arrays, and refuses a value without.
 */
export const NARROWING = `type Fields<T> = T extends readonly unknown[] ? never : T extends object ? keyof T : never;
type WithField<T, K> = T extends object ? (K extends Fields<T> ? T : never) : never;
type Arrays<T> = Extract<T, readonly unknown[]>;
declare function withField<T, K extends Fields<T>>(value: T, key: K): WithField<T, K> | undefined;
declare function asArray<T>(value: [Arrays<T>] extends [never] ? never : T): Arrays<T> | undefined;
`;

/** A value, its schema, and the expression that reads it. */
export interface TypedValue {
  readonly expression: string;
  readonly value: unknown;
  readonly schema: Schema;
}

// The compiler's time grows with the square of the reads in a function, and it skips a function with thousands of them.
const READS_PER_FUNCTION = 40;

/** Code that reads each field of a value, in functions that the compiler can check. It needs {@link NARROWING}. */
export function readFields(owner: TypedValue, schemas: Schemas): string {
  const reads = fieldPaths(owner, schemas).map((path) => `void ${path};\n`);
  const functions = Array.from({ length: Math.ceil(reads.length / READS_PER_FUNCTION) }, (_, index) => {
    const some = reads.slice(index * READS_PER_FUNCTION, (index + 1) * READS_PER_FUNCTION);
    return `function read${index}() {\n${some.join("")}}\n`;
  });
  return functions.join("");
}

/** The expression of each field of a value, through one item of every array. */
export function fieldPaths(owner: TypedValue, schemas: Schemas): string[] {
  return partsOf(owner, schemas).flatMap((part) => [part.expression, ...fieldPaths(part, schemas)]);
}

/** The expression of each object of a value whose type refuses an unknown field. A map accepts any, so it is left out. */
export function closedPaths(owner: TypedValue, schemas: Schemas): string[] {
  const below = partsOf(owner, schemas).flatMap((part) => closedPaths(part, schemas));
  const types = schemaAlternatives(owner.schema, schemas);
  const isClosed = isObject(owner.value) && !Array.isArray(owner.value) && !isUntyped(types) && !isMap(types);
  return isClosed ? [owner.expression, ...below] : below;
}

/** The fields of an object, or one item of an array. The type of a value that was never observed has no parts. */
function partsOf({ expression, value, schema }: TypedValue, schemas: Schemas): TypedValue[] {
  const types = schemaAlternatives(schema, schemas);
  if (!isObject(value) || isUntyped(types)) return [];
  if (Array.isArray(value)) return itemOf(expression, value, types);
  return Object.entries(value).map(([key, part]) => {
    const owner = types.length > 1 ? `withField(${expression}, ${JSON.stringify(key)})` : expression;
    return { expression: owner + optionalStep(key), value: part, schema: fieldSchema(types, key) };
  });
}

function itemOf(expression: string, items: readonly unknown[], types: Alternatives): TypedValue[] {
  if (items.length === 0) return [];
  const owner = types.length > 1 ? `asArray(${expression})` : expression;
  // The types of all items are the same, and an object among them has the most parts to read.
  return [{ expression: `${owner}?.[0]`, value: items.find(isObject) ?? items[0], schema: itemSchema(types) }];
}

/** The step of an expression to a field of an object that can be undefined. */
function optionalStep(key: string): string {
  const step = quoteKey(key);
  return step.startsWith(".") ? `?${step}` : `?.${step}`;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
