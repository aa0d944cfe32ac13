import { createRequire } from "node:module";
import type { PlatformDocument } from "../document/document.ts";
import { type GeneratedBy, TOOL, TOOL_VERSION, typescriptHeader } from "../lib/generated-by.ts";
import { type DocLanguage, type Phrases, PHRASES } from "./docstrings.ts";
import { documentOperations } from "./document-operations.ts";
import { emitClient } from "./emit-client.ts";
import { emitExamples } from "./emit-examples.ts";
import { emitOperations } from "./emit-operations.ts";
import { emitSchema } from "./emit-schema.ts";
import { emitSchemas } from "./emit-schemas.ts";
import { translateDocument } from "./translate-document.ts";

const { version: openapiTypescriptVersion } = createRequire(import.meta.url)("openapi-typescript/package.json") as {
  version: string;
};

/** The source of a platform's document. */
export interface DocumentSource {
  readonly platform: string;
  /** The path of the document, for the header. */
  readonly file: string;
  /** The SHA-256 of that file. */
  readonly sha256: string;
  /** The language of docstrings. Default: English. */
  readonly language?: DocLanguage | undefined;
}

/**
 * Generates the code of a platform, by file name. The types are also generated with Chinese docstrings, in the folder
 * `zh`. Pure: the same document gives the same bytes.
 *
 * @throws CommandError (exit code 3) if the code would contain more than types, tables of plain data and schemas
 */
export async function generatePlatform(
  document: PlatformDocument,
  { platform, file, sha256, language = "en" }: DocumentSource,
): Promise<Map<string, string>> {
  const command = language === "en" ? "pnpm generate" : `pnpm generate --language ${language}`;
  const by: GeneratedBy = { tool: TOOL, version: TOOL_VERSION, input: file, sha256, command };
  const header = typescriptHeader(by);
  const [chinese, phrases] = [translateDocument(document), PHRASES[language]];
  const shown = language === "zh" ? chinese : document;
  const operations = documentOperations(shown);
  const files = new Map([
    ...(await emitTypes(shown, platform, phrases, header)),
    ["operations.ts", `${header}\n${emitOperations(platform, operations, phrases)}`],
    ["examples.ts", `${header}\n${emitExamples(platform, operations, shown.components.schemas, phrases)}`],
    ["schemas.ts", `${header}\n${emitSchemas(operations, shown.components.schemas, phrases)}`],
  ]);
  for (const [name, code] of await emitTypes(chinese, platform, PHRASES.zh, header)) files.set(`zh/${name}`, code);
  // Loaded on demand, because it loads the TypeScript compiler, which other commands do not need.
  const { checkGeneratedCode } = await import("./check-generated-code.ts");
  for (const [name, code] of files) checkGeneratedCode(`${name} made from ${file}`, code);
  return files;
}

/** The files with the types of a platform. */
async function emitTypes(
  document: PlatformDocument,
  platform: string,
  phrases: Phrases,
  header: string,
): Promise<[name: string, code: string][]> {
  const version = `// types: openapi-typescript ${openapiTypescriptVersion}`;
  const schema = await emitSchema(document, platform, phrases);
  return [
    ["schema.ts", `${header}${version}\n\n${schema}`],
    ["client.ts", `${header}\n${emitClient(platform, documentOperations(document), phrases)}`],
  ];
}
