import type { Parameter, PlatformDocument } from "@justone-clients/spec-tools";

/**
 * A copy of a document whose parameters have no enum value beyond ASCII. Prism lists the allowed values in a header
 * when it refuses one, and hangs where that header cannot be written (prism#1934), so refusals are tested on this copy.
 */
export function withAsciiEnums(document: PlatformDocument): PlatformDocument {
  const paths = Object.entries(document.paths).map(([path, { get }]) => {
    return [path, { get: { ...get, parameters: get.parameters.map(withAsciiEnum) } }];
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

function withAsciiEnum(parameter: Parameter): Parameter {
  const { schema } = parameter;
  if (schema.enum === undefined) return parameter;
  const values = schema.enum.map((value) => (typeof value === "string" ? encodeURIComponent(value) : value));
  return { ...parameter, schema: { ...schema, enum: values, default: undefined } };
}
