import type { OpenAPI3 } from "openapi-typescript";
import type { JsonValue } from "../gate/json-value.ts";
import type { Parameter } from "../published/operation.ts";
import { docText } from "./doc-comment.ts";
import { holdKeys } from "./key-placeholders.ts";
import type { DocumentOperation, DocumentResponse, PlatformDocument, Reference } from "../document/document.ts";

// What a document does not have, such as webhooks, the tool declares as a record of never.
const EMPTY_SECTION = /^export type [\w$]+ = Record<string, never>;\n/gm;

/**
 * openapi-typescript's types of a document. Examples are left out of what it sees, because it copies them into
 * docstrings.
 */
export async function emitSchema(document: PlatformDocument): Promise<string> {
  // Loaded when it is needed: it brings the compiler along, which no other command should wait for.
  const { default: openapiTypescript, astToString } = await import("openapi-typescript");
  const { document: input, restore } = holdKeys(withoutExamples(document));
  const ast = await openapiTypescript(input as unknown as OpenAPI3, { defaultNonNullable: false, silent: true });
  return restore(astToString(ast).replaceAll(EMPTY_SECTION, ""));
}

function withoutExamples({ openapi, info, paths, components }: PlatformDocument): JsonValue {
  const bare = {
    openapi,
    info,
    paths: mapValues(paths, ({ get }) => ({ get: bareOperation(get) })),
    components: {
      schemas: components.schemas,
      responses: mapValues(components.responses, bareResponse),
    },
  };
  // A copy, because the tool works in place; and plain JSON is what it takes.
  return JSON.parse(JSON.stringify(bare)) as JsonValue;
}

function bareOperation(operation: DocumentOperation): object {
  const { summary = "", description = "", parameters, responses } = operation;
  return {
    ...operation,
    summary: docText(summary),
    description: docText(description),
    externalDocs: undefined,
    parameters: parameters.map(describeParameter),
    responses: mapValues(responses, bareResponse),
  };
}

function describeParameter(parameter: Parameter): object {
  const { description = "", schema } = parameter;
  // The publisher applies it; told here, because the tool leaves a parameter's default out.
  const applied = schema.default === undefined ? "" : `\n\nDefault: \`${JSON.stringify(schema.default)}\``;
  return { ...parameter, description: docText(description) + applied };
}

function bareResponse(response: DocumentResponse | Reference): object {
  if ("$ref" in response) return response;
  const { schema } = response.content["application/json"];
  return { description: response.description, content: { "application/json": { schema } } };
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
