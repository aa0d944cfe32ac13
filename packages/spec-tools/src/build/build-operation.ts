import type { DocumentOperation } from "../document/document.ts";
import { upperFirst } from "../published/operation-name.ts";
import type { BusinessCode } from "../publisher/publisher.ts";
import { businessExampleReferences } from "./business-examples.ts";
import { schemaReference } from "./envelope-schema.ts";
import { errorResponseReferences } from "./error-responses.ts";
import { liftToken } from "./lift-token.ts";
import type { ObservedOperation } from "./observe-operations.ts";
import { okExample } from "./ok-example.ts";

/** The component that types the `data` of an operation. */
export function dataComponent(operationName: string): string {
  return `${upperFirst(operationName)}Data`;
}

/** The component that types the whole answer of an operation. */
export function envelopeComponent(operationName: string): string {
  return `${upperFirst(operationName)}Envelope`;
}

/**
 * One published operation in the one form everything downstream reads: responses normalised to 200 plus the declared
 * errors, the token lifted out, a name that comes from its path.
 */
export function buildOperation(operation: ObservedOperation, codes: readonly BusinessCode[]): DocumentOperation {
  const { name, summary, description, deprecated, parameters, lock } = operation;
  const schema = schemaReference(envelopeComponent(name));
  const examples = { ok: okExample(operation), ...businessExampleReferences(codes) };
  return {
    operationId: name,
    summary,
    description,
    ...(deprecated ? { deprecated: true as const } : {}),
    externalDocs: { url: lock.source },
    parameters: liftToken(parameters, lock.file),
    responses: {
      "200": {
        description: "The answer; its code tells whether it is a success.",
        content: { "application/json": { schema, examples } },
      },
      ...errorResponseReferences(codes),
    },
  };
}
