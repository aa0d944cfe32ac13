import { isDeepStrictEqual } from "node:util";
import { chineseFile, parseChineseTexts, serializeChineseTexts } from "../definitions/chinese-texts.ts";
import {
  type LockedOperation,
  publishedExample,
  publishedFolder,
  parseBuildableDefinition,
} from "../definitions/load-published.ts";
import { hiddenField } from "../definitions/lock.ts";
import { operationFileName, operationName, operationPath } from "../definitions/names.ts";
import { type Platform, prefixOf } from "../definitions/publisher.ts";
import { sha256 } from "../lib/files/file-system.ts";
import { type JsonValue, parseLossless, serializeJson } from "../lib/json.ts";
import type { FetchedOperation } from "./fetch-operation.ts";

/** An operation after a pull, with its files. */
export interface MergedOperation {
  readonly operation: LockedOperation;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Merges a fetched operation into the checkout. A definition that equals the current one keeps its bytes, even if its
 * layout changed upstream.
 *
 * @throws CommandError (exit code 3) for an invalid definition
 */
export function mergeOperation(
  platform: Platform,
  docs: string,
  fetched: FetchedOperation,
  current: LockedOperation | undefined,
): MergedOperation {
  const { id, definition, origin, path, chinese } = fetched;
  const apiPath = operationPath(id);
  const name = operationName(apiPath, prefixOf(platform, apiPath) ?? "");
  const file = publishedFolder(platform.name) + operationFileName(name);
  const same = current !== undefined && isEquivalent(current.text, definition) ? current : undefined;
  const text = same?.text ?? serializeDefinition(definition);
  // Not the known operation as such: it can be marked as hidden only because it was not listed.
  const operation = parseBuildableDefinition(text, file, platform);
  const chineseText = serializeChineseTexts(chinese);
  const lock = {
    file,
    origin,
    sha256: sha256(text),
    source: docs + path,
    chinese: sha256(chineseText),
    ...hiddenField(operation.hidden),
  };
  const textsFile = chineseFile(platform.name, name);
  const locked = { ...operation, text, lock, chinese: parseChineseTexts(chineseText, textsFile, id) };
  publishedExample(locked);
  return {
    operation: locked,
    files: new Map([
      [file, text],
      [textsFile, chineseText],
    ]),
  };
}

function isEquivalent(text: string, definition: JsonValue): boolean {
  return isDeepStrictEqual(parseLossless(text), definition);
}

function serializeDefinition(definition: JsonValue): string {
  return `${serializeJson(definition, 2)}\n`;
}
