import type { DocumentOperation } from "../document/document.ts";
import type { Schema } from "../document/schema.ts";
import { derivePaging } from "../paging/derive-paging.ts";
import type { BusinessCode } from "../publisher/publisher.ts";
import { businessExampleReferences } from "./business-examples.ts";
import { dataComponent, envelopeComponent } from "./component-names.ts";
import { schemaReference } from "./envelope-schema.ts";
import { errorResponseReferences } from "./error-responses.ts";
import type { ObservedOperation } from "./observe-operations.ts";
import { okExample } from "./ok-example.ts";
import { requestParts } from "./request-parts.ts";

/**
 * One published operation in the one form everything downstream reads: responses normalised to 200 plus the declared
 * errors, the token lifted out of the query, a name that comes from its path.
 */
export function buildOperation(
  operation: ObservedOperation,
  codes: readonly BusinessCode[],
  schemas: Readonly<Record<string, Schema>>,
): DocumentOperation {
  const { name, summary, description, parameters, lock } = operation;
  const schema = schemaReference(envelopeComponent(name));
  const paging = derivePaging(parameters, schemas[dataComponent(name)] ?? {}, schemas);
  const examples = { ok: okExample(operation, schemas), ...businessExampleReferences(codes) };
  return {
    operationId: name,
    summary,
    description,
    ...marks(operation),
    ...(paging === undefined ? {} : { "x-paging": paging }),
    externalDocs: { url: lock.source },
    ...requestParts(parameters, lock.file),
    responses: {
      "200": {
        description: "The answer; its code tells whether it is a success.",
        content: { "application/json": { schema, examples } },
      },
      ...errorResponseReferences(codes),
    },
  };
}

function marks({
  deprecated,
  hidden,
  lock: { vanishedSince },
  chinese,
}: ObservedOperation): Pick<DocumentOperation, "deprecated" | "x-docs-hidden" | "x-vanished-since" | "x-zh"> {
  return {
    ...(deprecated || vanishedSince !== undefined ? { deprecated: true } : {}),
    ...(hidden ? { "x-docs-hidden": true } : {}),
    ...(vanishedSince === undefined ? {} : { "x-vanished-since": vanishedSince }),
    ...(chinese === undefined ? {} : { "x-zh": chinese }),
  };
}
