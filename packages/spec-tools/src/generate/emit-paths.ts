import { FORM_MEDIA_TYPE } from "../definitions/operation.ts";
import { docComment, type Phrases } from "./docstrings.ts";
import type { NamedOperation } from "./document-operations.ts";
import { parametersPath } from "./named-types.ts";

/** A method of the client that calls an operation by its path, e.g. `client.GET`, and the types that it needs. */
interface PathForm {
  readonly method: NamedOperation["method"];
  /** The generic type in core. */
  readonly type: string;
  /** The suffix of the interface that lists the paths, e.g. `RednotePaths`. */
  readonly suffix: string;
}

const FORMS: readonly PathForm[] = [
  { method: "GET", type: "PathGet", suffix: "Paths" },
  { method: "POST", type: "PathPost", suffix: "PostPaths" },
];

/** The methods for calls by path that these operations need. */
export function pathForms(operations: readonly NamedOperation[]): PathForm[] {
  return FORMS.filter(({ method }) => operations.some((operation) => operation.method === method));
}

/** Emits the type of the parameters of an operation that are not headers. */
export function locationCode(namedOperation: NamedOperation): string {
  const { operationId, location, parameters, parametersType } = namedOperation;
  // The type of an empty query or form is never, to which an empty object is not assignable.
  if (parameters.every((parameter) => parameter.in === "header")) return "Record<string, never>";
  if (parametersPath(namedOperation) !== undefined) return parametersType;
  const operation = `operations["${operationId}"]`;
  if (location === "form") return `${operation}["requestBody"]["content"]["${FORM_MEDIA_TYPE}"]`;
  return `NonNullable<${operation}["parameters"]["query"]>`;
}

/** Emits the type of the parameters that are headers; undefined for an operation without headers. */
export function headersCode(operation: NamedOperation): string | undefined {
  const { operationId, parameters, parametersType } = operation;
  if (parameters.every((parameter) => parameter.in !== "header")) return undefined;
  if (parametersPath(operation) !== undefined) return parametersType;
  return `NonNullable<operations["${operationId}"]["parameters"]["header"]>`;
}

/** Emits the parameters and response envelopes of calls by path: one interface per HTTP method. */
export function emitPaths(name: string, operations: readonly NamedOperation[], phrases: Phrases): string[] {
  return pathForms(operations).map(({ method, suffix }) => {
    const rows = operations
      .filter((operation) => operation.method === method)
      .map((operation) => {
        const { path, location, parametersType, envelopeType } = operation;
        const headers = headersCode(operation);
        // Without headers, the named type is shorter in an error message.
        const parameters = headers === undefined ? parametersType : locationCode(operation);
        const parts = [
          `${location === "form" ? "body" : "parameters"}: ${parameters}`,
          ...(headers === undefined ? [] : [`headers: ${headers}`]),
          `envelope: ${envelopeType}`,
        ];
        return `  "${path}": { ${parts.join("; ")} };`;
      });
    return [docComment([phrases.paths(method)]), `export interface ${name}${suffix} {`, ...rows, "}"].join("\n");
  });
}

/** Emits the interface of a platform's client. */
export function emitClientInterface(name: string, operations: readonly NamedOperation[], phrases: Phrases): string {
  return [
    docComment([phrases.client]),
    `export interface ${name}Client extends ${name}Methods, ClientTools {`,
    docComment([phrases.safe], "  "),
    `  readonly safe: Safe${name}Methods;`,
    ...pathForms(operations).flatMap(({ method, type, suffix }) => [
      docComment([phrases.byPath], "  "),
      `  readonly ${method}: ${type}<${name}${suffix}>;`,
    ]),
    "}",
  ].join("\n");
}
