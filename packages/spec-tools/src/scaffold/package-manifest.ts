import { packageName } from "../definitions/names.ts";
import { formatList } from "./format-list.ts";

/** Creates the package.json of a platform's package. */
export function packageManifest(name: string, title: string): string {
  const manifest = {
    name: packageName(name),
    version: "0.0.0",
    description: `Typed client for the ${title} operations of the Just One API`,
    license: "MIT",
    files: ["dist", "!dist/zh.js", "!dist/generated/zh/*.js"],
    type: "module",
    sideEffects: false,
    main: "./dist/index.cjs",
    types: "./dist/index.d.ts",
    typesVersions: {
      "*": Object.fromEntries(SUBPATHS.map(({ subpath, types }) => [subpath, [`./dist/${types}.d.ts`]])),
    },
    exports: {
      ".": entryPoint({ module: "index", types: "index" }),
      ...Object.fromEntries(SUBPATHS.map((entry) => [`./${entry.subpath}`, entryPoint(entry)])),
      "./package.json": "./package.json",
    },
    publishConfig: { access: "public" },
    scripts: {
      generate: `cd ../.. && node scripts/generate.ts --platform ${name}`,
      build:
        "node -e \"fs.rmSync('dist', { recursive: true, force: true })\" && tsc -p tsconfig.build.json && node ../../scripts/build-commonjs.ts",
      typecheck: "tsc -p tsconfig.json",
      "check:package": "publint --strict && attw --pack . --profile strict",
      test: "vitest run --reporter=default --reporter=json --outputFile.json=reports/vitest.json",
    },
    dependencies: { "@justone-clients/core": "workspace:^" },
    devDependencies: {
      "@justone-clients/test-kit": "workspace:*",
      "@types/node": "catalog:",
      typescript: "catalog:",
      valibot: "catalog:",
      vitest: "catalog:",
    },
    peerDependencies: { valibot: "^1.5.0" },
    peerDependenciesMeta: { valibot: { optional: true } },
    engines: { node: ">=22" },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The modules of the subpaths in `dist`, without extension. Types and code differ if only docstrings do. */
const SUBPATHS = [
  { subpath: "schemas", module: "generated/schemas", types: "generated/schemas" },
  { subpath: "testing", module: "testing", types: "testing" },
  { subpath: "zh", module: "index", types: "zh" },
] as const;

// Node loads one module for `import` and `require` if it supports `module-sync`, so that classes exist once.
function entryPoint({ module, types }: { readonly module: string; readonly types: string }): object {
  return {
    import: { types: `./dist/${types}.d.ts`, default: `./dist/${module}.js` },
    "module-sync": `./dist/${module}.js`,
    require: { types: `./dist/${types}.d.cts`, default: `./dist/${module}.cjs` },
  };
}

/** Creates the turbo.json of a platform's package: the dependencies of its tasks and their inputs outside the package. */
export function packageTasks(name: string): string {
  const document = `$TURBO_ROOT$/specs/generated/${name}.json`;
  const generator = ["$TURBO_ROOT$/scripts/generate.ts", "$TURBO_ROOT$/scripts/package.json"];
  return `{
  "extends": ["//"],
  "tasks": {
    "generate": {
      "dependsOn": ["@justone-clients/spec-tools#transit"],
${formatList("      ", "inputs", [document, "$TURBO_ROOT$/specs/publisher.json", ...generator], ",")}
      "outputs": ["src/generated/**"]
    },
    "build": {
      "dependsOn": ["@justone-clients/core#build"]
    },
    "test": {
${formatList("      ", "inputs", ["$TURBO_EXTENDS$", document, `$TURBO_ROOT$/specs/published/${name}/*.json`])}
    }
  }
}
`;
}
