import type { ChineseTexts } from "../definitions/chinese-texts.ts";
import type { Highlight, UseCase } from "../definitions/operation-texts.ts";
import { FORM_MEDIA_TYPE } from "../definitions/operation.ts";
import type {
  DocumentOperation,
  DocumentResponse,
  FormBody,
  FormField,
  PlatformDocument,
  Reference,
  RequestParameter,
} from "../document/document.ts";
import type { Schema } from "../lib/schema.ts";
import { chineseTerms } from "./chinese-terms.ts";
import { translateNotes } from "./chinese-notes.ts";

/**
 * Replaces the English texts of a document with the published Chinese texts, if they exist, and the notes of this project
 * with Chinese ones.
 */
export function translateDocument(document: PlatformDocument): PlatformDocument {
  const paths = Object.entries(document.paths).map(([path, methods]) => {
    const translated = Object.entries(methods).map(([method, operation]) => [method, translate(operation)]);
    return [path, Object.fromEntries(translated)];
  });
  const schemas = Object.entries(document.components.schemas).map(([name, schema]) => [name, translateType(schema)]);
  const responses = Object.entries(document.components.responses).map(([name, response]) => {
    return [name, translateResponse(response)];
  });
  return {
    ...document,
    paths: Object.fromEntries(paths) as PlatformDocument["paths"],
    components: {
      ...document.components,
      schemas: Object.fromEntries(schemas) as Record<string, Schema>,
      responses: Object.fromEntries(responses) as Record<string, DocumentResponse>,
    },
  };
}

function translateType(schema: Schema): Schema {
  const { properties } = schema;
  if (properties === undefined) return translateSchema(schema);
  const fields = Object.entries(properties).map(([key, field]) => [key, translateSchema(field)]);
  return translateSchema({ ...schema, properties: Object.fromEntries(fields) as typeof properties });
}

function translateSchema(schema: Schema): Schema {
  const { description } = { ...schema, ...schema["x-zh"] };
  return {
    ...schema,
    ...schema["x-zh"],
    ...(description === undefined ? {} : { description: chineseText(description) }),
  };
}

function translateResponse<Response extends DocumentResponse | Reference>(response: Response): Response {
  if ("$ref" in response) return response;
  return { ...response, description: translateNotes(response["x-zh"]?.description ?? response.description) };
}

function chineseText(text: string): string {
  return chineseTerms(translateNotes(text));
}

function translate(operation: DocumentOperation): DocumentOperation {
  const { parameters: descriptions = {}, ...published }: Partial<ChineseTexts> = operation["x-zh"] ?? {};
  const { summary = operation.summary, description = operation.description } = published;
  const { highlights = operation["x-highlights"], useCases = operation["x-use-cases"] } = published;
  const { requestBody } = operation;
  const responses = Object.entries(operation.responses).map(([status, one]) => [status, translateResponse(one)]);
  return {
    ...operation,
    summary: summary && chineseTerms(summary),
    description: description && chineseTerms(description),
    ...(highlights === undefined ? {} : { "x-highlights": highlights.map(translateHighlight) }),
    ...(useCases === undefined ? {} : { "x-use-cases": useCases.map(translateUseCase) }),
    parameters: operation.parameters.map((parameter) => describeInChinese(parameter, parameter.name, descriptions)),
    ...(requestBody === undefined ? {} : { requestBody: translateForm(requestBody, descriptions) }),
    responses: Object.fromEntries(responses) as DocumentOperation["responses"],
  };
}

function translateHighlight(highlight: Highlight): Highlight {
  return { ...highlight, content: chineseTerms(highlight.content) };
}

function translateUseCase({ title, description, ...others }: UseCase): UseCase {
  return { ...others, title: title && chineseTerms(title), description: description && chineseTerms(description) };
}

type Descriptions = ChineseTexts["parameters"];

function translateForm(form: FormBody, descriptions: Descriptions): FormBody {
  const { schema } = form.content[FORM_MEDIA_TYPE];
  const fields = Object.entries(schema.properties).map(([name, field]) => {
    return [name, describeInChinese(field, name, descriptions)];
  });
  const properties = Object.fromEntries(fields) as typeof schema.properties;
  return { ...form, content: { [FORM_MEDIA_TYPE]: { schema: { ...schema, properties } } } };
}

function describeInChinese<Described extends RequestParameter | FormField>(
  parameter: Described,
  name: string,
  descriptions: Descriptions,
): Described {
  const description = textOf(descriptions, name) ?? parameter.description;
  return { ...parameter, description: description && chineseTerms(description) };
}

// A parameter from upstream can have a name that every object inherits, e.g. `toString`.
function textOf(texts: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(texts, name) ? texts[name] : undefined;
}
