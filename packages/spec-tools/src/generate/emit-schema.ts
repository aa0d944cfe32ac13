import { enableCompileCache } from "node:module";
import type { OpenAPI3 } from "openapi-typescript";
import { FORM_MEDIA_TYPE, type ParameterSchema } from "../definitions/operation.ts";
import type {
  DocumentOperation,
  DocumentResponse,
  FormBody,
  FormField,
  PlatformDocument,
  QueryParameter,
  Reference,
} from "../document/document.ts";
import type { JsonValue } from "../lib/json.ts";
import { docText, type Phrases, PHRASES } from "./docstrings.ts";
import { replaceKeys } from "./key-placeholders.ts";

// What a document does not have, such as webhooks, the tool declares as a record of never.
const EMPTY_SECTION = /^export type [\w$]+ = Record<string, never>;\n/gm;

/**
 * openapi-typescript's types of a document. Examples are left out of what it sees, because it copies them into
 * docstrings.
 */
export async function emitSchema(document: PlatformDocument, phrases: Phrases = PHRASES.en): Promise<string> {
  // Loaded when it is needed: it brings the compiler along, which no other command should wait for.
  enableCompileCache();
  const { default: openapiTypescript, astToString } = await import("openapi-typescript");
  const { document: input, restore } = replaceKeys(withoutExamples(document, phrases));
  const ast = await openapiTypescript(input as unknown as OpenAPI3, { defaultNonNullable: false, silent: true });
  return restore(astToString(ast).replaceAll(EMPTY_SECTION, ""));
}

function withoutExamples({ openapi, info, paths, components }: PlatformDocument, phrases: Phrases): JsonValue {
  const bare = {
    openapi,
    info,
    paths: mapValues(paths, (methods) => mapValues(methods, (operation) => bareOperation(operation, phrases))),
    components: {
      schemas: components.schemas,
      responses: mapValues(components.responses, bareResponse),
    },
  };
  // A copy, because the tool works in place; and plain JSON is what it takes.
  return JSON.parse(JSON.stringify(bare)) as JsonValue;
}

function bareOperation(operation: DocumentOperation, phrases: Phrases): object {
  const { summary = "", description = "", parameters, requestBody, responses } = operation;
  return {
    operationId: operation.operationId,
    deprecated: operation.deprecated,
    summary: docText(summary),
    description: docText(description),
    parameters: parameters.map((parameter) => describeParameter(parameter, phrases)),
    requestBody: requestBody === undefined ? undefined : bareForm(requestBody, phrases),
    responses: mapValues(responses, bareResponse),
  };
}

function describeParameter(parameter: QueryParameter, phrases: Phrases): object {
  const { description, schema } = parameter;
  return { ...parameter, description: describe(description, schema.default, phrases) };
}

// Left out here, the token needs no Omit: whoever calls the operation has its type for nothing more than its fields.
function bareForm({ content }: FormBody, phrases: Phrases): object {
  const { properties, required } = content[FORM_MEDIA_TYPE].schema;
  const { token: _, ...fields } = properties;
  const others = required.filter((name) => name !== "token");
  const schema = {
    type: "object",
    required: others,
    properties: mapValues(fields, (field) => bareField(field, phrases)),
  };
  return { required: true, content: { [FORM_MEDIA_TYPE]: { schema } } };
}

// As much as the tool prints for a parameter in the query; for a field it would print the rest too.
function bareField({ type, enum: values, default: initial, description }: FormField, phrases: Phrases): object {
  return { type, enum: values, description: describe(description, initial, phrases) };
}

function describe(description = "", initial: ParameterSchema["default"], { defaultIs }: Phrases): string {
  // The publisher applies it; told here, because the tool leaves a parameter's default out.
  const applied = initial === undefined ? "" : `\n\n${defaultIs(JSON.stringify(initial))}`;
  return docText(description) + applied;
}

function bareResponse(response: DocumentResponse | Reference): object {
  if ("$ref" in response) return response;
  const { schema } = response.content["application/json"];
  return { description: response.description, content: { "application/json": { schema } } };
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
