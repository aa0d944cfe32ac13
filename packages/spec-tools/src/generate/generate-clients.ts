import type { GeneratedFiles } from "../files/sync-files.ts";
import { sha256 } from "../files/sha256.ts";
import { loadPublisher, selectPlatforms } from "../publisher/publisher.ts";
import type { DocLanguage } from "./phrases.ts";
import { generatePlatform } from "./generate-platform.ts";
import { loadDocument, type LoadedDocument } from "./load-document.ts";

/**
 * The generated code of these platforms, or of all, from the documents of the checkout. Offline; writes nothing.
 *
 * @throws CommandError (exit code 2) for an unknown platform, (3) for a document that is not there or not ours
 */
export async function generateClients(
  root: string,
  platformNames?: readonly string[],
  language?: DocLanguage,
): Promise<GeneratedFiles> {
  const documents = new Map<string, LoadedDocument>();
  for (const { name } of selectPlatforms(await loadPublisher(root), platformNames)) {
    documents.set(name, await loadDocument(root, name));
  }
  return generateFrom(documents, language);
}

/** The generated code of platforms from their documents. */
export async function generateFrom(
  documents: ReadonlyMap<string, LoadedDocument>,
  language: DocLanguage = "en",
): Promise<GeneratedFiles> {
  const files = new Map<string, string>();
  for (const [platform, { file, text, document }] of documents) {
    const generated = await generatePlatform(document, { platform, file, sha256: sha256(text), language });
    for (const [name, content] of generated) files.set(`${generatedFolder(platform)}/${name}`, content);
  }
  return { files, ownedFolders: [...documents.keys()].map(generatedFolder) };
}

function generatedFolder(platform: string): string {
  return `packages/${platform}/src/generated`;
}
