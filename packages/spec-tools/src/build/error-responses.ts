import type { DocumentResponse, Reference } from "../document/document.ts";
import type { BusinessCode } from "../publisher/publisher.ts";
import { businessExampleReferences } from "./business-examples.ts";
import { ENVELOPE, schemaReference } from "./envelope-schema.ts";

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
