import { documentOperations, type NamedOperation, type PlatformDocument } from "@justone-clients/spec-tools";
import { successValue, requiredParameters } from "@justone-clients/test-kit/client";
import type { DeclaredPlatform } from "./declared-platform.ts";

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** Writes a user's program that calls `count` operations of a platform and reads a field of each response. */
export type Consumer = (platform: DeclaredPlatform, count: number) => string;

/** A program with this project's client. */
export const ownConsumer: Consumer = ({ entry, create, document }, count) => {
  return [
    `import { ${create} } from ${specifier(entry)};`,
    `const client = ${create}({ token: "t" });`,
    ...firstOperations(document, count).map((operation, index) => {
      const call = `await client.${operation.operationId}(${query(operation)})`;
      return `const response${index} = ${call};\nvoid response${index}.data${field(operation)};`;
    }),
  ].join("\n");
};

/** A program with openapi-fetch and the types that openapi-typescript generates from the same document. */
export const openapiConsumer: Consumer = ({ schema, document }, count) => {
  return [
    'import createClient from "openapi-fetch";',
    `import type { paths } from ${specifier(schema)};`,
    'const client = createClient<paths>({ baseUrl: "https://api.justoneapi.com" });',
    ...firstOperations(document, count).map((operation, index) => {
      const call = `await client.${operation.method}("${operation.path}"${given(operation, (it) => `, { params: ${it} }`)})`;
      return `const response${index} = ${call};\nvoid response${index}.data?.data${field(operation)};`;
    }),
  ].join("\n");
};

/** A program with the client that hey-api generates from the same document. */
export function heyConsumer(folder: string): Consumer {
  return ({ document }, count) => {
    const operations = firstOperations(document, count);
    return [
      `import { ${operations.map(({ operationId }) => operationId).join(", ")} } from ${specifier(`${folder}/index.ts`)};`,
      ...operations.map((operation, index) => {
        const call = `await ${operation.operationId}(${given(operation, (it) => it)})`;
        return `const response${index} = ${call};\nvoid response${index}.data?.data${field(operation)};`;
      }),
    ].join("\n");
  };
}

/** A program with `fetch` and hand-written types. */
export const rawConsumer: Consumer = ({ document }, count) => {
  return firstOperations(document, count)
    .map(({ path, operationId }, index) => {
      const type = `interface ${operationId}Response { data?: { field?: string } }`;
      const call = `(await (await fetch("https://api.justoneapi.com${path}")).json()) as ${operationId}Response`;
      return `${type}\nconst response${index} = ${call};\nvoid response${index}.data?.field;\nexport {};`;
    })
    .join("\n");
};

function firstOperations(document: PlatformDocument, count: number): readonly NamedOperation[] {
  const operations = documentOperations(document).filter(({ location }) => location === "query");
  if (operations.length < count) throw new Error(`the document has ${operations.length} operations, not ${count}`);
  return operations.slice(0, count);
}

function specifier(file: string): string {
  return JSON.stringify(file.replace(/(\.d)?\.ts$/, ".js"));
}

function query({ parameters }: NamedOperation): string {
  return JSON.stringify(requiredParameters(parameters));
}

// The types of an operation without parameters accept no parameters.
function given(operation: NamedOperation, write: (query: string) => string): string {
  return operation.parameters.length === 0 ? "" : write(`{ query: ${query(operation)} }`);
}

function field(operation: NamedOperation): string {
  const { data } = successValue(operation);
  if (Array.isArray(data)) return "?.[0]";
  const name = Object.keys(data ?? {}).find((key) => IDENTIFIER.test(key));
  return name === undefined ? "" : `?.${name}`;
}
