import { docComment, type Phrases } from "./docstrings.ts";
import type { NamedOperation } from "./document-operations.ts";

/** A way to call by path: the method of HTTP it has its name from, and the types it is written with. */
interface PathForm {
  readonly method: NamedOperation["method"];
  /** The type of core it is an instance of. */
  readonly type: string;
  /** What the name of its table of paths ends in. */
  readonly suffix: string;
}

const FORMS: readonly PathForm[] = [
  { method: "GET", type: "PathGet", suffix: "Paths" },
  { method: "POST", type: "PathPost", suffix: "PostPaths" },
];

/** The ways to call these operations by path: those that have an operation. */
export function pathForms(operations: readonly NamedOperation[]): PathForm[] {
  return FORMS.filter(({ method }) => operations.some((operation) => operation.method === method));
}

/** What calls by path take and give back: one interface a method of HTTP. */
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

/** The whole surface of a platform's client. */
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
