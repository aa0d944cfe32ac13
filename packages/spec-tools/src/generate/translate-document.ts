import type { ChineseTexts } from "../definitions/chinese-texts.ts";
import { FORM_MEDIA_TYPE } from "../definitions/operation.ts";
import type { DocumentOperation, FormBody, PlatformDocument, RequestParameter } from "../document/document.ts";
import type { Schema } from "../lib/schema.ts";

/** Replaces the English texts of a document with the published Chinese texts, if they exist. */
export function translateDocument(document: PlatformDocument): PlatformDocument {
  const paths = Object.entries(document.paths).map(([path, methods]) => {
    const translated = Object.entries(methods).map(([method, operation]) => [method, translate(operation)]);
    return [path, Object.fromEntries(translated)];
  });
  const schemas = Object.entries(document.components.schemas).map(([name, schema]) => [name, translateType(schema)]);
  return {
    ...document,
    paths: Object.fromEntries(paths) as PlatformDocument["paths"],
    components: { ...document.components, schemas: Object.fromEntries(schemas) as Record<string, Schema> },
  };
}

function translateType(schema: Schema): Schema {
  const { properties } = schema;
  if (properties === undefined) return translateSchema(schema);
  const fields = Object.entries(properties).map(([key, field]) => [key, translateSchema(field)]);
  return translateSchema({ ...schema, properties: Object.fromEntries(fields) as typeof properties });
}

function translateSchema(schema: Schema): Schema {
  return { ...schema, ...schema["x-zh"] };
}

function translate(operation: DocumentOperation): DocumentOperation {
  const texts = operation["x-zh"];
  if (texts === undefined) return operation;
  const { summary = operation.summary, description = operation.description } = texts;
  const { requestBody } = operation;
  const { highlights = operation["x-highlights"], useCases = operation["x-use-cases"] } = texts;
  return {
    ...operation,
    summary,
    description,
    ...(highlights === undefined ? {} : { "x-highlights": highlights }),
    ...(useCases === undefined ? {} : { "x-use-cases": useCases }),
    parameters: operation.parameters.map((parameter) => translateParameter(parameter, texts)),
    ...(requestBody === undefined ? {} : { requestBody: translateForm(requestBody, texts) }),
  };
}

function translateParameter(parameter: RequestParameter, { parameters }: ChineseTexts): RequestParameter {
  const description = textOf(parameters, parameter.name) ?? parameter.description;
  return { ...parameter, description };
}

function translateForm(form: FormBody, { parameters }: ChineseTexts): FormBody {
  const { schema } = form.content[FORM_MEDIA_TYPE];
  const fields = Object.entries(schema.properties).map(([name, field]) => {
    return [name, { ...field, description: textOf(parameters, name) ?? field.description }];
  });
  const properties = Object.fromEntries(fields) as typeof schema.properties;
  return { ...form, content: { [FORM_MEDIA_TYPE]: { schema: { ...schema, properties } } } };
}

// A parameter from upstream can have a name that every object inherits, e.g. `toString`.
function textOf(texts: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(texts, name) ? texts[name] : undefined;
}
