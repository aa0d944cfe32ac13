import {
  parsePublisher,
  type Platform,
  platformEntry,
  type Publisher,
  PUBLISHER_FILE,
} from "../definitions/publisher.ts";
import { refuse } from "../lib/command-error.ts";
import { serializeLossless } from "../lib/json.ts";
import { formatList } from "./format-list.ts";

/** A publisher, and the text of specs/publisher.json that describes it. */
export interface PublisherText {
  readonly publisher: Publisher;
  readonly text: string;
}

// The block of the platforms, as the formatter of this repository writes it.
const BLOCK = /^ {2}"platforms": \{(?:\}|\n[\s\S]*?^ {2}\})/m;

/**
 * Replaces the platforms in the text of specs/publisher.json, sorted by name. All other bytes stay the same.
 *
 * @throws CommandError (exit code 3) if the text does not have the usual layout
 */
export function withPlatforms(text: string, platforms: readonly Platform[]): PublisherText {
  if (!BLOCK.test(text)) throw refuse(PUBLISHER_FILE, 'the line "platforms": {');
  const entries = platforms.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(renderEntry);
  const block = entries.length === 0 ? "{}" : `{\n${entries.join(",\n")}\n  }`;
  const next = text.replace(BLOCK, () => `  "platforms": ${block}`);
  return { publisher: parsePublisher(next), text: next };
}

function renderEntry(platform: Platform): string {
  const indent = "      ";
  const fields = Object.entries(platformEntry(platform)).map(([key, value], index, { length }) => {
    const end = index === length - 1 ? "" : ",";
    return Array.isArray(value)
      ? formatList(indent, key, value.map(String), end)
      : `${indent}"${key}": ${serializeLossless(value)}${end}`;
  });
  return `    "${platform.name}": {\n${fields.join("\n")}\n    }`;
}
