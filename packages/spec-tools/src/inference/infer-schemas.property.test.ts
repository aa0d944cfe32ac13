import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryData, arbitraryJson, arbitrarySiblings, objectOf } from "#tests/arbitrary-json";
import { acceptor, infer, inferState, stateOf } from "#tests/infer";
import { schemaExample } from "../document/schema-example.ts";
import { isJsonObject, type JsonValue } from "../lib/json.ts";
import type { Schema } from "../lib/schema.ts";
import { emptyState, foldResponses } from "./observed-state.ts";
import { shapeOf } from "./sample-shape.ts";
import { emptyShape, mergeShapes } from "./shape.ts";
import { parseState, serializeState } from "./state-file.ts";

function schemaOfAll(samples: readonly JsonValue[]): string {
  const state = stateOf(...samples);
  return serializeState(state) + JSON.stringify(inferState(state).components);
}

describe("inferSchemas for any JSON", () => {
  it("infers a schema that accepts every sample", () => {
    fc.assert(
      fc.property(fc.array(arbitraryJson, { minLength: 1, maxLength: 4 }), (samples) => {
        const shape = samples.map(shapeOf).reduce(mergeShapes, emptyShape());
        const accepts = acceptor(inferState({ ...emptyState("GET /x"), data: shape }).components);
        expect(samples.filter((sample) => !accepts(sample))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("infers schemas that require no field, close no object and never allow only null or only integers", () => {
    fc.assert(
      fc.property(arbitraryData, (sample) => {
        for (const { required, additionalProperties, type } of Object.values(infer(sample)).flatMap(allSchemas)) {
          expect(required).toBeUndefined();
          expect(additionalProperties).not.toBe(false);
          expect(["null", "integer"]).not.toContain(type);
        }
      }),
    );
  });

  it("infers a schema that accepts its own synthetic example", () => {
    fc.assert(
      fc.property(arbitraryData, (sample) => {
        const components = infer(sample);
        const example = schemaExample(components["OpData"] ?? {}, components);
        expect(acceptor(components)(example)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe("serializeState", () => {
  it("returns the same bytes for the same responses in any order, except after a replacement", () => {
    const twoOrders = arbitrarySiblings.chain((samples) => {
      return fc.tuple(fc.constant(samples), fc.shuffledSubarray(samples, { minLength: samples.length }));
    });
    fc.assert(
      fc.property(twoOrders, ([samples, shuffled]) => {
        fc.pre([samples, shuffled].every((order) => !replaces(order)));
        expect(schemaOfAll(shuffled.map(reverseKeys))).toBe(schemaOfAll(samples));
      }),
      { numRuns: 200 },
    );
  });

  it("returns the same bytes if every response is counted twice with different key orders", () => {
    fc.assert(
      fc.property(arbitrarySiblings, (samples) => {
        fc.pre(!replaces(samples));
        expect(serializeState(stateOf(...samples, ...samples.map(reverseKeys)))).toBe(
          serializeState(stateOf(...samples)),
        );
      }),
    );
  });

  it("returns a text that parseState reads back unchanged", () => {
    fc.assert(
      fc.property(arbitraryData, (sample) => {
        const text = serializeState(stateOf(sample));
        expect(serializeState(parseState(JSON.parse(text) as JsonValue, "a.json", "GET /x"))).toBe(text);
      }),
    );
  });
});

describe("mergeShapes", () => {
  it("returns the shape of all values together, in any grouping", () => {
    fc.assert(
      fc.property(arbitraryJson, arbitraryJson, arbitraryJson, (a, b, c) => {
        const [x, y, z] = [shapeOf(a), shapeOf(b), shapeOf(c)];
        // The shape of a list's items counts all of them together.
        expect(mergeShapes(mergeShapes(x, y), z)).toEqual(shapeOf([a, b, c]).items);
        expect(mergeShapes(x, mergeShapes(y, z))).toEqual(shapeOf([c, a, b]).items);
      }),
    );
  });
});

function replaces(samples: readonly JsonValue[]): boolean {
  const responses = samples.map((data) => ({ code: 0, data }));
  return foldResponses(emptyState("GET /x"), responses).effects.includes("replaced");
}

function reverseKeys(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (!isJsonObject(value)) return value;
  return objectOf(
    Object.entries(value)
      .toReversed()
      .map(([key, item]) => [key, reverseKeys(item)]),
  );
}

// Every schema below a schema, except null in a union, which is allowed there.
function allSchemas(schema: Schema): Schema[] {
  const { properties = {}, items, additionalProperties, anyOf = [] } = schema;
  const below = [
    ...Object.values(properties),
    items,
    additionalProperties,
    ...anyOf.filter(({ type }) => type !== "null"),
  ];
  return [schema, ...below.filter((item) => typeof item === "object").flatMap(allSchemas)];
}
