import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryPlatform, type PlatformSample } from "#tests/arbitrary-platform";
import { compile } from "#tests/compile";
import { readerOf } from "#tests/consumer";
import { inferAfter, type Known, NOTHING, type Samples } from "#tests/infer-after";
import { makeDocument } from "#tests/make-document";
import { lostNames, unreadablePaths } from "#tests/lost-types";
import { emitSchema } from "../generate/emit-schema.ts";
import type { Schema } from "../lib/schema.ts";
import type { InferredSchemas } from "./infer-schemas.ts";
import { emptyState, foldResponses } from "./observed-state.ts";

describe("inferSchemas for any sequence of responses", () => {
  it("keeps every name, and every path that code reads", () => {
    fc.assert(
      fc.property(arbitraryPlatform, (sequence) => {
        for (const [before, after] of pairs(inferSteps(sequence))) {
          expect(lostNames(before, after)).toEqual([]);
          for (const operation of before.names.keys()) {
            expect(unreadablePaths(operation, before.components, after.components)).toEqual([]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("defines no object type twice", () => {
    fc.assert(
      fc.property(arbitraryPlatform, (sequence) => {
        for (const { components } of inferSteps(sequence)) {
          const literals = Object.values(components)
            .filter(({ properties }) => properties !== undefined)
            .map((schema) => withoutCounts(schema));
          expect(new Set(literals).size).toBe(literals.length);
        }
      }),
    );
  });

  it("compiles every reader of all earlier types against the later types", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryPlatform, { minLength: 4, maxLength: 8 }), async (sequences) => {
        const modules = sequences.map(async (sequence, index) => {
          const [first, ...others] = inferSteps(sequence);
          const last = others.at(-1) ?? first;
          const schema = await emitSchema(makeDocument({ ...last?.components }), "made");
          const readers = [...(first?.names.keys() ?? [])].map((operation) => {
            const reader = readerOf(first?.components ?? {}, `${operation}Data`, `schema${index}.ts`);
            return [`reader${index}${operation}.ts`, reader] as const;
          });
          return [[`schema${index}.ts`, schema] as const, ...readers];
        });
        expect(compile(Object.fromEntries((await Promise.all(modules)).flat()))).toEqual([]);
      }),
      { numRuns: 3 },
    );
  });
});

/** Infers the types after each response. A response that would replace the state of its operation is left out. */
function inferSteps(sequence: readonly PlatformSample[]): InferredSchemas[] {
  let samples: Samples = {};
  let known: Known = NOTHING;
  return sequence.flatMap(({ operation, data }) => {
    const next = { ...samples, [operation]: [...(samples[operation] ?? []), data] };
    const responses = (next[operation] ?? []).map((one) => ({ code: 0, data: one }));
    if (foldResponses(emptyState("GET /x"), responses).effects.includes("replaced")) return [];
    samples = next;
    const inferred = inferAfter(samples, known);
    known = inferred;
    return [inferred];
  });
}

function pairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.slice(1).flatMap((item, index): [Item, Item][] => {
    const before = items[index];
    return before === undefined ? [] : [[before, item]];
  });
}

function withoutCounts(schema: Schema): string {
  return JSON.stringify(schema, (key, value: unknown) => {
    return key === "description" && typeof value === "string" ? undefined : value;
  });
}
