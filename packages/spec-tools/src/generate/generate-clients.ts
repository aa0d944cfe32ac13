import type { GeneratedFiles } from "../files/sync-files.ts";
import { sha256 } from "../files/sha256.ts";
import { loadPublisher, selectPlatforms } from "../publisher/publisher.ts";
import { generatePlatform } from "./generate-platform.ts";
import { loadDocument } from "./load-document.ts";

function generatedFolder(platform: string): string {
  return `packages/${platform}/src/generated`;
}

/**
 * The generated code of these platforms, or of all, from the documents of the checkout. Offline; writes nothing.
 *
 * @throws CommandError (exit code 2) for an unknown platform, (3) for a document that is not there or not ours
 */
export async function generateClients(root: string, platformNames?: readonly string[]): Promise<GeneratedFiles> {
  const platforms = selectPlatforms(await loadPublisher(root), platformNames);
  const files = new Map<string, string>();
  for (const { name } of platforms) {
    const { file, text, document } = await loadDocument(root, name);
    const generated = await generatePlatform(document, { platform: name, file, sha256: sha256(text) });
    for (const [fileName, content] of generated) files.set(`${generatedFolder(name)}/${fileName}`, content);
  }
  return { files, ownedFolders: platforms.map(({ name }) => generatedFolder(name)) };
}
