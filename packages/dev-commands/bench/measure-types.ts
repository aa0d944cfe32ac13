import { join } from "node:path";
import ts from "typescript";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";

/** The compiler's work for the generated clients. */
export interface TypeCost {
  readonly errors: number;
  readonly instantiations: number;
  readonly types: number;
  readonly milliseconds: number;
}

/** Type-checks the generated clients of platforms, all in one program. */
export function measureTypes(root: string, platforms: readonly string[]): TypeCost {
  const core = join(REPOSITORY_ROOT, "packages/core/dist");
  const begun = performance.now();
  const program = ts.createProgram(
    platforms.map((name) => join(root, `packages/${name}/src/generated/operations.ts`)),
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      paths: {
        "@justone-clients/core": [join(core, "index.d.ts")],
        "@justone-clients/core/platform": [join(core, "platform.d.ts")],
      },
      lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
      types: [],
      strict: true,
      allowImportingTsExtensions: true,
      noEmit: true,
      skipLibCheck: true,
    },
  );
  const errors = ts.getPreEmitDiagnostics(program).length;
  return {
    errors,
    instantiations: program.getInstantiationCount(),
    types: program.getTypeCount(),
    milliseconds: Math.round(performance.now() - begun),
  };
}
