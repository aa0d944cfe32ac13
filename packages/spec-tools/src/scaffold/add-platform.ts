import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  loadPublisher,
  parsePublisher,
  type Platform,
  type Publisher,
  PUBLISHER_FILE,
} from "../definitions/publisher.ts";
import { documentFile, serializeDocument, readDocument } from "../document/document-file.ts";
import { generateFromDocuments } from "../generate/generate-clients.ts";
import { CommandError, refuse } from "../lib/command-error.ts";
import { readText } from "../lib/files/file-system.ts";
import type { GeneratedFiles } from "../lib/files/sync-files.ts";
import { escapeInvisible } from "../lib/text.ts";
import { type PullOptions, pullPublished } from "../pull/pull-published.ts";
import { packageFiles } from "./package-files.ts";

/**
 * Creates all files of a new platform: its entry in specs/publisher.json, its current definitions, its document and its
 * package. Writes nothing.
 *
 * @throws CommandError (exit code 2) for a platform that cannot be added, (exit code 3) if the publisher is unreachable
 * or has no operations below the prefix
 */
export async function addPlatform(root: string, platform: Platform, options: PullOptions): Promise<GeneratedFiles> {
  const { name, prefix } = platform;
  if (existsSync(join(root, "packages", name))) {
    throw new CommandError(2, `packages/${name} already exists; expected the name of a new package`);
  }
  const publisherText = await readText(root, PUBLISHER_FILE);
  const { publisher, text } = addToPublisher(publisherText, await loadPublisher(root), platform);
  const pulled = await pullPublished(root, { ...options, publisher, platforms: [name] });
  const document = pulled.documents.get(name);
  if (document === undefined || Object.keys(document.paths).length === 0) {
    throw refuse(`--prefix ${prefix}`, "a path prefix of at least one published operation", "none");
  }
  const file = documentFile(name);
  const documentText = serializeDocument(document);
  const generated = await generateFromDocuments(new Map([[name, readDocument(documentText, file)]]));
  const files = new Map([
    ...pulled.files.files,
    ...packageFiles(platform),
    ...generated.files,
    [PUBLISHER_FILE, text],
    [file, documentText],
    [`.changeset/add-${name}.md`, changeset(platform)],
  ]);
  return { files, ownedFolders: [] };
}

function changeset({ name, title }: Platform): string {
  return `---\n"@justone-clients/${name}": minor\n---\n\nFirst release: a typed client of the ${title} operations.\n`;
}

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const TITLE = /^[\p{L}\p{N}][\p{L}\p{N} ()&.-]{0,59}$/u;
const PREFIX = /^\/api\/[a-z0-9-]+\/$/;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The publisher with the new platform, and the text of specs/publisher.json. */
interface AddedPlatform {
  readonly publisher: Publisher;
  readonly text: string;
}

/**
 * Inserts a platform into the text of specs/publisher.json; all other bytes stay the same.
 *
 * @throws CommandError (exit code 2) for an existing platform or prefix, or an invalid name, title, prefix or slug
 */
function addToPublisher(text: string, publisher: Publisher, platform: Platform): AddedPlatform {
  checkPlatform(platform);
  const { name, title, prefix, slug } = platform;
  if (Object.hasOwn(publisher.platforms, name)) {
    throw new CommandError(2, `${name}: expected the name of a new platform, but ${PUBLISHER_FILE} already lists it`);
  }
  const existing = Object.entries(publisher.platforms).find(([, other]) => other.prefix === prefix);
  if (existing !== undefined) {
    throw new CommandError(
      2,
      `--prefix ${prefix}: expected a new prefix, but the platform ${existing[0]} already uses it`,
    );
  }
  const head = '  "platforms": {\n';
  if (!text.includes(head)) throw refuse(PUBLISHER_FILE, 'the line "platforms": {');
  const entry = JSON.stringify({ title, prefix, slug }, null, 2).replaceAll("\n", "\n    ");
  const added = text.replace(head, () => `${head}    ${JSON.stringify(name)}: ${entry},\n`);
  return { publisher: parsePublisher(added), text: added };
}

// These values become file names, function names and texts in generated code.
function checkPlatform({ name, title, prefix, slug }: Platform): void {
  if (!NAME.test(name) || name in Object.prototype) {
    throw usageError(name, "lower-case letters and digits, words joined by a dash, e.g. kuaishou");
  }
  if (!TITLE.test(title)) throw usageError(`--title ${title}`, "at most 60 letters, digits, spaces and ( ) & . -");
  if (!PREFIX.test(prefix))
    throw usageError(`--prefix ${prefix}`, "/api/<name>/ with a trailing slash, e.g. /api/kuaishou/");
  if (!SLUG.test(slug))
    throw usageError(`--slug ${slug}`, "the folder of the platform in the publisher's docs, e.g. kuaishou");
}

function usageError(given: string, expected: string): CommandError {
  return new CommandError(2, `${escapeInvisible(given).slice(0, 100)}: expected ${expected}`);
}
