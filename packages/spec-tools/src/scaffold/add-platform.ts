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
  const printed = serializeDocument(document);
  const generated = await generateFromDocuments(new Map([[name, readDocument(printed, file)]]));
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

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const TITLE = /^[\p{L}\p{N}][\p{L}\p{N} ()&.-]{0,59}$/u;
const PREFIX = /^\/api\/[a-z0-9-]+\/$/;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The publisher with one more platform, and the text of its file. */
interface AddedPlatform {
  readonly publisher: Publisher;
  readonly text: string;
}

/**
 * Adds a platform to the facts about the publisher; the rest of the file keeps its bytes.
 *
 * @throws CommandError (exit code 2) for a platform that is there already, or a name or a prefix that cannot be used
 */
function addToPublisher(text: string, publisher: Publisher, platform: Platform): AddedPlatform {
  checkPlatform(platform);
  const { name, title, prefix, slug } = platform;
  if (Object.hasOwn(publisher.platforms, name)) {
    throw new CommandError(2, `${name}: expected a name that no platform has yet`);
  }
  const rival = Object.entries(publisher.platforms).find(([, other]) => other.prefix === prefix);
  if (rival !== undefined) throw new CommandError(2, `--prefix ${prefix}: that is the platform ${rival[0]} already`);
  const head = '  "platforms": {\n';
  if (!text.includes(head)) throw refuse(PUBLISHER_FILE, 'a line that opens "platforms"');
  const facts = JSON.stringify({ title, prefix, slug }, null, 2).replaceAll("\n", "\n    ");
  const added = text.replace(head, () => `${head}    ${JSON.stringify(name)}: ${facts},\n`);
  return { publisher: parsePublisher(added), text: added };
}

// What is given here becomes names of files, functions and texts in code.
function checkPlatform({ name, title, prefix, slug }: Platform): void {
  if (!NAME.test(name) || name in Object.prototype) {
    throw usageError(name, "a name of small letters and digits in words joined by a dash, e.g. kuaishou");
  }
  if (!TITLE.test(title)) throw usageError(`--title ${title}`, "letters, digits and spaces, at most 60");
  if (!PREFIX.test(prefix))
    throw usageError(`--prefix ${prefix}`, "/api/<name>/ with a slash at its end, e.g. /api/kuaishou/");
  if (!SLUG.test(slug)) throw usageError(`--slug ${slug}`, "the platform's folder in the docs, e.g. kuaishou");
}

function usageError(given: string, expected: string): CommandError {
  return new CommandError(2, `${escapeInvisible(given).slice(0, 100)}: expected ${expected}`);
}
