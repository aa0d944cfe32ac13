import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryData, HOSTILE_KEYS, objectOf } from "#tests/arbitrary-json";
import { compile } from "#tests/compile";
import { consumerOf } from "#tests/consumer";
import { infer } from "#tests/infer";
import { makeDocument } from "#tests/make-document";
import type { JsonValue } from "../lib/json.ts";
import type { Schema } from "../lib/schema.ts";
import { emitSchema } from "./emit-schema.ts";

// Schemas that are not part of a document refer to #/$defs/.
function typesOf(...samples: JsonValue[]): Promise<string> {
  const text = JSON.stringify(infer(...samples)).replaceAll("#/$defs/", "#/components/schemas/");
  return emitSchema(makeDocument(JSON.parse(text) as Record<string, Schema>), "made");
}

// One program compiles a batch of 10 samples on average, because a program takes far longer than the types of a sample.
// fast-check reduces a batch that fails to the sample that fails.
function batchOf<Sample>(sample: fc.Arbitrary<Sample>): fc.Arbitrary<Sample[]> {
  return fc.array(sample, { minLength: 1, maxLength: 20, size: "max" });
}

describe("emitSchema", () => {
  it("emits types that compile for hostile keys, and declares every key", async () => {
    const data = objectOf(HOSTILE_KEYS.map((key) => [key, "x"]));
    const schema = await typesOf(data);
    expect(compile({ "schema.ts": schema, "consumer.ts": consumerOf(data) })).toEqual([]);
    for (const invisible of ["\u0000", "\u202e", "\u200d"]) expect(schema).not.toContain(invisible);
  });

  it("declares only observed keys", async () => {
    const consumer = consumerOf({ hasOwnProperty: "x", notThere: "x" });
    const errors = compile({ "schema.ts": await typesOf({ hasOwnProperty: "x" }), "consumer.ts": consumer });
    expect(errors).toEqual([expect.stringContaining("notThere")]);
  });

  it("emits types that compile for any JSON data", async () => {
    await fc.assert(
      fc.asyncProperty(batchOf(arbitraryData), async (samples) => {
        const modules = samples.map(async (sample, index) => [`schema${index}.ts`, await typesOf(sample)] as const);
        expect(compile(Object.fromEntries(await Promise.all(modules)))).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });
});

describe("emitSchema for more samples", () => {
  // Values of the same kinds, some missing, null, empty or new, as in another response of the same operation.
  const record = fc.record(
    {
      id: fc.string(),
      count: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
      ok: fc.option(fc.boolean()),
      user: fc.option(
        fc.record({ id: fc.string(), name: fc.option(fc.string()), level: fc.integer() }, { requiredKeys: ["id"] }),
      ),
      tags: fc.array(fc.string(), { maxLength: 2 }),
      list: fc.array(fc.record({ id: fc.integer(), text: fc.option(fc.string()) }, { requiredKeys: [] }), {
        maxLength: 3,
      }),
      hasOwnProperty: fc.string(),
      粉丝数: fc.integer(),
    },
    { requiredKeys: ["id", "count", "tags"] },
  );
  const siblings = fc.tuple(record, fc.array(record, { minLength: 1, maxLength: 3 }));

  it("widens types without breaking a program written for the earlier types", async () => {
    await fc.assert(
      fc.asyncProperty(batchOf(siblings), async (samples) => {
        const modules = samples.map(async ([first, others], index) => {
          const wider = await typesOf(first, ...others);
          const schema = `schema${index}.ts`;
          return { [schema]: wider, [`consumer${index}.ts`]: consumerOf(first, schema) };
        });
        expect(compile(Object.assign({}, ...(await Promise.all(modules))))).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });
});

describe("emitSchema for shared objects", () => {
  it("emits each object literal once and no Record<string, never>", async () => {
    const user = { id: "a", name: "b", level: { image: "c" } };
    const code = await typesOf({
      user,
      list: [
        { id: 1, user, extra: {} },
        { id: 2, user },
      ],
      levels: [{ image: "d" }],
    });
    const literals = code.replaceAll(/ *\/\*\*[^]*?\*\/\n/g, "").match(/^export interface \w+ \{\n[^]*?^\}/gm) ?? [];
    const bodies = literals.map((literal) => literal.slice(literal.indexOf("{")));
    expect(bodies.length).toBeGreaterThan(3);
    expect(new Set(bodies).size).toBe(bodies.length);
    expect(code).not.toContain("Record<string, never>");
  });
});
