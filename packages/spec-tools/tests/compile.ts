import ts from "typescript";

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
};

const disk = ts.createCompilerHost(OPTIONS);
const library = new Map<string, ts.SourceFile | undefined>();

/** Compiles modules that exist only in memory and returns the errors as `file: message`. */
export function compile(modules: Readonly<Record<string, string>>): string[] {
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (file) => Object.hasOwn(modules, file),
    readFile: (file) => modules[file],
    getSourceFile: (file, language) => {
      const code = modules[file];
      if (code !== undefined) return ts.createSourceFile(file, code, language);
      // The standard library never changes, and parsing it is most of the work.
      if (!library.has(file)) library.set(file, disk.getSourceFile(file, language));
      return library.get(file);
    },
    resolveModuleNameLiterals: (literals) => {
      return literals.map(({ text }) => {
        return { resolvedModule: { resolvedFileName: text.replace("./", ""), extension: ts.Extension.Ts } };
      });
    },
  };
  const program = ts.createProgram(Object.keys(modules), { ...OPTIONS, allowImportingTsExtensions: true }, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}
