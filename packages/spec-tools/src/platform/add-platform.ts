import { existsSync } from "node:fs";
import { join } from "node:path";
import { documentFile, printDocument } from "../build/build-specs.ts";
import { CommandError, refuse } from "../command/command-error.ts";
import { readText } from "../files/read-text.ts";
import type { GeneratedFiles } from "../files/sync-files.ts";
import { generateFrom } from "../generate/generate-clients.ts";
import { readDocument } from "../generate/load-document.ts";
import { type PullOptions, pullPublished } from "../pull/pull-published.ts";
import { loadPublisher, type Platform, PUBLISHER_FILE } from "../publisher/publisher.ts";
import { addToPublisher } from "./add-to-publisher.ts";
import { packageFiles } from "./package-files.ts";

/**
 * Works out everything a new platform is: its entry, its definitions as the publisher has them now, its document, its
 * package. Writes nothing.
 *
 * @throws CommandError (exit code 2) for a platform that cannot be added, (3) where the publisher cannot be reached or
 * has no operation of it
 */
export async function addPlatform(root: string, platform: Platform, options: PullOptions): Promise<GeneratedFiles> {
  const { name, prefix } = platform;
  if (existsSync(join(root, "packages", name))) {
    throw new CommandError(2, `packages/${name} is there already; expected a name that no package has`);
  }
  const facts = await readText(root, PUBLISHER_FILE);
  const { publisher, text } = addToPublisher(facts, await loadPublisher(root), platform);
  const pulled = await pullPublished(root, { ...options, publisher, platforms: [name] });
  const document = pulled.documents.get(name);
  if (document === undefined || Object.keys(document.paths).length === 0) {
    throw refuse(`--prefix ${prefix}`, "a prefix the publisher has operations below", "none");
  }
  const file = documentFile(name);
  const printed = printDocument(document);
  const generated = await generateFrom(new Map([[name, readDocument(printed, file)]]));
  const files = new Map([
    ...pulled.files.files,
    ...packageFiles(platform),
    ...generated.files,
    [PUBLISHER_FILE, text],
    [file, printed],
    [`.changeset/add-${name}.md`, changeset(platform)],
  ]);
  return { files, ownedFolders: [] };
}

function changeset({ name, title }: Platform): string {
  return `---\n"@justone-clients/${name}": minor\n---\n\nFirst release: a typed client of the ${title} operations.\n`;
}
