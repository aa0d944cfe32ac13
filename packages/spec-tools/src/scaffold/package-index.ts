import { CORE_TYPES, CORE_VALUES } from "../definitions/exported-names.ts";

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
