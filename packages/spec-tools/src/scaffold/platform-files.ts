import { packageName } from "../definitions/names.ts";
import { PUBLISHER_FILE, selectPlatforms } from "../definitions/publisher.ts";
import { buildDocument } from "../document/build-document.ts";
import { documentFile, type LoadedDocument, readDocument, serializeDocument } from "../document/document-file.ts";
import { loadOverlays } from "../definitions/overlay.ts";
import { generateFromDocuments } from "../generate/generate-clients.ts";
import type { GeneratedFiles } from "../lib/files/sync-files.ts";
import type { PullResult } from "../pull/pull-published.ts";
import type { PlatformAddition } from "./derive-platforms.ts";
import { packageFiles } from "./package-files.ts";
import type { PublisherText } from "./publisher-text.ts";
import { changeReadmes } from "./readme-table.ts";

/** What the files of additions are made of. */
export interface PlatformFilesInput {
  readonly additions: readonly PlatformAddition[];
  /** The text of specs/publisher.json before the additions. */
  readonly text: string;
  /** The publisher after the additions. */
  readonly next: PublisherText;
  readonly pulled: PullResult;
}

/** Creates the files of additions from a pull. Only the tables of the READMEs and the overlays are read. */
export async function platformFiles(
  root: string,
  { additions, text, next, pulled }: PlatformFilesInput,
): Promise<GeneratedFiles> {
  const names = additions.map(({ platform }) => platform.name);
  const documents = new Map<string, LoadedDocument>();
  for (const platform of selectPlatforms(next.publisher, names)) {
    const operations = pulled.operations.get(platform.name) ?? [];
    const overlays = await loadOverlays(root, platform.name);
    const document = buildDocument(next.publisher, platform, operations, overlays);
    documents.set(platform.name, readDocument(serializeDocument(document), documentFile(platform.name)));
  }
  const added = additions.filter(({ joins }) => !joins).map(({ platform }) => platform);
  const platforms = Object.keys(next.publisher.platforms);
  const readmes = await changeReadmes(root, { added, removed: [], platforms });
  const generated = await generateFromDocuments(documents);
  const files = new Map([
    ...pulled.files.files,
    ...added.flatMap((platform) => [...packageFiles(platform)]),
    ...generated.files,
    ...[...documents.values()].map((document) => [document.file, document.text] as const),
    ...additions.map((addition) => [changesetFile(addition.name), changeset(addition)] as const),
    ...readmes.files,
    [PUBLISHER_FILE, next.text],
  ]);
  const preconditions = new Map([...(pulled.files.preconditions ?? []), ...readmes.before, [PUBLISHER_FILE, text]]);
  return { ...pulled.files, files, ownedFolders: generated.ownedFolders, preconditions };
}

/** The changeset of an addition. */
export function changesetFile(name: string): string {
  return `.changeset/add-${name}.md`;
}

function changeset({ platform, title, prefixes, joins }: PlatformAddition): string {
  const news = joins
    ? `New operations: ${title}, below ${prefixes.join(" and ")}.`
    : `First release: a typed client of the ${title} operations.`;
  return `---\n"${packageName(platform.name)}": minor\n---\n\n${news}\n`;
}
