import { enableCompileCache } from "node:module";
import type { OpenAPI3 } from "openapi-typescript";
import { FORM_MEDIA_TYPE, type ParameterSchema, valueSchema } from "../definitions/operation.ts";
import type {
  DocumentOperation,
  DocumentResponse,
  FormBody,
  FormField,
  PlatformDocument,
  Reference,
  RequestParameter,
} from "../document/document.ts";
import { type ParameterValue, shownValues } from "../document/own-texts.ts";
import { type JsonValue, serializeLossless } from "../lib/json.ts";
import type { Schema } from "../lib/schema.ts";
import { escapeSeparators } from "../lib/text.ts";
import { docText, type Phrases, PHRASES } from "./docstrings.ts";
import { replaceKeys } from "./key-placeholders.ts";
import { liftTypes } from "./lift-types.ts";
import { namedTypes } from "./named-types.ts";
import { allowUndefined } from "./optional-parameters.ts";

// openapi-typescript declares a missing section, such as webhooks, as Record<string, never>. Other types begin with a
// capital letter.
const EMPTY_SECTION = /^export type [a-z$]\w* = Record<string, never>;\n/gm;

/**
 * Emits the types of a platform's document with openapi-typescript: the parameters of each operation and each component
 * under its own name, and `paths`, `components` and `operations`, which refer to them. Examples are removed first, because
 * openapi-typescript copies them into docstrings.
 */
export async function emitSchema(
  document: PlatformDocument,
  platform: string,
  phrases: Phrases = PHRASES.en,
): Promise<string> {
  // Loaded on demand, because it loads the TypeScript compiler, which other commands do not need.
  enableCompileCache();
  const { default: openapiTypescript, astToString } = await import("openapi-typescript");
  const { document: input, restore } = replaceKeys(withoutExamples(document, phrases));
  const { default: ts } = await import("typescript");
  const declared = await openapiTypescript(input as unknown as OpenAPI3, {
    defaultNonNullable: false,
    silent: true,
    // A caller may pass a list that must not be changed. The other lists of the paths are in components.
    postTransform: (type, { path = "" }) => {
      if (!path.startsWith("#/paths/") || !ts.isArrayTypeNode(type)) return undefined;
      return ts.factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, type);
    },
  });
  const lifted = liftTypes(ts, allowUndefined(ts, declared), namedTypes(document, platform, phrases));
  // The printer does not escape the line breaks U+2028 and U+2029 in literals.
  return restore(escapeSeparators(astToString(lifted).replaceAll(EMPTY_SECTION, "")));
}

function withoutExamples({ openapi, info, paths, components }: PlatformDocument, phrases: Phrases): JsonValue {
  const bare = {
    openapi,
    info,
    paths: mapValues(paths, (methods) => mapValues(methods, (operation) => bareOperation(operation, phrases))),
    components: {
      schemas: mapValues(components.schemas, (schema) => bareType(schema, phrases)),
      responses: mapValues(components.responses, bareResponse),
    },
  };
  // A copy in plain JSON, because openapi-typescript changes its input.
  return JSON.parse(serializeLossless(bare)) as JsonValue;
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

function describeParameter(parameter: RequestParameter, phrases: Phrases): object {
  const { "x-values": values, ...others } = parameter;
  return { ...others, description: describe(others.description, values, others.schema.default, phrases) };
}

// The token is removed here, so that the parameters type does not need an Omit.
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

// Keeps the keywords that openapi-typescript prints for a query parameter; for a field it would print all of them.
function bareField({ description, "x-values": listed, ...schema }: FormField, phrases: Phrases): object {
  const { type, enum: values } = valueSchema(schema);
  const bare = { type, enum: values };
  return {
    ...(schema.type === "array" ? { type: "array", items: bare } : bare),
    description: describe(description, listed, schema.default, phrases),
  };
}

function describe(
  description = "",
  values: readonly ParameterValue[] | undefined,
  initial: ParameterSchema["default"],
  phrases: Phrases,
): string {
  // The API applies the default. It is added here, because openapi-typescript omits the default of a parameter.
  const applied = initial === undefined ? [] : [phrases.defaultIs(serializeLossless(initial))];
  const listed = describeValues(shownValues(description, values), phrases);
  return docText([description, ...listed, ...applied].filter((part) => part !== "").join("\n\n"));
}

function describeValues(values: readonly ParameterValue[], phrases: Phrases): string[] {
  if (values.length === 0) return [];
  const label = (text: string): string => phrases.labelled(phrases.values, text).trimEnd();
  const isPlain = values.every(({ meaning, children }) => meaning === undefined && children === undefined);
  if (isPlain) return [label(phrases.list(values.map(({ value }) => value)))];
  const items = values.map(({ value, meaning, children }) => {
    const text = [meaning?.[phrases.language], children && phrases.list(children)].filter((part) => part !== undefined);
    const name = phrases.list([value]);
    return `- ${text.length === 0 ? name : phrases.labelled(name, text.join(" "))}`;
  });
  return [`${label("")}\n${items.join("\n")}`];
}

/** A type with the docstrings of its fields. */
function bareType(schema: Schema, phrases: Phrases): Schema {
  const { properties } = schema;
  const fields = properties && { properties: mapValues(properties, (field) => bareSchema(field, phrases)) };
  return bareSchema({ ...schema, ...fields }, phrases);
}

function bareSchema(schema: Schema, phrases: Phrases): Schema {
  const { description = "", "x-unit": unit, "x-zh": _, ...others } = schema;
  const text = [description, ...(unit === undefined ? [] : [phrases.unitIs(unit)])].filter((part) => part !== "");
  return text.length === 0 ? others : { description: docText(text.join("\n\n")), ...others };
}

function bareResponse(response: DocumentResponse | Reference): object {
  if ("$ref" in response) return response;
  const { schema } = response.content["application/json"];
  return { description: response.description, content: { "application/json": { schema } } };
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
