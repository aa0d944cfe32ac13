import { platformTypeName } from "../definitions/names.ts";
import { schemaExample } from "../document/schema-example.ts";
import { serializeLossless } from "../lib/json.ts";
import type { Schema } from "../lib/schema.ts";
import { docComment, type Phrases } from "./docstrings.ts";
import type { NamedOperation } from "./document-operations.ts";
import { parameterFields, serializeData } from "./parameter-fields.ts";

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
