import type { Schema } from "../document/schema.ts";
import type { BusinessCode } from "../publisher/publisher.ts";

/** The name of the envelope's component. */
export const ENVELOPE = "Envelope";

/** The envelope around every answer. Only `code` and `data` can be relied on, whatever a definition says. */
export function envelopeSchema(codes: readonly BusinessCode[]): Schema {
  const list = codes.map(({ code, meaning }) => `- ${code}: ${meaning}`).join("\n");
  const optionalText: Schema = { type: ["string", "null"] };
  return {
    description: "The envelope around every answer. `code` decides, never the HTTP status.",
    type: "object",
    required: ["code", "data"],
    properties: {
      code: { type: "number", description: `0 is success. Otherwise:\n${list}\n\nOther codes may come.` },
      data: { description: "What was asked for; null where `code` is not 0." },
      message: { ...optionalText, description: "The publisher's words about a failure." },
      recordTime: { ...optionalText, description: "When the publisher recorded the answer." },
      requestId: { ...optionalText, description: "The publisher's id of the request." },
    },
  };
}

/** The envelope of one operation: the common one, with the type of its `data`. */
export function operationEnvelopeSchema(dataComponent: string): Schema {
  const data: Schema = { anyOf: [schemaReference(dataComponent), { type: "null" }] };
  return { allOf: [schemaReference(ENVELOPE), { type: "object", required: ["data"], properties: { data } }] };
}

/** A pointer to a schema of the document. */
export function schemaReference(component: string): { $ref: string } {
  return { $ref: `#/components/schemas/${component}` };
}
