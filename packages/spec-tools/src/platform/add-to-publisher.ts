import { CommandError, refuse } from "../command/command-error.ts";
import { parsePublisher, type Platform, type Publisher, PUBLISHER_FILE } from "../publisher/publisher.ts";

/** The names packages have that are no platforms. */
const TAKEN: ReadonlySet<string> = new Set(["core", "spec-tools", "test-utils"]);

/** The publisher with one more platform, and the text of its file. */
export interface AddedPlatform {
  readonly publisher: Publisher;
  readonly text: string;
}

/**
 * Adds a platform to the facts about the publisher; the rest of the file keeps its bytes.
 *
 * @throws CommandError (exit code 2) for a platform that is there already, or a name or a prefix that cannot be used
 */
export function addToPublisher(text: string, publisher: Publisher, platform: Platform): AddedPlatform {
  const { name, title, prefix, slug } = platform;
  if (TAKEN.has(name) || Object.hasOwn(publisher.platforms, name)) {
    throw new CommandError(2, `${name}: expected a name that no package has yet`);
  }
  const rival = Object.entries(publisher.platforms).find(([, other]) => other.prefix === prefix);
  if (rival !== undefined) throw new CommandError(2, `--prefix ${prefix}: that is the platform ${rival[0]} already`);
  const head = '  "platforms": {\n';
  if (!text.includes(head)) throw refuse(PUBLISHER_FILE, 'a line that opens "platforms"');
  const facts = JSON.stringify({ title, prefix, slug }, null, 2).replaceAll("\n", "\n    ");
  const added = text.replace(head, () => `${head}    ${JSON.stringify(name)}: ${facts},\n`);
  try {
    return { publisher: parsePublisher(added), text: added };
  } catch (thrown) {
    throw thrown instanceof CommandError ? new CommandError(2, thrown.message) : thrown;
  }
}
