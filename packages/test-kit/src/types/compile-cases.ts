import { join } from "node:path";
import ts from "typescript";

/** The numbers of the compiler's errors, by file name. */
export type DiagnosticCodes = ReadonlyMap<string, readonly number[]>;

/** Compiler options of a strict user project. */
const USER_OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
};

/**
 * Compiles code as files of a folder, all in one program. The files exist only in memory. `options` are needed for code
 * that is not built yet.
 */
export function compileCases(
  folder: string,
  codes: ReadonlyMap<string, string>,
  options: ts.CompilerOptions = {},
): DiagnosticCodes {
  const files = new Map([...codes].map(([name, code]) => [join(folder, name), code]));
  const disk = ts.createCompilerHost(USER_OPTIONS);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (file) => files.has(file) || disk.fileExists(file),
    readFile: (file) => files.get(file) ?? disk.readFile(file),
    getSourceFile: (file, language, ...rest) => {
      const code = files.get(file);
      return code === undefined
        ? disk.getSourceFile(file, language, ...rest)
        : ts.createSourceFile(file, code, language);
    },
  };
  const program = ts.createProgram([...files.keys()], { ...USER_OPTIONS, ...options }, host);
  return new Map(
    [...codes.keys()].map((name) => {
      const file = program.getSourceFile(join(folder, name));
      const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
      return [name, found.map(({ code }) => code)];
    }),
  );
}
