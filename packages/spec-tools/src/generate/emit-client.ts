import { platformTypeName } from "../definitions/names.ts";
import { quoteText } from "../lib/text.ts";
import { docComment, type Phrases } from "./docstrings.ts";
import type { NamedOperation } from "./document-operations.ts";
import { emitClientInterface, emitPaths, headersCode, locationCode, pathForms } from "./emit-paths.ts";
import { methodDoc } from "./method-doc.ts";
import { parametersPath } from "./named-types.ts";

/**
 * Emits the types of a platform's client. Each operation has an explicit signature, because a generic call of
 * openapi-fetch costs a consumer's compiler about 1,200 type instantiations.
 */
export function emitClient(platform: string, operations: readonly NamedOperation[], phrases: Phrases): string {
  const name = platformTypeName(platform);
  const blocks = [
    imports(operations),
    ...operations.flatMap((operation) => typeAliases(operation, phrases)),
    methodsInterface(`${name}Methods`, phrases.methods, "CallResult", operations, phrases),
    methodsInterface(`Safe${name}Methods`, phrases.safeMethods, "Outcome", operations, phrases),
    ...emitPaths(name, operations, phrases),
    emitClientInterface(name, operations, phrases),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function imports(operations: readonly NamedOperation[]): string {
  const core = ["CallOptions", "CallResult", "ClientTools", "Outcome", ...pagingTypes(operations)].toSorted();
  const forms = pathForms(operations).map(({ type }) => type);
  const schema = operations.flatMap((operation) => {
    const { dataType, envelopeType, parametersType, parameters } = operation;
    const ofParameters = parametersPath(operation) === undefined ? "operations" : parametersType;
    return [dataType, envelopeType, ...(parameters.length === 0 ? [] : [ofParameters])];
  });
  return [
    `import type { ${core.join(", ")} } from "@justone-clients/core";`,
    `import type { ${forms.join(", ")} } from "@justone-clients/core/platform";`,
    `import type {\n${[...new Set(schema)]
      .toSorted()
      .map((name) => `  ${name},\n`)
      .join("")}} from "./schema.ts";`,
  ].join("\n");
}

// The other types of an operation are in the schema.
function typeAliases(operation: NamedOperation, phrases: Phrases): string[] {
  const { operationId, parametersType, item } = operation;
  const parameters = [locationCode(operation), headersCode(operation)].filter((code) => code !== undefined).join(" & ");
  return [
    ...(parametersPath(operation) === undefined
      ? [aliasCode(phrases.parametersOf(operationId), parametersType, parameters)]
      : []),
    ...(item === undefined || item.type === item.code
      ? []
      : [aliasCode(phrases.itemOf(operationId), item.type, item.code)]),
  ];
}

function aliasCode(summary: string, name: string, code: string): string {
  return `${docComment([summary])}\nexport type ${name} = ${code};`;
}

function methodsInterface(
  name: string,
  summary: string,
  result: "CallResult" | "Outcome",
  operations: readonly NamedOperation[],
  phrases: Phrases,
): string {
  const methods = operations.map((operation) => {
    const { operationId, parametersType, dataType, allOptional } = operation;
    const doc = docComment(methodDoc(operation, { operations, phrases, throws: result === "CallResult" }), "  ");
    if (result === "CallResult" && operation["x-paging"] !== undefined)
      return `${doc}\n${emitPagedMethod(operation, phrases)}`;
    const parameters = `parameters${allOptional ? "?" : ""}: ${parametersType}, options?: CallOptions`;
    const signature = `  ${memberCode(operationId)}(${parameters}): Promise<${result}<${dataType}>>;`;
    return `${doc}\n${signature}`;
  });
  return [docComment([summary]), `export interface ${name} {`, methods.join("\n"), "}"].join("\n");
}

// An unquoted `new` would declare a constructor. All other reserved words are plain names here.
function memberCode(name: string): string {
  return name === "new" ? quoteText(name) : name;
}

/**
 * Emits the method of an operation that pages, as a property with `pages` and `items`. The type is written out, because
 * a generic type costs every consumer's compiler more.
 */
function emitPagedMethod(operation: NamedOperation, phrases: Phrases): string {
  const { operationId, parametersType, dataType, allOptional, item } = operation;
  const start = startType(operation);
  const parameters = `parameters${allOptional ? "?" : ""}: ${parametersType}`;
  const first = `parameters${canOmitParameters(operation) ? "?" : ""}: ${start}`;
  const pages = `Pages<${dataType}, ${start}>`;
  return [
    `  readonly ${operationId}: {`,
    `    (${parameters}, options?: CallOptions): Promise<CallResult<${dataType}>>;`,
    docComment([phrases.pages], "    "),
    `    pages(${first}, options?: PagesOptions): ${pages};`,
    ...(item === undefined
      ? []
      : [
          docComment([phrases.items], "    "),
          `    items(${first}, options?: ItemsOptions): Items<${item.type}, ${start}>;`,
        ]),
    "  };",
  ].join("\n");
}

/** The types of core that the signatures of paged methods use. */
function pagingTypes(operations: readonly NamedOperation[]): string[] {
  const paged = operations.filter((operation) => operation["x-paging"] !== undefined);
  if (paged.length === 0) return [];
  return [...(paged.some(({ item }) => item !== undefined) ? ["Items", "ItemsOptions"] : []), "Pages", "PagesOptions"];
}

// `pages` starts at the first page by default, even if a single call requires the page parameter.
function startType(operation: NamedOperation): string {
  const { parametersType } = operation;
  const pageParameter = operation.parameters.find(({ name, required }) => required && isPageParameter(operation, name));
  if (pageParameter === undefined) return parametersType;
  const key = quoteText(pageParameter.name);
  return `Omit<${parametersType}, ${key}> & { ${key}?: ${parametersType}[${key}] | undefined }`;
}

function canOmitParameters(operation: NamedOperation): boolean {
  return operation.parameters.every(({ name, required }) => !required || isPageParameter(operation, name));
}

function isPageParameter(operation: NamedOperation, name: string): boolean {
  return operation["x-paging"]?.parameter === name;
}
