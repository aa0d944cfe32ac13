import { platformTypeName } from "../definitions/names.ts";
import type { Parameter, ParameterSchema, Scalar } from "../definitions/operation.ts";
import { schemaExample } from "../document/schema-example.ts";
import { serializeLossless } from "../lib/json.ts";
import type { Schema } from "../lib/schema.ts";
import { escapeInvisibleJson } from "../lib/text.ts";
import { docComment, type Phrases } from "./docstrings.ts";
import type { NamedOperation } from "./document-operations.ts";

/**
 * Emits the examples of a platform: the parameters of each operation, and synthetic data made from its schema. Published
 * examples contain texts of real people, so no package contains them.
 */
export function emitExamples(
  platform: string,
  operations: readonly NamedOperation[],
  schemas: Readonly<Record<string, Schema>>,
  phrases: Phrases,
): string {
  const methods = `${platformTypeName(platform)}Methods`;
  const owners = new Map<string, string>();
  const rows = operations.map((operation) => {
    const { operationId, parameters } = operation;
    const data = exampleData(operation, schemas);
    const owner = owners.get(data) ?? operationId;
    owners.set(data, owner);
    const reference = `"sameDataAs":${serializeLossless(owner)}`;
    const own = `"data":${data}`;
    const isShared = owner !== operationId && reference.length < own.length;
    const fields = [...parameterFields(parameters), isShared ? reference : own];
    return `  ${operationId}: {${fields.join(",")}},`;
  });
  return [
    'import type { ExampleTable } from "@justone-clients/core/testing";',
    `import type { ${methods} } from "./client.ts";`,
    "",
    docComment([phrases.exampleTable]),
    `export const examples: ExampleTable<${methods}> = {`,
    ...rows,
    "};",
    "",
  ].join("\n");
}

function exampleData({ dataType }: NamedOperation, schemas: Readonly<Record<string, Schema>>): string {
  // Data that was never observed has an empty schema, whose example is null.
  return serializeData(schemaExample(schemas[dataType] ?? {}, schemas) ?? {});
}

function parameterFields(parameters: readonly Parameter[]): string[] {
  return (["required", "optional"] as const).flatMap((kind) => {
    const ofKind = parameters.filter(({ required }) => required === (kind === "required"));
    const types = Object.fromEntries(ofKind.map(({ name, schema }) => [name, parameterType(schema)]));
    return ofKind.length === 0 ? [] : [`"${kind}":${serializeData(types)}`];
  });
}

function parameterType(schema: ParameterSchema): ParameterType {
  if (schema.type === "array") return { items: schema.items.enum ?? schema.items.type };
  return schema.enum ?? schema.type;
}

/** As in core: the type of a value or the allowed values, of each item for a list. */
type ParameterType = string | readonly Scalar[] | { readonly items: string | readonly Scalar[] };

function serializeData(value: unknown): string {
  // In an object literal, __proto__ sets the prototype.
  const json = serializeLossless(value, { omit: (key) => key === "__proto__" });
  return escapeInvisibleJson(json);
}
