import type { BuiltSpecs } from "@justone-clients/spec-tools";
import ts from "typescript";

type Files = ReadonlyMap<string, string>;

const FILES = new Set(
  ["schema.ts", "operations.ts", "client.ts", "examples.ts", "schemas.ts", "zh/schema.ts", "zh/client.ts"].map(
    (name) => `packages/rednote/src/generated/${name}`,
  ),
);
const MODULES = new Set([
  "@justone-clients/core",
  "@justone-clients/core/platform",
  "@justone-clients/core/schemas",
  "@justone-clients/core/testing",
  "./schema.ts",
  "./client.ts",
]);
const HIDDEN = /(?![\t\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
// The only statements that generated code may contain after its types are erased.
const TABLE =
  /^(\/\*\*.*\*\/\nexport const operations = \{\n( {4}\w+: \{ method: "[A-Z]+", path: "[\w/.~-]+"(, \w+: ("\w+"|true|false))* \},\n)*\};|export \{\};)\n$/;
const EXAMPLES = /^\/\*\*.*\*\/\nexport const examples = \{\n((?: {4}\w+: \{.*\},\n)*)\};\n$/;
const SCHEMA_LINES: readonly RegExp[] = [
  /^import \{ createSchemas as \$\$createSchemas \} from "@justone-clients\/core\/schemas";()$/,
  /^const \$[\w$]+ = \(\) => \((.+)\);$/,
  /^(?:export const \w+|const \$\$\w+) = \/\* @__PURE__ \*\/ \$\$createSchemas\((\{.*\}), \$[\w$]+\);$/,
  /^export \{ \$\$(\w+) as \1 \};$/,
  /^\/\*\* [^*]* \*\/()$/,
];
const TRANSPILE = { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: false };

/** The harm in a document built from a hostile definition; empty if it is harmless. */
export function findHarmInDocument({ files, documents }: BuiltSpecs): string[] {
  const text = files.get("specs/generated/rednote.json") ?? "";
  const { servers } = JSON.parse(text) as { servers: unknown };
  const isOurs = JSON.stringify(servers) === '[{"url":"https://api.justoneapi.com"}]';
  return [
    ...(files.size === 1 && documents.size === 1 ? [] : [`files ${[...files.keys()].join(", ")}`]),
    ...(isOurs ? [] : [`servers ${JSON.stringify(servers)}`]),
    ...strayReferences(JSON.parse(text)),
    ...(HIDDEN.test(text) ? ["hidden characters in the document"] : []),
  ];
}

/** The harm in code generated from a hostile definition. */
export function findHarmInCode(files: Files): string[] {
  const names = [...files.keys()].filter((name) => !FILES.has(name));
  return [...names.map((name) => `file ${name}`), ...[...files].flatMap(([name, code]) => harmInFile(name, code))];
}

function harmInFile(name: string, code: string): string[] {
  const { outputText, diagnostics = [] } = ts.transpileModule(code, {
    compilerOptions: { ...TRANSPILE, removeComments: false },
    reportDiagnostics: true,
  });
  const statements = outputText.replaceAll(/^\/\/ .*\n|^\n/gm, "");
  const { importedFiles, referencedFiles, typeReferenceDirectives } = ts.preProcessFile(code, true, true);
  const named = [...importedFiles, ...referencedFiles, ...typeReferenceDirectives].map(({ fileName }) => fileName);
  return [
    ...diagnostics.map(({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`),
    ...(TABLE.test(statements) || isExamples(statements) || areSchemas(statements)
      ? []
      : [`${name} runs ${statements.slice(0, 300)}`]),
    ...named.filter((module) => !MODULES.has(module)).map((module) => `${name} names ${module}`),
    ...(HIDDEN.test(code) ? [`hidden characters in ${name}`] : []),
  ];
}

// Examples are JSON behind a name, so a JSON parser can distinguish them from other code.
function isExamples(statements: string): boolean {
  const rows = EXAMPLES.exec(statements)?.[1]?.split("\n") ?? [""];
  return rows.length > 1 && rows.slice(0, -1).every((row) => isJson(row.replace(/^ {4}\w+: (.*),$/, "$1")));
}

// A schema is one call whose arguments are JSON and the names of shapes.
function areSchemas(statements: string): boolean {
  return statements
    .trimEnd()
    .split("\n")
    .every((line) => SCHEMA_LINES.some((pattern) => isSchemaLine(pattern.exec(line))));
}

function isSchemaLine(found: RegExpExecArray | null): boolean {
  const [line = "", code = ""] = found ?? [];
  if (found === null || code === "" || line.startsWith("export {")) return found !== null;
  return isJson(code.replaceAll(/"(?:[^"\\]|\\.)*"|\$[\w$]+/g, (token) => (token.startsWith('"') ? token : "null")));
}

function isJson(text: string): boolean {
  try {
    return JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}

function strayReferences(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    if (key !== "$ref") return strayReferences(item);
    return typeof item === "string" && /^#\/components\/\w+\/[\w-]+$/.test(item) ? [] : [`reference ${String(item)}`];
  });
}
