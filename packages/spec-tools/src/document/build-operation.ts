import type { ChineseTexts } from "../definitions/chinese-texts.ts";
import { publishedExample } from "../definitions/load-published.ts";
import { dataComponent, envelopeComponent } from "../definitions/names.ts";
import { FORM_MEDIA_TYPE, type Parameter } from "../definitions/operation.ts";
import type { BusinessCode } from "../definitions/publisher.ts";
import { extractToken } from "../definitions/read-parameters.ts";
import type { ObservedOperation } from "../inference/load-observed.ts";
import type { Schema } from "../lib/schema.ts";
import { businessExampleReferences, errorResponseReferences, schemaReference } from "./components.ts";
import { derivePaging } from "./derive-paging.ts";
import { operationTag } from "./document-info.ts";
import type { DocumentOperation, Example, RequestParameter } from "./document.ts";
import { schemaExample } from "./schema-example.ts";

/**
 * Builds an operation of the document from a published one. Its responses are 200 and the known errors, its token is
 * not a query parameter, and its operationId comes from its path.
 */
export function buildOperation(
  operation: ObservedOperation,
  codes: readonly BusinessCode[],
  schemas: Readonly<Record<string, Schema>>,
): DocumentOperation {
  const { name, path, summary, description, parameters, omitted, lock } = operation;
  const schema = schemaReference(envelopeComponent(name));
  const paging = derivePaging(parameters, schemas[dataComponent(name)] ?? {}, schemas);
  const examples = { ok: successExample(operation, schemas), ...businessExampleReferences(codes) };
  return {
    tags: [operationTag(path)],
    operationId: name,
    summary,
    description,
    ...statusFields(operation),
    ...textFields(operation),
    ...(paging === undefined ? {} : { "x-paging": paging }),
    externalDocs: { url: lock.source },
    ...requestParts(parameters, lock.file),
    ...(omitted === undefined ? {} : { "x-omitted-parameters": omitted }),
    responses: {
      "200": {
        description: "The response envelope. `code` 0 means success.",
        content: { "application/json": { schema, examples } },
      },
      ...errorResponseReferences(codes),
    },
  };
}

function statusFields({
  deprecated,
  hidden,
  lock: { vanishedSince },
}: ObservedOperation): Pick<DocumentOperation, "deprecated" | "x-docs-hidden" | "x-vanished-since"> {
  return {
    ...(deprecated || vanishedSince !== undefined ? { deprecated: true } : {}),
    ...(hidden ? { "x-docs-hidden": true } : {}),
    ...(vanishedSince === undefined ? {} : { "x-vanished-since": vanishedSince }),
  };
}

type TextField = "x-endpoint-family" | "x-recommended" | "x-highlights" | "x-use-cases" | "x-zh";

function textFields({
  family,
  recommended,
  highlights,
  useCases,
  chinese,
}: ObservedOperation): Pick<DocumentOperation, TextField> {
  return {
    ...(family === undefined ? {} : { "x-endpoint-family": family }),
    ...(recommended === undefined ? {} : { "x-recommended": recommended }),
    ...(highlights === undefined ? {} : { "x-highlights": highlights }),
    ...(useCases === undefined ? {} : { "x-use-cases": useCases }),
    ...(chinese === undefined ? {} : { "x-zh": withoutFields(chinese) }),
  };
}

// The schemas contain the texts of fields.
function withoutFields(chinese: ChineseTexts): ChineseTexts {
  const { fields: _, ...texts } = chinese;
  return texts;
}

/**
 * Builds the request of an operation. A token in the query is covered by the document's security scheme, so that a mock
 * does not log it as a parameter. A token in a form is a required field, and `security` is empty.
 *
 * @throws CommandError (exit code 3) if the operation has no required token
 */
function requestParts(
  parameters: readonly Parameter[],
  file: string,
): Pick<DocumentOperation, "parameters" | "requestBody" | "security"> {
  const { token, others } = extractToken(parameters, file);
  if (token.in === "query") return { parameters: others.filter(isOutsideBody) };
  const fields = parameters.filter((parameter) => !isOutsideBody(parameter));
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  const properties = fields.map(({ name, description, schema }) => [name, { description, ...schema }] as const);
  const schema = { type: "object" as const, required, properties: Object.fromEntries(properties) };
  const lists = fields.filter((field) => field.schema.type === "array");
  const encoding = lists.map(({ name, explode = true }) => [name, { style: "form", explode }] as const);
  const encoded = lists.length === 0 ? {} : { encoding: Object.fromEntries(encoding) };
  const content = { [FORM_MEDIA_TYPE]: { schema, ...encoded } };
  return { parameters: others.filter(isOutsideBody), requestBody: { required: true, content }, security: [] };
}

function isOutsideBody(parameter: Parameter): parameter is RequestParameter {
  return parameter.in !== "form";
}

/**
 * The example of a successful response: the published one, or a synthetic one made from the schema of its data.
 *
 * @throws CommandError (exit code 3) if the published example is not a successful response
 */
function successExample(operation: ObservedOperation, schemas: Readonly<Record<string, Schema>>): Example {
  const published = publishedExample(operation);
  if (published !== undefined) return { summary: "The published example.", value: published };
  const schema = schemas[dataComponent(operation.name)] ?? {};
  // Data that was never observed has an empty schema, whose example is null.
  const data = schemaExample(schema, schemas) ?? {};
  const value = { code: 0, data, message: null, recordTime: null, requestId: "mock-ok" };
  return {
    summary: "Synthetic, made from field names and types; no example is published.",
    "x-synthetic": true,
    value,
  };
}
