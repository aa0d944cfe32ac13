import { dataComponent, ENVELOPE, envelopeComponent } from "../definitions/names.ts";
import type { BusinessCode } from "../definitions/publisher.ts";
import { describeData, inferPlatform } from "../inference/infer-platform.ts";
import type { ObservedOperation } from "../inference/load-observed.ts";
import type { Schema } from "../lib/schema.ts";
import type { DocumentResponse, Example, Reference } from "./document.ts";

/**
 * The schemas of a platform's responses: the `data` of each operation, its envelope, and each object inside `data`.
 * Equal objects share one schema.
 */
export function dataSchemas(operations: readonly ObservedOperation[]): Record<string, Schema> {
  const { components } = inferPlatform(operations, "#/components/schemas/");
  const own = operations.flatMap((operation): [string, Schema][] => {
    const name = dataComponent(operation.name);
    return [
      [name, { description: describeData(operation), ...components[name] }],
      [envelopeComponent(operation.name), operationEnvelopeSchema(name)],
    ];
  });
  return { ...components, ...Object.fromEntries(own) };
}

/** The schema of every response. Only `code` and `data` are required, whatever a definition declares. */
export function envelopeSchema(codes: readonly BusinessCode[]): Schema {
  const list = codes.map(({ code, meaning }) => `- ${code}: ${meaning}`).join("\n");
  const optionalText: Schema = { type: ["string", "null"] };
  return {
    description: "The envelope around every response. `code` decides whether a call succeeded, never the HTTP status.",
    type: "object",
    required: ["code", "data"],
    properties: {
      code: { type: "number", description: `0 is success. Otherwise:\n${list}\n\nOther codes are possible.` },
      data: { description: "The requested data; null if `code` is not 0." },
      message: { ...optionalText, description: "The API's error message." },
      recordTime: { ...optionalText, description: "When the API recorded the response." },
      requestId: { ...optionalText, description: "The ID that the API gave the request." },
    },
  };
}

/** The envelope of one operation: the common envelope with the type of its `data`. */
export function operationEnvelopeSchema(component: string): Schema {
  const data: Schema = { anyOf: [schemaReference(component), { type: "null" }] };
  return { allOf: [schemaReference(ENVELOPE), { type: "object", required: ["data"], properties: { data } }] };
}

/** A reference to a schema of the document. */
export function schemaReference(component: string): { $ref: string } {
  return { $ref: `#/components/schemas/${component}` };
}

/** One example per business code, for the components of the document. */
export function businessExamples(codes: readonly BusinessCode[]): Record<string, Example> {
  return Object.fromEntries(codes.map((businessCode) => [exampleName(businessCode), codeExample(businessCode)]));
}

/** References to the examples of business codes, by the same names. */
export function businessExampleReferences(codes: readonly BusinessCode[]): Record<string, Reference> {
  return Object.fromEntries(
    codes.map((businessCode) => {
      const name = exampleName(businessCode);
      return [name, { $ref: `#/components/examples/${name}` }];
    }),
  );
}

function exampleName({ code }: BusinessCode): string {
  return `code-${code}`;
}

function codeExample({ code, meaning }: BusinessCode): Example {
  const value = { code, data: null, message: meaning, recordTime: null, requestId: `mock-code-${code}` };
  return { summary: meaning, "x-synthetic": true, value };
}

/** One response per error status with the examples of its business codes, for the components of the document. */
export function errorResponses(codes: readonly BusinessCode[]): Record<string, DocumentResponse> {
  return Object.fromEntries(
    errorStatuses(codes).map((status) => {
      const codesOfStatus = codes.filter((code) => code.status === status);
      const description = codesOfStatus.map(({ code, meaning }) => `${code}: ${meaning}`).join("; ");
      const examples = businessExampleReferences(codesOfStatus);
      const content = { "application/json": { schema: schemaReference(ENVELOPE), examples } };
      return [componentName(status), { description, content }];
    }),
  );
}

/** References to the error responses, by HTTP status. */
export function errorResponseReferences(codes: readonly BusinessCode[]): Record<string, Reference> {
  return Object.fromEntries(
    errorStatuses(codes).map((status) => [`${status}`, { $ref: `#/components/responses/${componentName(status)}` }]),
  );
}

function errorStatuses(codes: readonly BusinessCode[]): number[] {
  const statuses = codes.flatMap(({ status }) => (status === undefined ? [] : [status]));
  return [...new Set(statuses)].toSorted((a, b) => a - b);
}

function componentName(status: number): string {
  return `Status${status}`;
}
