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
    exports: {
      ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
      "./schemas": { types: "./dist/generated/schemas.d.ts", default: "./dist/generated/schemas.js" },
      "./testing": { types: "./dist/testing.d.ts", default: "./dist/testing.js" },
      "./zh": { types: "./dist/zh.d.ts", default: "./dist/index.js" },
      "./package.json": "./package.json",
    },
    publishConfig: { access: "public" },
    scripts: {
      generate: `cd ../.. && node scripts/generate.ts --platform ${name}`,
      build: "node -e \"fs.rmSync('dist', { recursive: true, force: true })\" && tsc -p tsconfig.build.json",
      typecheck: "tsc -p tsconfig.json",
      "check:package": "publint --strict && attw --pack . --profile esm-only",
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
