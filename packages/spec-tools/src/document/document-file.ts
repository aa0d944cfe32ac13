import { z } from "zod";
import { refuse } from "../lib/command-error.ts";
import { readText } from "../lib/files/file-system.ts";
import { TOOL } from "../lib/generated-by.ts";
import { serializeJson } from "../lib/json.ts";
import type { PlatformDocument } from "./document.ts";

// pnpm specs:build validated the document before writing it, so the outline only has to recognise it.
const operation = z.object({ operationId: z.string() });
const outline: z.ZodType = z.object({
  "x-generated": z.object({ tool: z.literal(TOOL) }),
  paths: z.record(z.string(), z.strictObject({ get: operation.optional(), post: operation.optional() })),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

/** A platform's document with the text it was read from. */
export interface LoadedDocument {
  readonly file: string;
  readonly text: string;
  readonly document: PlatformDocument;
}

/**
 * Reads a platform's document from specs/generated.
 *
 * @throws CommandError (exit code 1) if the file cannot be read, (exit code 3) if `pnpm specs:build` did not write it
 */
export async function loadDocument(root: string, platform: string): Promise<LoadedDocument> {
  const file = documentFile(platform);
  return readDocument(await readText(root, file), file);
}

/**
 * Parses a platform's document.
 *
 * @throws CommandError (exit code 3) if the text was not written by `pnpm specs:build`
 */
export function readDocument(text: string, file: string): LoadedDocument {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuse(file, "JSON");
  }
  if (outline.safeParse(value).success) return { file, text, document: value as PlatformDocument };
  throw refuse(file, "a document written by pnpm specs:build");
}

/** The path of a platform's document in the checkout. */
export function documentFile(platform: string): string {
  return `specs/generated/${platform}.json`;
}

/** Serializes a document as the text of its file. */
export function serializeDocument(document: PlatformDocument): string {
  return `${serializeJson(document, 2)}\n`;
}
