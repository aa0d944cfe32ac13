import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { refuseInvalid } from "../lib/command-error.ts";
import { isMissing, readText } from "../lib/files/file-system.ts";
import type { JsonObject } from "../lib/json.ts";
import { parseJson } from "../lib/parse-json.ts";
import { safeText } from "../lib/patterns.ts";
import { systemFailure } from "../lib/system-failure.ts";

/** One amendment of a document. */
export interface OverlayAction {
  /** The JSONPath of the parts to amend. */
  readonly target: string;
  /** The reason for the amendment. */
  readonly description: string;
  readonly update?: JsonObject | undefined;
  readonly remove?: boolean | undefined;
}

/** Manual amendments of a document as an OpenAPI Overlay 1.0. Every action has a reason. */
export interface Overlay {
  readonly actions: readonly OverlayAction[];
}

const actionSchema: z.ZodType<OverlayAction> = z
  .strictObject({
    target: z.string().startsWith("$"),
    description: safeText.refine((text) => text.trim().length >= 10, "must have at least 10 characters"),
    update: z.custom<JsonObject>((value) => typeof value === "object" && value !== null).optional(),
    remove: z.literal(true).optional(),
  })
  .refine(
    ({ update, remove }) => (update === undefined) !== (remove === undefined),
    "must have exactly one of update and remove",
  );

const overlaySchema: z.ZodType<Overlay> = z.strictObject({
  overlay: z.string().regex(/^1\.0\.\d+$/),
  info: z.strictObject({ title: safeText, version: safeText }),
  actions: z.array(actionSchema).min(1),
});

/**
 * Parses an overlay.
 *
 * @throws CommandError (exit code 3) with the file if the text is not a valid overlay
 * @see https://spec.openapis.org/overlay/v1.0.0.html
 */
export function parseOverlay(text: string, file: string): Overlay {
  const parsed = overlaySchema.safeParse(parseJson(text, file));
  if (parsed.success) return parsed.data;
  throw refuseInvalid(file, "an OpenAPI Overlay 1.0 with a description for every action", parsed.error);
}

/** An overlay with the file it was loaded from. */
export interface LoadedOverlay {
  readonly file: string;
  readonly text: string;
  readonly overlay: Overlay;
}

/**
 * Loads the overlays of a platform, sorted by file name, which is the order in which they are applied.
 *
 * @throws CommandError (exit code 3) for an invalid overlay, (exit code 1) for a file that cannot be read
 */
export async function loadOverlays(root: string, platform: string): Promise<LoadedOverlay[]> {
  const folder = `specs/overlays/${platform}`;
  const names = await readdir(join(root, folder)).catch((thrown: unknown) => {
    if (isMissing(thrown)) return [];
    throw systemFailure(thrown, folder) ?? thrown;
  });
  const files = names.filter((name) => name.endsWith(".json")).toSorted((a, b) => (a < b ? -1 : 1));
  return Promise.all(
    files.map(async (name) => {
      const file = `${folder}/${name}`;
      const text = await readText(root, file);
      return { file, text, overlay: parseOverlay(text, file) };
    }),
  );
}
