import { isDeepStrictEqual } from "node:util";
import { chineseFile, parseChineseTexts, printChineseTexts } from "../definitions/chinese-texts.ts";
import {
  type LockedOperation,
  publishedAnswer,
  publishedFolder,
  readBuildable,
} from "../definitions/load-published.ts";
import { operationFileName, operationName } from "../definitions/names.ts";
import type { Platform } from "../definitions/publisher.ts";
import { sha256 } from "../lib/files/file-system.ts";
import { type JsonValue, parseLossless, printJson } from "../lib/json.ts";
import type { FetchedOperation } from "./fetch-published.ts";

/** An operation as it is after a pull, with the files it is kept in. */
export interface MergedOperation {
  readonly operation: LockedOperation;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Takes over a fetched operation. A definition that says the same as the one that is there keeps its bytes, however the
 * publisher lays it out today.
 *
 * @throws CommandError (exit code 3) for a definition that is refused
 */
export function mergeOperation(
  platform: Platform,
  docs: string,
  fetched: FetchedOperation,
  current: LockedOperation | undefined,
): MergedOperation {
  const { id, definition, origin, path, chinese } = fetched;
  const name = operationName(id.slice(id.indexOf(" ") + 1), platform.prefix);
  const file = publishedFolder(platform.name) + operationFileName(name);
  const same = current !== undefined && saysSame(current.text, definition) ? current : undefined;
  const text = same?.text ?? print(definition);
  const operation = same ?? readBuildable(text, file, platform);
  const chineseText = printChineseTexts(chinese);
  const lock = { file, origin, sha256: sha256(text), source: docs + path, chinese: sha256(chineseText) };
  const textsFile = chineseFile(platform.name, name);
  const locked = { ...operation, text, lock, chinese: parseChineseTexts(chineseText, textsFile, id) };
  publishedAnswer(locked);
  return {
    operation: locked,
    files: new Map([
      [file, text],
      [textsFile, chineseText],
    ]),
  };
}

function saysSame(text: string, definition: JsonValue): boolean {
  return isDeepStrictEqual(parseLossless(text), definition);
}

function print(definition: JsonValue): string {
  return `${printJson(definition, 2)}\n`;
}
