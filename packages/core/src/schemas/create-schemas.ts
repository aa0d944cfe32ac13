import * as v from "valibot";
import type { ParameterTypes } from "../types/parameter-type.ts";
import type { StandardSchemaResult, StandardSchemaV1 } from "../types/standard-schema.ts";
import { dataSchema } from "./data-schema.ts";
import type { DataShape } from "./data-shape.ts";
import { parametersSchema } from "./parameters-schema.ts";

/** The schemas of an operation. */
export interface OperationSchemas<Parameters, Data> {
  /** Refuses unknown, missing and wrong parameters. Accepts a bigint, or a string of digits, for an integer beyond 2^53. */
  readonly parameters: StandardSchemaV1<Parameters, Parameters>;
  /**
   * Refuses values of a wrong kind, such as a text instead of a number. Accepts unknown fields and missing ones, and
   * integers beyond 2^53 in each form that the option `integers` gives them.
   */
  readonly data: StandardSchemaV1<Data, Data>;
}

/** Creates the schemas of an operation. They are built when they are first used. */
export function createSchemas<Parameters, Data>(
  parameters: ParameterTypes,
  data: DataShape,
): OperationSchemas<Parameters, Data> {
  return {
    parameters: standardSchema<Parameters>(() => parametersSchema(parameters)),
    data: standardSchema<Data>(() => dataSchema(data)),
  };
}

function standardSchema<Value>(create: () => v.GenericSchema): StandardSchemaV1<Value> {
  let schema: v.GenericSchema | undefined;
  const validate = (value: unknown): StandardSchemaResult<Value> => {
    schema ??= create();
    const issues = findIssues(schema, value);
    // The value itself, because the output of valibot lacks fields such as `constructor`.
    return issues.length === 0 ? { value: value as Value } : { issues };
  };
  // Tools look for members of a valibot schema if the vendor is valibot.
  return { "~standard": { version: 1, vendor: "justone-clients", validate } };
}

function findIssues(schema: v.GenericSchema, value: unknown): { message: string; path?: PropertyKey[] }[] {
  try {
    const { issues = [] } = v.safeParse(schema, value, {
      message: ({ expected }) => `Expected ${expected ?? "another value"}.`,
    });
    return issues.map(({ message, path }) => {
      return { message, ...(path === undefined ? {} : { path: path.map(({ key }) => key as PropertyKey) }) };
    });
  } catch (error) {
    // valibot follows a type that contains itself until the stack overflows.
    if (error instanceof RangeError) return [{ message: "The value is nested too deeply, or contains itself." }];
    throw error;
  }
}
