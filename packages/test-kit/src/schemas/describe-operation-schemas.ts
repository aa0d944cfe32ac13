import {
  documentOperations,
  type NamedOperation,
  type PlatformDocument,
  schemaExample,
} from "@justone-clients/spec-tools";
import { expectRows } from "@justone-clients/test-tables";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { successValue } from "../client/examples.ts";
import { invalidCalls, type Parameters, requiredParameters, sampleParameters } from "../client/parameters.ts";
import { createSchemaErrorFinder, type SchemaErrorFinder } from "../client/schema-validator.ts";
import { arbitraryData, arbitraryParameters } from "./arbitrary-values.ts";
import { changedValues } from "./changed-values.ts";

/** A validator with the interface of Standard Schema. */
export interface UntypedSchema {
  readonly "~standard": {
    readonly validate: (value: unknown) => {
      readonly value?: unknown;
      readonly issues?:
        | readonly { readonly message: string; readonly path?: readonly PropertyKey[] | undefined }[]
        | undefined;
    };
  };
}

/** The schemas of each operation, by name, as a platform's package exports them. */
export type SchemaExports = Readonly<
  Record<string, { readonly parameters: UntypedSchema; readonly data: UntypedSchema }>
>;

/** Tests the schemas of every operation of a document. */
export function describeOperationSchemas(document: PlatformDocument, schemas: SchemaExports): void {
  const operations = documentOperations(document);

  it("the schemas of every operation are exported, and nothing else", () => {
    expect(Object.keys(schemas).toSorted()).toEqual(operations.map(({ operationId }) => operationId).toSorted());
  });

  describe.for(operations.map((operation) => [operation.id, operation] as const))(
    "the schemas of %s",
    ([, operation]) => {
      const found = schemas[operation.operationId];
      if (found === undefined) throw new Error(`${operation.id} has no schemas`);
      describeParameters(operation, found.parameters);
      describeData(operation, document, found.data);
    },
  );
}

function describeParameters(operation: NamedOperation, schema: UntypedSchema): void {
  const { operationId, parameters } = operation;
  const right = requiredParameters(parameters);

  it(`the schema of the parameters of ${operationId} accepts every value that its type accepts`, () => {
    for (const value of [right, sampleParameters(parameters)])
      expect(schema["~standard"].validate(value)).toEqual({ value });
    const property = fc.property(arbitraryParameters(parameters), (value) => pathsOf(schema, value).length === 0);
    fc.assert(property, { numRuns: 50 });
  });

  const refused: readonly (readonly [name: string, title: string, value: object])[] = [
    ...invalidCalls(operation).map((call) => [call.parameter, call.title, call.parameters] as const),
    ...["undeclared", "token", "__proto__", "constructor"].map((name) => {
      return [name, `${name} not declared`, withOwn(right, name, "a")] as const;
    }),
    ...parameters.map(({ name }) => [name, `${name} null`, withOwn(right, name, null)] as const),
    ...parameters.map(({ name }) => [name, `${name} an object`, withOwn(right, name, { a: 1 })] as const),
    ...parameters
      .filter(({ schema: { type } }) => type === "string")
      .map(({ name }) => [name, `${name} a number`, withOwn(right, name, 1.5)] as const),
    ...parameters
      .filter(({ required }) => required)
      .map(({ name }) => [name, `${name} undefined`, withOwn(right, name, undefined)] as const),
  ];
  const check = ([name, , value]: (typeof refused)[number]): void => {
    expect(new Set(pathsOf(schema, value).map(([first]) => first))).toEqual(new Set([name]));
  };
  it(`the schema of the parameters of ${operationId} refuses every wrong call`, () =>
    expectRows(refused, check, ([, title]) => `a call with ${title}`));
}

function describeData(
  { operationId, dataType, ...operation }: NamedOperation,
  document: PlatformDocument,
  schema: UntypedSchema,
): void {
  const { schemas } = document.components;
  const declared = schemas[dataType] ?? {};
  const synthetic = schemaExample(declared, schemas) ?? {};

  it(`the schema of the data of ${operationId} accepts its examples and every value that its type accepts`, () => {
    const { data } = successValue({ operationId, dataType, ...operation });
    for (const value of [synthetic, ...(data === null ? [] : [data])]) {
      const result = schema["~standard"].validate(value);
      expect(result).toEqual({ value });
      expect(result.value).toBe(value);
    }
    const property = fc.property(arbitraryData(declared, schemas), (value) => pathsOf(schema, value).length === 0);
    fc.assert(property, { numRuns: 50 });
  });

  it(`the schema of the data of ${operationId} refuses a value exactly if a part of it has another kind`, () => {
    const findErrors = createSchemaErrorFinder(document);
    const disagreements: string[] = [];
    for (const { path, value } of changedValues(synthetic)) {
      const isRefused = pathsOf(schema, value).length > 0;
      if (isRefused !== hasWrongKind(findErrors, dataType, value))
        disagreements.push(`${path} is ${isRefused ? "refused" : "accepted"}`);
    }
    expect(disagreements).toEqual([]);
  });
}

// Required fields and closed lists are claims about what was observed, so a response can differ.
function hasWrongKind(findErrors: SchemaErrorFinder, component: string, value: unknown): boolean {
  return findErrors(component, value).some(({ keyword }) => keyword === "type");
}

function pathsOf(schema: UntypedSchema, value: unknown): (readonly PropertyKey[])[] {
  const { issues = [] } = schema["~standard"].validate(value);
  return issues.map(({ path = [] }) => path);
}

// In an object literal, __proto__ sets the prototype.
function withOwn(parameters: Parameters, name: string, value: unknown): object {
  return Object.defineProperty({ ...parameters }, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
