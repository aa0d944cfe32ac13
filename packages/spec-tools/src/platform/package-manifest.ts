/** The name a platform's package is published under. */
export function packageName(platform: string): string {
  return `@justone-clients/${platform}`;
}

/** The package.json of a platform's package. */
export function packageManifest(name: string, title: string): string {
  const manifest = {
    name: packageName(name),
    version: "0.0.0",
    description: `Typed client for the ${title} operations of the Just One API`,
    license: "MIT",
    files: ["dist"],
    type: "module",
    sideEffects: false,
    exports: {
      ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
      "./testing": { types: "./dist/testing.d.ts", default: "./dist/testing.js" },
      "./package.json": "./package.json",
    },
    publishConfig: { access: "public" },
    scripts: {
      generate: `cd ../.. && node scripts/generate.ts --platform ${name}`,
      build: "node -e \"fs.rmSync('dist', { recursive: true, force: true })\" && tsc -p tsconfig.build.json",
      typecheck: "tsc -p tsconfig.json",
      test: "vitest run --reporter=default --reporter=json --outputFile.json=reports/vitest.json",
    },
    dependencies: { "@justone-clients/core": "workspace:^" },
    devDependencies: {
      "@justone-clients/test-kit": "workspace:*",
      "@types/node": "catalog:",
      typescript: "catalog:",
      vitest: "catalog:",
    },
    engines: { node: ">=22" },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
