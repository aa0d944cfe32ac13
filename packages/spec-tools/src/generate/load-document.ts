import { documentFile } from "../build/build-specs.ts";
import { refuse } from "../command/command-error.ts";
import type { PlatformDocument } from "../document/document.ts";
import { TOOL } from "../document/generated-by.ts";
import { readText } from "../files/read-text.ts";
import { isJsonObject } from "../gate/json-value.ts";
import { parseJson } from "../gate/parse-json.ts";

/** A platform's document with the text it was read from. */
export interface LoadedDocument {
  readonly file: string;
  readonly text: string;
  readonly document: PlatformDocument;
}

/**
 * Reads a platform's document from specs/generated.
 *
 * @throws CommandError (exit code 3) when it is not there or not ours
 */
export async function loadDocument(root: string, platform: string): Promise<LoadedDocument> {
  const file = documentFile(platform);
  const text = await readText(root, file);
  const value: unknown = parseJson(text, file);
  if (!isOurs(value)) throw refuse(file, "a document written by pnpm specs:build");
  return { file, text, document: value };
}

function isOurs(value: unknown): value is PlatformDocument {
  const document = value as Parameters<typeof isJsonObject>[0];
  if (!isJsonObject(document)) return false;
  const by = document["x-generated"];
  return isJsonObject(by) && by["tool"] === TOOL;
}
