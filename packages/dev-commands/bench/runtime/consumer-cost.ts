import { join } from "node:path";
import ts from "typescript";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";

/** The compiler's cost of a program. */
export interface ConsumerCost {
  /** Compiler errors. The other fields are meaningful only without errors. */
  readonly errors: readonly string[];
  readonly instantiations: number;
  readonly types: number;
  readonly milliseconds: number;
}

/** Type-checks a user's program, which exists only in memory. */
export function measureConsumer(code: string): ConsumerCost {
  const core = join(REPOSITORY_ROOT, "packages/core/dist");
  // In this folder, so that the packages of other clients are found.
  const main = join(import.meta.dirname, "consumer-program.ts");
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: [],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    paths: {
      "@justone-clients/core": [join(core, "index.d.ts")],
      "@justone-clients/core/platform": [join(core, "platform.d.ts")],
    },
  };
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (file) => file === main || disk.fileExists(file),
    getSourceFile: (file, language, ...rest) =>
      file === main ? ts.createSourceFile(file, code, language) : disk.getSourceFile(file, language, ...rest),
  };
  const program = ts.createProgram([main], options, host);
  const begun = performance.now();
  const diagnostics = ts.getPreEmitDiagnostics(program);
  return {
    errors: diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
    instantiations: program.getInstantiationCount(),
    types: program.getTypeCount(),
    milliseconds: performance.now() - begun,
  };
}
