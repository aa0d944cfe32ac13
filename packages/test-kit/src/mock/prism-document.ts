import type { PlatformDocument, Schema } from "@justone-clients/spec-tools";

/**
 * A copy of a document without the fields of responses that every object inherits, such as `constructor`. Prism reads an
 * inherited field of an example that does not have its own, and reports that its type is wrong.
 */
export function prismDocument(document: PlatformDocument): PlatformDocument {
  const { components } = document;
  const schemas = Object.entries(components.schemas).map(([name, schema]) => [name, withOwnNames(schema)]);
  // A deep copy, because Prism resolves references in place.
  return structuredClone({ ...document, components: { ...components, schemas: Object.fromEntries(schemas) } });
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
