import type { GeneratedBy } from "./document.ts";

/** The maker of generated files. */
export const TOOL = "@justone-clients/spec-tools";

/** Its version: raised when the same input gives other output. */
export const TOOL_VERSION = "1.0.0";

/** The header of a generated TypeScript file. */
export function typescriptHeader({ tool, version, input, sha256, command }: GeneratedBy): string {
  return [
    "// Generated file: do not edit, change the generator instead.",
    `// tool: ${tool} ${version}`,
    `// input: ${input}`,
    `// sha256: ${sha256}`,
    `// command: ${command}`,
    "",
  ].join("\n");
}
