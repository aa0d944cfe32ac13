import type { ExpectedOutcome } from "./hostile-document.ts";
import { makeDefinition } from "./make-definition.ts";

/** A document that is hostile by its structure or its size. */
type WholeDocument = readonly [name: string, expected: ExpectedOutcome, text: string];

const ORDINARY = JSON.stringify(makeDefinition("extension", "1"));
const ALIASES = Array.from({ length: 30 }, (_, level) => `a${level + 1}: &a${level + 1} [*a${level},*a${level}]`);

/** Documents that are hostile by their structure or size, by kind of attack. */
export const WHOLE_DOCUMENTS: Readonly<Record<string, readonly WholeDocument[]>> = {
  depth: [
    ["65 levels", "refused", at("extension", nested(65))],
    ["65 levels in an example", "refused", at("example data", nested(65))],
    ["100 000 levels", "refused", "[".repeat(100_000) + "]".repeat(100_000)],
    ["100 000 levels without an end", "refused", '{"paths":'.repeat(100_000)],
    ["50 levels in an example", "neutralised", at("example data", nested(50))],
    ["50 levels in a schema", "neutralised", at("data schema", nestedSchema(25))],
  ],
  size: [
    ["4 MB and one byte, padded with blanks", "refused", ORDINARY.padEnd(4 * 1024 * 1024 + 1)],
    ["a text of 5 MB", "refused", at("example value", "x".repeat(5_000_000))],
    ["a text of 2 MB", "neutralised", at("example value", "x".repeat(2_000_000))],
    ["4.5 MB in characters of 3 bytes", "refused", at("example value", "粉".repeat(1_500_000))],
  ],
  many: [
    [
      "an enum of 100 000 values",
      "refused",
      at(
        "enum",
        many(100_000, (index) => `v${index}`),
      ),
    ],
    [
      "an enum of 2 000 values",
      "neutralised",
      at(
        "enum",
        many(2_000, (index) => `v${index}`),
      ),
    ],
    ["20 000 parameters", "refused", at("parameters", many(20_000, parameter))],
    ["20 000 operations", "refused", at("paths", fields(20_000, operation))],
    [
      "20 000 responses",
      "refused",
      at(
        "responses",
        fields(20_000, (index) => [`${index}`, {}]),
      ),
    ],
    ["20 000 properties in a schema", "refused", at("properties", fields(20_000, property))],
    ["20 000 components", "refused", at("schemas", fields(20_000, property))],
    [
      "100 000 fields in an example",
      "refused",
      at(
        "example data",
        fields(100_000, (index) => [`field${index}`, index]),
      ),
    ],
    ["2 000 fields of many kinds", "neutralised", at("example data", fields(2_000, typedField))],
    [
      "200 000 items in an example",
      "neutralised",
      at(
        "example data",
        many(200_000, (index) => index),
      ),
    ],
    [
      "50 000 objects in an example",
      "neutralised",
      at(
        "example data",
        many(50_000, (index) => ({ id: index })),
      ),
    ],
    ["5 000 objects of different shapes", "neutralised", at("example data", many(5_000, differentShape))],
  ],
  duplicate: [
    ["servers", "refused", twice("servers", [{ url: "https://hostile.invalid" }])],
    ["paths", "refused", twice("paths", {})],
    ["an escaped key", "refused", ORDINARY.replace('"summary"', '"summ\\u0061ry":"x","summary"')],
    ["a parameter's name", "refused", ORDINARY.replace('"name":"kind"', '"name":"kind","name":"token"')],
    ["a key of an example", "refused", ORDINARY.replace('"code":0', '"code":0,"code":1')],
  ],
  syntax: [
    ["YAML", "refused", "openapi: 3.0.0\npaths: {}\n"],
    ["aliases that multiply", "refused", `a0: &a0 [x,x]\n${ALIASES.join("\n")}\n`],
    ["a YAML tag", "refused", "!!js/function 'function () { globalThis.hostile = true }'"],
    ["a byte order mark", "refused", `\ufeff${ORDINARY}`],
    ["a comment", "refused", `/* x */${ORDINARY}`],
    ["a trailing comma", "refused", ORDINARY.replace("}}", "},}")],
    ["a second document", "refused", ORDINARY + ORDINARY],
    ["half a document", "refused", ORDINARY.slice(0, -10)],
    ["a program", "refused", "globalThis.hostile = true"],
    ["HTML", "refused", "<!doctype html><script>globalThis.hostile = true</script>"],
    ...["", " ", "null", "0", "[]", "{}", '"x"', "true"].map((text): WholeDocument => [
      `only ${text}`,
      "refused",
      text,
    ]),
  ],
};

function at(location: string, hostile: unknown): string {
  return JSON.stringify(makeDefinition(location, hostile));
}

function twice(key: string, value: unknown): string {
  return ORDINARY.replace(/\}$/, `,"${key}":${JSON.stringify(value)}}`);
}

function nested(levels: number): unknown {
  return levels === 0 ? 0 : levels % 2 === 0 ? [nested(levels - 1)] : { a: nested(levels - 1) };
}

function nestedSchema(levels: number): object {
  return levels === 0 ? { type: "string" } : { type: "object", properties: { a: nestedSchema(levels - 1) } };
}

function many(count: number, make: (index: number) => unknown): unknown[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function fields(count: number, make: (index: number) => readonly [string, unknown]): object {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => make(index)));
}

function parameter(index: number): object {
  const name = index === 0 ? "token" : `p${index}`;
  return { name, in: "query", required: index === 0, schema: { type: "string" } };
}

function operation(index: number): readonly [string, unknown] {
  return [`/api/xiaohongshu/thing-${index}/v1`, { get: { responses: {} } }];
}

function property(index: number): readonly [string, unknown] {
  return [`p${index}`, { type: "object", properties: { [`q${index}`]: { type: "string" } } }];
}

function typedField(index: number): readonly [string, unknown] {
  return [`field${index}`, [{ [`a${index % 100}`]: index }]];
}

function differentShape(index: number): object {
  return { [`a${index}`]: { [`b${index}`]: index, list: [{ [`c${index}`]: "x" }] } };
}
