import * as fc from "fast-check";
import type { JsonObject, JsonValue } from "../src/lib/json.ts";

/** A response of an operation, given by the name of the operation and its `data`. */
export interface PlatformSample {
  readonly operation: string;
  readonly data: JsonValue;
}

type Values = (tie: (key: string) => fc.Arbitrary<JsonValue>) => fc.Arbitrary<JsonValue>;

const object: Values = (tie) => tie("object");
const list: Values = (tie) => fc.array(tie("object"), { maxLength: 2, depthIdentifier: "platform" });
const text: Values = () => fc.constantFrom("", "x");
const number: Values = () => fc.constantFrom(1, 1.5);

// Each key has values of one kind, so that no path gets values of two kinds.
const FIELDS: readonly (readonly [key: string, values: Values])[] = [
  ["id", text],
  ["name", text],
  ["count", number],
  ["ok", () => fc.boolean()],
  ["tags", () => fc.array(fc.constant("x"), { maxLength: 1 })],
  ["user", object],
  ["author", object],
  ["rel", object],
  ["users", list],
  ["replies", list],
  ["numbers", () => mapOf(fc.constant(1))],
  ["byId", (tie) => mapOf(tie("object"))],
];

function mapOf(values: fc.Arbitrary<JsonValue>): fc.Arbitrary<JsonValue> {
  return fc.dictionary(fc.constantFrom("1000001", "1000002", "1000003"), values, {
    maxKeys: 2,
    depthIdentifier: "platform",
  });
}

const data = fc.letrec<{ object: JsonValue }>((tie) => {
  const fields = FIELDS.map(([key, values]) => {
    const value = fc.oneof(
      { weight: 9, arbitrary: values(() => tie("object")) },
      { weight: 1, arbitrary: fc.constant(null) },
    );
    return value.map((one): [string, JsonValue] => [key, one]);
  });
  const scalars = fields.slice(0, 5);
  const few = fc.tuple(...scalars).chain((all) => fc.subarray(all, { minLength: 1 }));
  const nested = fc.tuple(...fields).chain((all) => fc.subarray(all, { minLength: 1 }));
  return {
    object: fc.oneof({ maxDepth: 3, depthIdentifier: "platform" }, few.map(toObject), nested.map(toObject)),
  };
}).object;

function toObject(entries: readonly [string, JsonValue][]): JsonObject {
  return Object.fromEntries(entries);
}

/** The responses of a platform in the order in which they are observed. Operations are added between them. */
export const arbitraryPlatform: fc.Arbitrary<PlatformSample[]> = fc.array(
  fc.record({ operation: fc.constantFrom("A", "B", "C"), data }),
  { minLength: 2, maxLength: 6 },
);
