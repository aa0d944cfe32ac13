import { platformTypeName } from "../definitions/names.ts";
import { chineseIndex, packageIndex } from "./package-index.ts";
import { packageManifest, packageTasks } from "./package-manifest.ts";
import { chinesePackageReadme, packageReadme } from "./package-readme.ts";

/** The names of a platform. */
export interface PlatformNames {
  readonly name: string;
  /** Display name. */
  readonly title: string;
}

/** Creates the files of a platform's package that are not generated from its document. */
export function packageFiles({ name, title }: PlatformNames): Map<string, string> {
  const type = platformTypeName(name);
  const files: [string, string][] = [
    ["README.md", packageReadme(name, title, type)],
    ["README.zh-CN.md", chinesePackageReadme(name, title, type)],
    ["package.json", packageManifest(name, title)],
    ["src/index.ts", packageIndex(name, type)],
    ["src/testing.ts", TESTING],
    ["src/zh.ts", chineseIndex(title, type)],
    [`src/create-${name}-client.ts`, createFunction(title, type)],
    ["src/create-test-fetch.ts", testFetchFunction(title, type)],
    ["tests/contract.test.ts", contractTest(name, type)],
    ["tests/schemas.test.ts", schemasTest(name)],
    ["tests/testing.test.ts", testingTest(name, type)],
    ["tests/types.test.ts", typesTest(name)],
    ["tsconfig.build.json", BUILD_CONFIG],
    ["tsconfig.json", CONFIG],
    ["turbo.json", packageTasks(name)],
    ["vitest.config.ts", TEST_CONFIG],
  ];
  return new Map(files.map(([file, text]) => [`packages/${name}/${file}`, text]));
}

const TESTING = `export type { EmptyData, Fault, ReplyOptions, Sleep, TestCall, TestResponse } from "@justone-clients/core/testing";
export type { TestFetch, TestFetchOptions } from "@justone-clients/core/testing";
export { createTestFetch } from "./create-test-fetch.ts";
`;

function testFetchFunction(title: string, type: string): string {
  return `import { createPlatformTestFetch, type TestFetch, type TestFetchOptions } from "@justone-clients/core/testing";
import type { ${type}Methods } from "./generated/client.ts";
import { examples } from "./generated/examples.ts";
import { operations } from "./generated/operations.ts";

/**
 * Creates a \`fetch\` that returns synthetic responses for the ${title} operations, for tests without a network.
 *
 * @see https://docs.justoneapi.com
 */
export function createTestFetch(options: TestFetchOptions = {}): TestFetch<${type}Methods> {
  return createPlatformTestFetch<${type}Methods>(operations, examples, options);
}
`;
}

function createFunction(title: string, type: string): string {
  return `import type { ClientForIntegers, ClientOptions, Integers } from "@justone-clients/core";
import { createClient } from "@justone-clients/core/platform";
import type { ${type}Client } from "./generated/client.ts";
import { operations } from "./generated/operations.ts";

/**
 * Creates a client of the ${title} operations.
 *
 * @throws ConfigurationError for an option that cannot be used
 * @see https://docs.justoneapi.com
 */
export function create${type}Client<Mode extends Integers | undefined = "number">(
  options: ClientOptions<Mode> = {},
): ClientForIntegers<${type}Client, Mode> {
  return createClient<${type}Client, Mode>(operations, options);
}
`;
}

function contractTest(name: string, type: string): string {
  return `import { create${type}Client } from "@justone-clients/${name}";
import { describeContract } from "@justone-clients/test-kit/contract";

await describeContract("${name}", create${type}Client);
`;
}

function testingTest(name: string, type: string): string {
  return `import { create${type}Client } from "@justone-clients/${name}";
import { createTestFetch } from "@justone-clients/${name}/testing";
import { describeTesting } from "@justone-clients/test-kit/testing";

await describeTesting("${name}", create${type}Client, createTestFetch);
`;
}

function schemasTest(name: string): string {
  return `import * as schemas from "@justone-clients/${name}/schemas";
import { describeSchemas } from "@justone-clients/test-kit/schemas";

await describeSchemas("${name}", schemas);
`;
}

function typesTest(name: string): string {
  return `import { describeTypes } from "@justone-clients/test-kit/types";

await describeTypes("${name}");
`;
}

const BUILD_CONFIG = `{
  "extends": "../../tsconfig.base.json",
  "compilerOptions": {
    "lib": ["ES2023", "DOM", "DOM.Iterable"],
    "rootDir": "src",
    "outDir": "dist"
  },
  "include": ["src"],
  "exclude": ["src/**/*.test.ts"]
}
`;

const CONFIG = `{
  "extends": "./tsconfig.build.json",
  "compilerOptions": {
    "lib": ["ES2024", "DOM", "DOM.Iterable"],
    "rootDir": ".",
    "types": ["node"],
    "noEmit": true
  },
  "include": ["src", "tests"],
  "exclude": []
}
`;

const TEST_CONFIG = `export { default } from "../../vitest.config.ts";
`;
