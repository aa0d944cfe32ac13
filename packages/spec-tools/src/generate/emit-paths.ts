import { docComment, type Phrases } from "./docstrings.ts";
import type { NamedOperation } from "./document-operations.ts";

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

/** Emits the parameters and response envelopes of calls by path: one interface per HTTP method. */
export function emitPaths(name: string, operations: readonly NamedOperation[], phrases: Phrases): string[] {
  return pathForms(operations).map(({ method, suffix }) => {
    const rows = operations
      .filter((operation) => operation.method === method)
      .map(({ path, location, parametersType, envelopeType }) => {
        const parameters = location === "form" ? "body" : "parameters";
        return `  "${path}": { ${parameters}: ${parametersType}; envelope: ${envelopeType} };`;
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
