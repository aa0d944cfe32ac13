import { loadPublisher, selectPlatforms } from "../definitions/publisher.ts";
import { loadDocument, type LoadedDocument } from "../document/document-file.ts";
import { sha256 } from "../lib/files/file-system.ts";
import type { GeneratedFiles } from "../lib/files/sync-files.ts";
import { serializeLossless } from "../lib/json.ts";
import { type CodeCache, openCodeCache } from "./code-cache.ts";
import type { DocLanguage } from "./docstrings.ts";
import { generatePlatform } from "./generate-platform.ts";

/** Options of the generator. */
export interface GenerateOptions {
  /** The language of docstrings. Default: English. */
  readonly language?: DocLanguage;
  /** Reuses code that the same generator made from the same document. Default: false. */
  readonly cached?: boolean;
}

/**
 * Generates the code of the given platforms (default: all) from the documents in the checkout. Works offline and writes
 * no file except its cache.
 *
 * @throws CommandError (exit code 2) for an unknown platform, (3) for a document that is missing or was not written by
 * `pnpm specs:build`
 */
export async function generateClients(
  root: string,
  platformNames?: readonly string[],
  { language = "en", cached = false }: GenerateOptions = {},
): Promise<GeneratedFiles> {
  const documents = new Map<string, LoadedDocument>();
  for (const { name } of selectPlatforms(await loadPublisher(root), platformNames)) {
    documents.set(name, await loadDocument(root, name));
  }
  if (!cached) return generateFromDocuments(documents, language);
  const cache = await openCodeCache(root);
  const generated = await generateFromDocuments(documents, language, cache.remember);
  await cache.save();
  return generated;
}

/** Generates the code of platforms from their documents. */
export async function generateFromDocuments(
  documents: ReadonlyMap<string, LoadedDocument>,
  language: DocLanguage = "en",
  remember: CodeCache["remember"] = (_, generate) => generate(),
): Promise<GeneratedFiles> {
  const files = new Map<string, string>();
  for (const [platform, { file, text, document }] of documents) {
    const source = { platform, file, sha256: sha256(text), language };
    const generated = await remember(serializeLossless(source), () => generatePlatform(document, source));
    for (const [name, content] of generated) files.set(`${generatedFolder(platform)}/${name}`, content);
  }
  return { files, ownedFolders: [...documents.keys()].map(generatedFolder) };
}

function generatedFolder(platform: string): string {
  return `packages/${platform}/src/generated`;
}
