import { CORE_TYPES, CORE_VALUES } from "../definitions/exported-names.ts";
import { chineseTitle } from "../generate/chinese-terms.ts";

/**
 * The `src/zh.ts` of a platform's package: the same names as in `src/index.ts`, with Chinese docstrings. Only its
 * declarations are published, because at run time both are the same module.
 */
export function chineseIndex(title: string, type: string): string {
  return `import type { ClientForIntegers, ClientOptions, Integers } from "@justone-clients/core";
import { createClient } from "@justone-clients/core/platform";
import { operations } from "./generated/operations.ts";
import type { ${type}Client } from "./generated/zh/client.ts";

${CORE_EXPORTS}export type * from "./generated/zh/client.ts";
export type * from "./generated/zh/schema.ts";

/**
 * 创建${chineseTitle(title)}接口的客户端。
 *
 * @throws ConfigurationError 选项无法使用
 * @see https://docs.justoneapi.com
 */
export function create${type}Client<Mode extends Integers | undefined = "number">(
  options: ClientOptions<Mode> = {},
): ClientForIntegers<${type}Client, Mode> {
  return createClient<${type}Client, Mode>(operations, options);
}
`;
}

/** The `src/index.ts` of a platform's package: every name of core, the create function and the generated types. */
export function packageIndex(name: string, type: string): string {
  return `${CORE_EXPORTS}export { create${type}Client } from "./create-${name}-client.ts";
export type * from "./generated/client.ts";
export type * from "./generated/schema.ts";
`;
}

const CORE_EXPORTS = `export ${listCode(CORE_VALUES)} from "@justone-clients/core";
export type ${listCode(CORE_TYPES)} from "@justone-clients/core";
`;

function listCode(names: readonly string[]): string {
  return `{\n${names.map((name) => `  ${name},\n`).join("")}}`;
}
