import { LIMIT_MS } from "./run-limited.ts";
import type { Runner } from "./run-in-runner.ts";
import { runtimeFile } from "./workspace.ts";

const NODE = / Node\.js\/24/;
const JSDOM = / jsdom\//;
const HAPPY_DOM = / HappyDOM\//;

const JEST = runtimeFile("jest/bin/jest.js");
// Runs one test in this process and stores nothing outside of the project.
const JEST_ARGS = ["--runInBand", "--config", "jest.config.json"];

function jestConfig(config: object): Runner["config"] {
  const common = { testEnvironment: "node", cacheDirectory: ".cache", testTimeout: LIMIT_MS, transform: {} };
  return ["jest.config.json", JSON.stringify({ ...common, ...config })];
}

// The oldest way to resolve packages that a supported compiler has.
const TS_JEST = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  module: "commonjs",
  moduleResolution: "node10",
  allowJs: true,
  esModuleInterop: true,
  strict: true,
  types: ["node"],
};

const JEST_RUNNERS: readonly Runner[] = [
  {
    name: "jest-esm",
    package: "jest",
    userAgent: NODE,
    type: "module",
    files: ["program.js", "client-test.js"],
    config: jestConfig({ testMatch: ["**/client-test.js"] }),
    commands: [[process.execPath, "--experimental-vm-modules", JEST, ...JEST_ARGS]],
  },
  {
    name: "jest-cjs",
    package: "jest",
    userAgent: NODE,
    type: "commonjs",
    files: ["program.js", "client-test.js"],
    config: jestConfig({ testMatch: ["**/compiled/client-test.js"] }),
    commands: [
      // Programs that Jest runs as CommonJS were compiled from `import` to `require`.
      [runtimeFile("esbuild/bin/esbuild"), "client-test.js", "program.js", "--format=cjs", "--outdir=compiled"],
      [process.execPath, JEST, ...JEST_ARGS],
    ],
  },
  {
    name: "ts-jest",
    package: "ts-jest",
    userAgent: NODE,
    type: "commonjs",
    files: ["program.js", "consumer.ts", "client-test.ts"],
    config: jestConfig({
      testMatch: ["**/client-test.ts"],
      transform: { "\\.[jt]s$": [runtimeFile("ts-jest"), { tsconfig: TS_JEST }] },
    }),
    commands: [[process.execPath, JEST, ...JEST_ARGS]],
  },
];

function vitestRunner(version: string, environment: string, userAgent: RegExp): Runner {
  const installed = `vitest-${version}`;
  const test = { include: ["client-test.js"], environment, globals: true, testTimeout: LIMIT_MS };
  return {
    name: `${installed}-${environment}`,
    package: installed,
    userAgent,
    type: "module",
    files: ["program.js", "client-test.js"],
    packages: { vitest: installed, jsdom: "jsdom", "happy-dom": "happy-dom" },
    config: ["vitest.config.js", `export default { test: ${JSON.stringify(test)} };`],
    commands: [[process.execPath, runtimeFile(`${installed}/vitest.mjs`), "run"]],
  };
}

/** Every test runner that the packages promise to support, in each of its module systems and environments. */
export const RUNNERS: readonly Runner[] = [
  ...JEST_RUNNERS,
  ...["3", "5"].flatMap((version) => [
    vitestRunner(version, "node", NODE),
    vitestRunner(version, "jsdom", JSDOM),
    vitestRunner(version, "happy-dom", HAPPY_DOM),
  ]),
];
