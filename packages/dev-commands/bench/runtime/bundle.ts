import { documentOperations, loadDocument } from "@justone-clients/spec-tools";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { build } from "esbuild";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { generateHey } from "./hey-client.ts";
import { markdownTable } from "./measure.ts";

type Program = (operations: readonly BundledOperation[]) => string;

/** Prints how many bytes the first operation and each further one add to a user's bundle. */
export async function reportBundles(): Promise<void> {
  const { document } = await loadDocument(REPOSITORY_ROOT, "rednote");
  const operations = documentOperations(document);
  const hey = await mkdtemp(join(tmpdir(), "justone-hey-"));
  await generateHey(join(REPOSITORY_ROOT, "specs/generated/rednote.json"), hey);
  const rows: (string | number)[][] = [];
  for (const [name, program] of programs(hey)) {
    const first = await bundleSize(program(operations.slice(0, 1)), import.meta.dirname);
    const all = await bundleSize(program(operations), import.meta.dirname);
    rows.push([name, first, ((all - first) / (operations.length - 1)).toFixed(1), all]);
  }
  await rm(hey, { recursive: true });
  console.log(`\n## Bundle: bytes minified and gzipped\n`);
  console.log(markdownTable(["client", "one operation", "each further", `${operations.length} operations`], rows));
}

function programs(hey: string): [name: string, program: Program][] {
  return [
    ["raw fetch", calls("", ({ path }) => `fetch(${url(path)}).then(r => r.json())`)],
    ["this project, a client of the called operations", ownProgram],
    [
      "this project, the package with all operations",
      (called) => packageProgram("rednote", "createRednoteClient", called),
    ],
    ["openapi-fetch", calls(openapi, ({ method, path }) => `client.${method}("${path}", { params: { query: p } })`)],
    ["hey-api", (called) => heyProgram(hey, called)],
    ["ofetch", calls(`import { ofetch } from "ofetch";`, ({ path }) => `ofetch("${HOST}${path}", { query: p })`)],
    ["ky", calls(`import ky from "ky";`, ({ path }) => `ky.get("${HOST}${path}", { searchParams: p }).json()`)],
    ["axios", calls(`import axios from "axios";`, ({ path }) => `axios.get("${HOST}${path}", { params: p })`)],
    ["openai", calls(openai, ({ path }) => `client.get("${path}", { query: p })`)],
  ];
}

const HOST = "https://api.justoneapi.com";
const openapi = `import createClient from "openapi-fetch";\nconst client = createClient({ baseUrl: "${HOST}" });`;
const openai = `import OpenAI from "openai";\nconst client = new OpenAI({ apiKey: "t", baseURL: "${HOST}" });`;

function calls(prelude: string, call: (operation: BundledOperation) => string): Program {
  return (operations) =>
    [prelude, ...operations.map((operation, index) => `export const f${index} = (p) => ${call(operation)};`)].join(
      "\n",
    );
}

function url(path: string): string {
  return `"${HOST}${path}?" + new URLSearchParams(p)`;
}

function heyProgram(folder: string, operations: readonly BundledOperation[]): string {
  const names = operations.map(({ operationId }) => operationId);
  const lines = names.map((name, index) => `export const f${index} = (query) => ${name}({ query });`);
  return [`import { ${names.join(", ")} } from "${folder}/sdk.gen.ts";`, ...lines].join("\n");
}

/** The bytes of a program with everything it imports, minified and gzipped. */
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

/** The fields of an operation that a bundle uses. */
interface BundledOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly location: "query" | "form";
}

/** A program with a client of only these operations, made with the built core, that calls each of them. */
export function ownProgram(operations: readonly BundledOperation[]): string {
  const table = operations.map(({ operationId, method, path, location }) => {
    return `${operationId}: ${JSON.stringify({ method, path, ...(location === "form" && { body: "form" }) })}`;
  });
  return [
    `import { createClient } from ${JSON.stringify(join(REPOSITORY_ROOT, "packages/core/dist/platform.js"))};`,
    `const client = createClient({ ${table.join(", ")} }, {});`,
    ...operations.map(({ operationId }, index) => `export const f${index} = (p) => client.${operationId}(p);`),
  ].join("\n");
}

/** A program that calls these operations with the complete built package of a platform. */
export function packageProgram(platform: string, create: string, operations: readonly BundledOperation[]): string {
  return [
    `import { ${create} } from ${JSON.stringify(join(REPOSITORY_ROOT, `packages/${platform}/dist/index.js`))};`,
    `const client = ${create}();`,
    ...operations.map(({ operationId }, index) => `export const f${index} = (p) => client.${operationId}(p);`),
  ].join("\n");
}
