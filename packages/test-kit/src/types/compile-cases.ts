import { basename, join } from "node:path";
import ts from "typescript";

/** The numbers of the compiler's errors for each case, in the order of the cases. */
export type DiagnosticCodes = readonly (readonly number[])[];

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

// "The containing function is too large for control flow analysis": the compiler then skips the checks of the function.
const UNCHECKED = 2563;

/** The parsed files of TypeScript's library, which every program reads. */
const LIBRARY = new Map<string, ts.SourceFile>();

/**
 * Compiles cases as functions of one file of a folder. The file exists only in memory. `options` are needed for code that
 * is not built yet.
 *
 * @param prelude imports and declarations that all cases share
 * @throws Error if an error is outside the cases, or if the compiler did not check a case
 */
export function compileCases(
  folder: string,
  prelude: string,
  cases: readonly string[],
  options: ts.CompilerOptions = {},
): DiagnosticCodes {
  const functions = cases.map((code, index) => `async function case${index}() {\n${code}\n}\n`);
  const starts: number[] = [];
  let length = prelude.length;
  for (const code of functions) {
    starts.push(length);
    length += code.length;
  }
  const codes: number[][] = cases.map(() => []);
  for (const diagnostic of diagnose(join(folder, "type-cases.ts"), prelude + functions.join(""), options)) {
    const { code, start = 0 } = diagnostic;
    const index = starts.findLastIndex((position) => position <= start);
    const found = codes[index];
    if (found === undefined || code === UNCHECKED) throw new Error(describeFailure(diagnostic, cases[index]));
    found.push(code);
  }
  return codes;
}

function describeFailure({ code, messageText }: ts.Diagnostic, typeCase = "the code before all cases"): string {
  const message = ts.flattenDiagnosticMessageText(messageText, " ");
  return `The compiler did not check the cases: TS${code} "${message}" in ${typeCase.slice(0, 300)}`;
}

function diagnose(name: string, text: string, options: ts.CompilerOptions): readonly ts.Diagnostic[] {
  const disk = ts.createCompilerHost(USER_OPTIONS);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (file) => file === name || disk.fileExists(file),
    readFile: (file) => (file === name ? text : disk.readFile(file)),
    getSourceFile: (file, language, ...rest) => {
      if (file === name) return ts.createSourceFile(file, text, language);
      const source = LIBRARY.get(file) ?? disk.getSourceFile(file, language, ...rest);
      if (source !== undefined && basename(file).startsWith("lib.")) LIBRARY.set(file, source);
      return source;
    },
  };
  const program = ts.createProgram([name], { ...USER_OPTIONS, ...options }, host);
  const file = program.getSourceFile(name);
  const syntax = program.getSyntacticDiagnostics(file);
  const [first] = syntax;
  // A syntax error changes how the code after it is read, so no case can be judged.
  if (first !== undefined) throw new Error(describeFailure(first, text.slice(first.start, (first.start ?? 0) + 300)));
  return program.getSemanticDiagnostics(file);
}
