import { join } from "node:path/posix";
import ts from "typescript";

/** Reads a file of a package. Its path is relative to the folder of the package. */
export type ReadFile = (path: string) => Promise<string>;

/**
 * Converts the ES modules of a compiled package to CommonJS: `x.cjs` from `x.js`, and `x.d.cts` from `x.d.ts`. Converts the
 * entries and the files that they import, one file for one file, so that all entries share the same classes.
 *
 * @param entries paths of `.cjs` and `.d.cts` files, relative to the folder of the package
 * @returns the new files by path
 */
export async function commonJsFiles(entries: readonly string[], read: ReadFile): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  // The set grows while the loop runs.
  const paths = new Set(entries);
  for (const path of paths) {
    const { text, imported } = convert(path, await read(sourceOf(path)));
    files.set(path, text);
    for (const specifier of imported) paths.add(join(path, "..", specifier));
  }
  return files;
}

interface Converted {
  readonly text: string;
  /** The specifiers of the converted files that it imports. */
  readonly imported: readonly string[];
}

function convert(path: string, code: string): Converted {
  if (path.endsWith(".d.cts")) return convertDeclarations(path, code);
  const { text, specifiers } = rewriteSpecifiers(code);
  const { outputText } = ts.transpileModule(text, { compilerOptions: OPTIONS });
  return { text: outputText, imported: specifiers };
}

const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2023,
  // The default import of a CommonJS module that was an ES module is its `default`.
  esModuleInterop: true,
  // The ES modules have the comments.
  removeComments: true,
  newLine: ts.NewLineKind.LineFeed,
};

// Types exist once: a file without values refers to the declarations of the ES module.
function convertDeclarations(path: string, code: string): Converted {
  if (!exportsValues(ts.createSourceFile(path, code, ts.ScriptTarget.Latest))) {
    const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.d\.cts$/, ".js");
    return { text: `export type * from "./${name}" with { "resolution-mode": "import" };\n`, imported: [] };
  }
  const { text, specifiers } = rewriteSpecifiers(code);
  return { text, imported: specifiers.map((specifier) => specifier.replace(/\.cjs$/, ".d.cts")) };
}

function exportsValues({ statements }: ts.SourceFile): boolean {
  return statements.some((statement) => {
    if (ts.isExportDeclaration(statement)) return !statement.isTypeOnly && !isEmptyExport(statement);
    if (ts.isExportAssignment(statement)) return true;
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return false;
    return ts.canHaveModifiers(statement) && (statement.modifiers ?? []).some(isExportKeyword);
  });
}

function isEmptyExport({ exportClause }: ts.ExportDeclaration): boolean {
  return exportClause !== undefined && ts.isNamedExports(exportClause) && exportClause.elements.length === 0;
}

function isExportKeyword({ kind }: ts.ModifierLike): boolean {
  return kind === ts.SyntaxKind.ExportKeyword;
}

/** Replaces the extension of each relative specifier by `.cjs`. */
function rewriteSpecifiers(code: string): { readonly text: string; readonly specifiers: readonly string[] } {
  const specifiers: string[] = [];
  let text = "";
  let copied = 0;
  for (const { fileName, pos } of ts.preProcessFile(code, true, true).importedFiles) {
    if (!fileName.startsWith(".")) continue;
    const specifier = fileName.replace(/\.[jt]s$/, ".cjs");
    specifiers.push(specifier);
    // The position is that of the opening quotation mark.
    text += `${code.slice(copied, pos + 1)}${specifier}`;
    copied = pos + 1 + fileName.length;
  }
  return { text: text + code.slice(copied), specifiers };
}

function sourceOf(path: string): string {
  return path.replace(/\.d\.cts$/, ".d.ts").replace(/\.cjs$/, ".js");
}
