import { dataComponent, ENVELOPE, envelopeComponent } from "../definitions/names.ts";
import type { BusinessCode } from "../definitions/publisher.ts";
import { describeData, inferPlatform } from "../inference/infer-platform.ts";
import type { ObservedOperation } from "../inference/load-observed.ts";
import type { Schema } from "../lib/schema.ts";
import type { DocumentResponse, Example, Reference } from "./document.ts";

/**
 * The components that type the answers of a platform: one for each operation's `data`, one for each operation's
 * envelope, and one for each thing inside them, shared wherever it is the same.
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

/** The envelope around every answer. Only `code` and `data` can be relied on, whatever a definition says. */
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
      requestId: { ...optionalText, description: "The API's id of the request." },
    },
  };
}

/** The envelope of one operation: the common one, with the type of its `data`. */
export function operationEnvelopeSchema(component: string): Schema {
  const data: Schema = { anyOf: [schemaReference(component), { type: "null" }] };
  return { allOf: [schemaReference(ENVELOPE), { type: "object", required: ["data"], properties: { data } }] };
}

/** A pointer to a schema of the document. */
export function schemaReference(component: string): { $ref: string } {
  return { $ref: `#/components/schemas/${component}` };
}

/** One named example a business code, as the components of the document. */
export function businessExamples(codes: readonly BusinessCode[]): Record<string, Example> {
  return Object.fromEntries(codes.map((businessCode) => [exampleName(businessCode), codeExample(businessCode)]));
}

/** The same names, pointing at those components. */
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

/** The answers under an error status, each with the examples of the codes that travel under it, as components. */
export function errorResponses(codes: readonly BusinessCode[]): Record<string, DocumentResponse> {
  return Object.fromEntries(
    errorStatuses(codes).map((status) => {
      const travelling = codes.filter((code) => code.status === status);
      const description = travelling.map(({ code, meaning }) => `${code}: ${meaning}`).join("; ");
      const examples = businessExampleReferences(travelling);
      const content = { "application/json": { schema: schemaReference(ENVELOPE), examples } };
      return [componentName(status), { description, content }];
    }),
  );
}

/** Each error status, pointing at its component. */
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
