import { type Parameter, type ScalarSchema, type Schema, valueSchema } from "@justone-clients/spec-tools";
import * as fc from "fast-check";
import type { Schemas } from "../types/schema-alternatives.ts";

/** Parameters that the type of an operation accepts: the required ones, and any of the others, which may be undefined. */
export function arbitraryParameters(parameters: readonly Parameter[]): fc.Arbitrary<object> {
  const entries = parameters.map(({ name, required, schema }) => {
    const one = arbitraryScalar(valueSchema(schema));
    const value = schema.type === "array" ? fc.array(one, { maxLength: 3 }) : one;
    return [name, required ? value : fc.option(value, { nil: undefined })] as const;
  });
  const requiredKeys = parameters.filter(({ required }) => required).map(({ name }) => name);
  return fc.record(Object.fromEntries(entries), { requiredKeys });
}

function arbitraryScalar({ type, enum: values }: ScalarSchema): fc.Arbitrary<unknown> {
  if (values !== undefined) return fc.constantFrom(...values);
  switch (type) {
    case "string":
      return fc.oneof(fc.string(), fc.bigInt());
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.oneof(fc.maxSafeInteger(), fc.bigInt());
    case "number":
      return fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.bigInt());
  }
}

const MAX_DEPTH = 6;

/** Data that a type accepts, with unknown fields, and with integers beyond 2^53 as a client returns them. */
export function arbitraryData(schema: Schema, schemas: Schemas, depth = 0): fc.Arbitrary<unknown> {
  const { $ref, anyOf, allOf = [], type } = schema;
  if ($ref !== undefined) return arbitraryData(schemas[$ref.slice($ref.lastIndexOf("/") + 1)] ?? {}, schemas, depth);
  const [only, ...others] = allOf;
  if (only !== undefined && others.length === 0) return arbitraryData(only, schemas, depth);
  if (anyOf !== undefined) return fc.oneof(...anyOf.map((one) => arbitraryData(one, schemas, depth)));
  if (type === undefined) return fc.jsonValue();
  return fc.oneof(...[type].flat().map((kind) => arbitraryKind(kind, schema, schemas, depth)));
}

function arbitraryKind(kind: string, schema: Schema, schemas: Schemas, depth: number): fc.Arbitrary<unknown> {
  switch (kind) {
    case "array":
      return depth > MAX_DEPTH
        ? fc.constant([])
        : fc.array(arbitraryData(schema.items ?? {}, schemas, depth + 1), { maxLength: 2 });
    case "object":
      return depth > MAX_DEPTH ? fc.constant({}) : arbitraryObject(schema, schemas, depth + 1);
    case "string":
      return fc.string();
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    default:
      return fc.oneof(fc.double({ noNaN: true }), fc.bigInt(), fc.bigInt({ min: 2n ** 53n }).map(String));
  }
}

function arbitraryObject(schema: Schema, schemas: Schemas, depth: number): fc.Arbitrary<object> {
  const { properties = {}, additionalProperties } = schema;
  const entries = Object.entries(properties).map(
    ([name, field]) => [name, arbitraryData(field, schemas, depth)] as const,
  );
  const known = fc.record(Object.fromEntries(entries), { requiredKeys: [] });
  const values =
    typeof additionalProperties === "object" ? arbitraryData(additionalProperties, schemas, depth) : fc.jsonValue();
  const others = fc.dictionary(
    fc.string().map((name) => `unknown ${name}`),
    values,
    { maxKeys: 2 },
  );
  return fc.tuple(others, known).map(([unknown, fields]) => ({ ...unknown, ...fields }));
}
