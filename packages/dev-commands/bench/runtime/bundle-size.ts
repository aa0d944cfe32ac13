import { build } from "esbuild";
import { gzipSync } from "node:zlib";
import { join } from "node:path";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";

/** Bytes of a program, minified and gzipped with everything it imports. */
export async function bundleSize(code: string, resolveDir: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    legalComments: "none",
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

/** An operation as a bundle sees it. */
export interface BundledOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly place: "query" | "form";
}

/** A program that makes a client of these operations only, with core as it is built, and calls each. */
export function ownProgram(operations: readonly BundledOperation[]): string {
  const table = operations.map(({ operationId, method, path, place }) => {
    return `${operationId}: ${JSON.stringify({ method, path, ...(place === "form" && { body: "form" }) })}`;
  });
  return [
    `import { createClient } from ${JSON.stringify(join(REPOSITORY_ROOT, "packages/core/dist/platform.js"))};`,
    `const client = createClient({ ${table.join(", ")} }, {});`,
    ...operations.map(({ operationId }, index) => `export const f${index} = (p) => client.${operationId}(p);`),
  ].join("\n");
}

/** A program that uses a whole platform package as it is built, and calls these of its operations. */
export function packageProgram(platform: string, create: string, operations: readonly BundledOperation[]): string {
  return [
    `import { ${create} } from ${JSON.stringify(join(REPOSITORY_ROOT, `packages/${platform}/dist/index.js`))};`,
    `const client = ${create}();`,
    ...operations.map(({ operationId }, index) => `export const f${index} = (p) => client.${operationId}(p);`),
  ].join("\n");
}
