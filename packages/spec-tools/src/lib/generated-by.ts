import { createRequire } from "node:module";

/** The package that generates files. */
export const TOOL = "@justone-clients/spec-tools";

/** The version in the manifest of that package. */
export const TOOL_VERSION: string = (
  createRequire(import.meta.url)("@justone-clients/spec-tools/package.json") as { version: string }
).version;

/** Renders the header comment of a generated TypeScript file. */
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

/** The provenance that every generated file states. */
export interface GeneratedBy {
  readonly tool: string;
  readonly version: string;
  readonly input: string;
  readonly sha256: string;
  readonly command: string;
}
