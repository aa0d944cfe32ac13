import * as fc from "fast-check";
import type { JsonObject, JsonValue } from "../src/lib/json.ts";

/** Keys that break code which does not treat keys as untrusted input. */
export const HOSTILE_KEYS: readonly string[] = [
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "toString",
  "valueOf",
  "isPrototypeOf",
  'quo"te',
  "back\\slash",
  "back`tick${x}",
  "new\nline",
  "*/ comment /*",
  "right\u202eto-left",
  "nul\u0000",
  "👨‍👩‍👧 family",
  "粉丝数",
  "",
  " ",
  "1",
  "a-b",
  "a.b",
  "list[]",
  "~[]",
  "a/b",
  "class",
];

const key = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom("id", "name", "user", "users", "note_list", "images", "level", "count", "tags"),
  },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE_KEYS) },
  { weight: 1, arbitrary: fc.constantFrom("11111", "5cc823550000000010034c96", "2024-01-02", "a@b.example") },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
);

const scalar = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.bigInt({ min: 2n ** 53n, max: 2n ** 64n }),
  fc.string({ maxLength: 8 }),
  fc.constantFrom("", "{}", '{"a":1}', "[1]"),
);

/** Creates an object with these own properties, `__proto__` included. */
export function objectOf(entries: readonly (readonly [string, JsonValue])[]): JsonObject {
  return Object.fromEntries(entries);
}

/** Any JSON: partly hostile, partly with the same keys again and again, as in real responses. */
export const arbitraryJson: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthIdentifier: "json" },
    scalar,
    fc.array(tie("value"), { maxLength: 4, depthIdentifier: "json" }),
    fc.array(fc.tuple(key, tie("value")), { maxLength: 6, depthIdentifier: "json" }).map(objectOf),
  ),
})).value;

/** The `data` of several responses of one operation: the same fields, some of them missing, null or new. */
export const arbitrarySiblings: fc.Arbitrary<JsonValue[]> = fc
  .uniqueArray(fc.tuple(key, arbitraryJson), { minLength: 4, maxLength: 8, selector: ([name]) => name })
  .chain((fields) => {
    const sibling = fc
      .tuple(fc.shuffledSubarray(fields, { minLength: fields.length - 1 }), fc.option(fc.tuple(key, scalar)))
      .map(([kept, extra]) => objectOf(extra === null ? kept : [extra, ...kept]));
    return fc.array(sibling, { minLength: 2, maxLength: 4 });
  });

/** The `data` of a response: an object or a list of objects, never empty. */
export const arbitraryData: fc.Arbitrary<JsonValue> = fc
  .tuple(fc.array(fc.tuple(key, arbitraryJson), { minLength: 1, maxLength: 6 }).map(objectOf), fc.boolean())
  .map(([object, listed]) => (listed ? [object] : object));
