import {
  type DocumentOperation,
  FORM_MEDIA_TYPE,
  type FormBody,
  type ParameterSchema,
  type PlatformDocument,
} from "@justone-clients/spec-tools";

/**
 * A copy of a document whose parameters have no enum value beyond ASCII. Prism lists the allowed values in a header
 * when it refuses one, and hangs where that header cannot be written (prism#1934), so refusals are tested on this copy.
 */
export function withAsciiEnums(document: PlatformDocument): PlatformDocument {
  const paths = Object.entries(document.paths).map(([path, methods]) => {
    return [path, Object.fromEntries(Object.entries(methods).map(([method, one]) => [method, withAsciiRequest(one)]))];
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

function withAsciiRequest(operation: DocumentOperation): DocumentOperation {
  const { requestBody } = operation;
  const parameters = operation.parameters.map((parameter) => {
    return { ...parameter, schema: withAsciiEnum(parameter.schema) };
  });
  return {
    ...operation,
    parameters,
    ...(requestBody === undefined ? {} : { requestBody: withAsciiForm(requestBody) }),
  };
}

function withAsciiForm({ required, content }: FormBody): FormBody {
  const { schema } = content[FORM_MEDIA_TYPE];
  const fields = Object.entries(schema.properties).map(([name, field]) => [name, withAsciiEnum(field)]);
  return {
    required,
    content: { [FORM_MEDIA_TYPE]: { schema: { ...schema, properties: Object.fromEntries(fields) } } },
  };
}

function withAsciiEnum<Schema extends ParameterSchema>(schema: Schema): Schema {
  if (schema.enum === undefined) return schema;
  const values = schema.enum.map((value) => (typeof value === "string" ? encodeURIComponent(value) : value));
  return { ...schema, enum: values, default: undefined };
}
