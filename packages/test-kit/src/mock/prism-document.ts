import { FORM_MEDIA_TYPE, type PlatformDocument, type Schema } from "@justone-clients/spec-tools";
import { mapForms } from "./map-operations.ts";

/**
 * A copy of a document without the fields of responses that every object inherits, such as `constructor`, and with
 * reserved characters in the lists of its forms. Prism reads an inherited field of an example that does not have its own,
 * and reports that its type is wrong. It takes the `+` of a space in a list for a character that a list must not contain.
 */
export function prismDocument(document: PlatformDocument): PlatformDocument {
  const { components } = document;
  const schemas = Object.entries(components.schemas).map(([name, schema]) => [name, withOwnNames(schema)]);
  // A deep copy, because Prism resolves references in place.
  return structuredClone({
    ...withReservedCharacters(document),
    components: { ...components, schemas: Object.fromEntries(schemas) },
  });
}

function withReservedCharacters(document: PlatformDocument): PlatformDocument {
  return mapForms(document, ({ required, content }) => {
    const { schema, encoding = {} } = content[FORM_MEDIA_TYPE];
    const fields = Object.entries(encoding).map(([name, field]) => [name, { ...field, allowReserved: true }]);
    return { required, content: { [FORM_MEDIA_TYPE]: { schema, encoding: Object.fromEntries(fields) } } };
  });
}

function withOwnNames(schema: Schema): Schema {
  const { properties, additionalProperties, items, anyOf, allOf } = schema;
  return {
    ...schema,
    ...(properties === undefined ? {} : { properties: ownProperties(properties) }),
    ...(typeof additionalProperties === "object" ? { additionalProperties: withOwnNames(additionalProperties) } : {}),
    ...(items === undefined ? {} : { items: withOwnNames(items) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map(withOwnNames) }),
    ...(allOf === undefined ? {} : { allOf: allOf.map(withOwnNames) }),
  };
}

function ownProperties(properties: Readonly<Record<string, Schema>>): Record<string, Schema> {
  const own = Object.entries(properties).filter(([name]) => !(name in Object.prototype));
  return Object.fromEntries(own.map(([name, schema]) => [name, withOwnNames(schema)]));
}
