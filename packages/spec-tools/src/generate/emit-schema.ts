import type { OpenAPI3 } from "openapi-typescript";
import type { DocumentOperation, DocumentResponse, PlatformDocument, Reference } from "../document/document.ts";

/**
 * openapi-typescript's types of a document. Examples are left out of what it sees, because it copies them into
 * docstrings.
 */
export async function emitSchema(document: PlatformDocument): Promise<string> {
  // Loaded when it is needed: it brings the compiler along, which no other command should wait for.
  const { default: openapiTypescript, astToString } = await import("openapi-typescript");
  const ast = await openapiTypescript(withoutExamples(document), { defaultNonNullable: false, silent: true });
  return astToString(ast);
}

function withoutExamples({ openapi, info, paths, components }: PlatformDocument): OpenAPI3 {
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
  return JSON.parse(JSON.stringify(bare)) as OpenAPI3;
}

function bareOperation(operation: DocumentOperation): object {
  return { ...operation, externalDocs: undefined, responses: mapValues(operation.responses, bareResponse) };
}

function bareResponse(response: DocumentResponse | Reference): object {
  if ("$ref" in response) return response;
  const { schema } = response.content["application/json"];
  return { description: response.description, content: { "application/json": { schema } } };
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
