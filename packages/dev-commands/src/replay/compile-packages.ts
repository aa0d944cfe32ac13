import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  rewriteRelativeImportExtensions: true,
  noEmitOnError: true,
  skipLibCheck: true,
};

const disk = ts.createCompilerHost(OPTIONS);
const known = new Map<string, ts.SourceFile | undefined>();

/**
 * Type-checks the packages of these platforms below a folder, and builds those without errors as their own build does.
 *
 * @returns the errors of the compiler
 */
export function compilePackages(folder: string, platforms: readonly string[]): string[] {
  return platforms.flatMap((platform) => {
    const [src, dist] = [join(folder, "packages", platform, "src"), join(folder, "packages", platform, "dist")];
    const options = { ...OPTIONS, rootDir: src, outDir: dist };
    const roots = ["index.ts", "testing.ts", "generated/schemas.ts"].map((file) => join(src, file));
    const program = ts.createProgram(roots, options, createHost(folder));
    const problems = ts.getPreEmitDiagnostics(program);
    if (problems.length === 0) program.emit();
    return problems.map(({ file, messageText }) => {
      const message = ts.flattenDiagnosticMessageText(messageText, " ");
      return `${file?.fileName.slice(folder.length + 1) ?? platform}: ${message}`;
    });
  });
}

// The library and core do not change from release to release, so they are read once.
function createHost(folder: string): ts.CompilerHost {
  return {
    ...disk,
    getSourceFile: (file, language) => {
      if (file.startsWith(folder)) return ts.createSourceFile(file, readFileSync(file, "utf8"), language);
      if (!known.has(file)) known.set(file, disk.getSourceFile(file, language));
      return known.get(file);
    },
  };
}
