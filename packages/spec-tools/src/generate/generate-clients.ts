import { loadPublisher, selectPlatforms } from "../definitions/publisher.ts";
import { loadDocument, type LoadedDocument } from "../document/document-file.ts";
import { sha256 } from "../lib/files/file-system.ts";
import type { GeneratedFiles } from "../lib/files/sync-files.ts";
import { type CodeCache, openCodeCache } from "./code-cache.ts";
import type { DocLanguage } from "./docstrings.ts";
import { generatePlatform } from "./generate-platform.ts";

/** How to generate. */
export interface GenerateOptions {
  /** What docstrings are written in. Default: English. */
  readonly language?: DocLanguage;
  /** Takes what the same generator made of the same document before. Default: no, everything is made anew. */
  readonly cached?: boolean;
}

/**
 * The generated code of these platforms, or of all, from the documents of the checkout. Offline; writes nothing.
 *
 * @throws CommandError (exit code 2) for an unknown platform, (3) for a document that is not there or not ours
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

/** The generated code of platforms from their documents. */
export async function generateFromDocuments(
  documents: ReadonlyMap<string, LoadedDocument>,
  language: DocLanguage = "en",
  remember: CodeCache["remember"] = (_, generate) => generate(),
): Promise<GeneratedFiles> {
  const files = new Map<string, string>();
  for (const [platform, { file, text, document }] of documents) {
    const source = { platform, file, sha256: sha256(text), language };
    const generated = await remember(JSON.stringify(source), () => generatePlatform(document, source));
    for (const [name, content] of generated) files.set(`${generatedFolder(platform)}/${name}`, content);
  }
  return { files, ownedFolders: [...documents.keys()].map(generatedFolder) };
}

function generatedFolder(platform: string): string {
  return `packages/${platform}/src/generated`;
}
