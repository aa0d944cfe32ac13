import { createSchema as createGenson } from "genson-js";
import { InputData, jsonInputForTargetLanguage, quicktype } from "quicktype-core";
import { inferSchemas } from "../src/inference/infer-schemas.ts";
import { isNullStyle, shapeOf } from "../src/inference/sample-shape.ts";
import { addShape, emptyShape } from "../src/inference/shape.ts";
import type { JsonValue } from "../src/lib/json.ts";
import type { Operation } from "./bodies.ts";

/** Infers a JSON Schema from samples. */
export interface Engine {
  readonly name: string;
  readonly infer: (samples: readonly JsonValue[]) => Promise<object>;
}

/** The inference of this project. */
export const ownEngine: Engine = {
  name: "this project",
  infer: async (samples) => inferTogether([{ name: "sample", samples }]),
};

/** Infers the types of all operations of one platform with the inference of this project. */
export function inferTogether(operations: readonly Operation[]): object {
  const observed = operations.map(({ name, samples }) => {
    const shapes = samples.map(shapeOf);
    const data = emptyShape();
    for (const shape of shapes) addShape(data, shape);
    return { operation: name, data, nullStyle: shapes.some(isNullStyle) };
  });
  const { components } = inferSchemas(observed, {
    dataComponent: (operation) => `${operation.replaceAll("-", "")}Data`,
    pointer: "#/$defs/",
    knownNames: () => undefined,
    reserved: new Set(),
  });
  return { $ref: `#/$defs/${operations[0]?.name.replaceAll("-", "")}Data`, $defs: components };
}

/** genson-js with its default options. */
export const genson: Engine = {
  name: "genson-js",
  infer: async (samples) => mergeGenson(samples),
};

function mergeGenson(samples: readonly JsonValue[]): object {
  const { items = {} } = createGenson([...samples]) as { items?: object };
  return items;
}

/** quicktype-core without string formats and enums, with every property optional and additional properties allowed. */
export const quicktypeCore: Engine = {
  name: "quicktype-core",
  infer: async (samples) => {
    const input = jsonInputForTargetLanguage("schema");
    await input.addSource({ name: "Data", samples: samples.map((sample) => JSON.stringify(sample)) });
    const inputData = new InputData();
    inputData.addInput(input);
    const { lines } = await quicktype({
      inputData,
      lang: "schema",
      allPropertiesOptional: true,
      inferEnums: false,
      inferDateTimes: false,
      inferUuids: false,
      inferIntegerStrings: false,
      inferBooleanStrings: false,
    });
    return JSON.parse(lines.join("\n"), (key, value: unknown) => {
      return key === "additionalProperties" && value === false ? undefined : value;
    }) as object;
  },
};
