import { z } from "zod";
import { refuseInvalid } from "../lib/command-error.ts";
import { readFolder, readText } from "../lib/files/file-system.ts";
import { isJsonObject, type JsonValue } from "../lib/json.ts";
import { parseStrictJson } from "../lib/parse-json.ts";
import { safeText } from "../lib/patterns.ts";

/** One amendment of a document: exactly one of update, copy and remove. */
export interface OverlayAction {
  /** The JSONPath of the parts to amend. */
  readonly target: string;
  /** The reason for the amendment. */
  readonly description: string;
  /** What is merged into the parts, appended to them or replaces them. In 1.0 an object. */
  readonly update?: JsonValue | undefined;
  /** The JSONPath of the one part of the document that is merged like an update. Only in 1.1. */
  readonly copy?: string | undefined;
  readonly remove?: true | undefined;
}

/** Manual amendments of a document as an OpenAPI Overlay. Every action has a reason. */
export interface Overlay {
  readonly version: "1.0" | "1.1";
  readonly actions: readonly OverlayAction[];
}

const CHANGES = ["update", "copy", "remove"] as const;

const jsonPath = z.string().startsWith("$");

// The specification allows members whose names begin with `x-` in every object of an overlay.
function extensible<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.preprocess(withoutExtensions, z.strictObject(shape));
}

function withoutExtensions(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !key.startsWith("x-")));
}

const actionSchema = extensible({
  target: jsonPath,
  description: safeText.refine((text) => text.trim().length >= 10, "must have at least 10 characters"),
  update: z.custom<JsonValue>((value) => value !== undefined).optional(),
  copy: jsonPath.optional(),
  remove: z.literal(true).optional(),
}).refine(
  (action) => CHANGES.filter((change) => action[change] !== undefined).length === 1,
  "must have exactly one of update, copy and remove",
);

// The characters of RFC 3986.
const uriReference = z.string().regex(/^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[\dA-Fa-f]{2})+$/, "must be a URI reference");

const overlaySchema = extensible({
  overlay: z.string().regex(/^1\.[01]\.\d+$/, "must be 1.0.0 or 1.1.0"),
  info: extensible({ title: safeText, version: safeText, description: safeText.optional() }),
  extends: uriReference.optional(),
  actions: z.array(actionSchema).min(1),
}).superRefine(({ overlay, info, actions }, context) => {
  if (!overlay.startsWith("1.0.")) return;
  const refuseAt = (path: (string | number)[], message: string): void =>
    context.addIssue({ code: "custom", path, message });
  if (info.description !== undefined) refuseAt(["info", "description"], "needs overlay 1.1.0");
  for (const [index, { update, copy }] of actions.entries()) {
    if (copy !== undefined) refuseAt(["actions", index, "copy"], "needs overlay 1.1.0");
    const isObject = update === undefined || isJsonObject(update);
    if (!isObject) refuseAt(["actions", index, "update"], "must be an object, or needs overlay 1.1.0");
  }
});

/**
 * Parses an overlay of version 1.0 or 1.1. Members whose names begin with `x-`, `info` and `extends` are checked but
 * have no effect: the folder of an overlay determines the document.
 *
 * @throws CommandError (exit code 3) with the file if the text is not a valid overlay
 * @see https://spec.openapis.org/overlay/v1.1.0.html
 */
export function parseOverlay(text: string, file: string): Overlay {
  const parsed = overlaySchema.safeParse(parseStrictJson(text, file));
  if (!parsed.success) {
    throw refuseInvalid(file, "an OpenAPI Overlay 1.0 or 1.1 with a description for every action", parsed.error);
  }
  return { version: parsed.data.overlay.startsWith("1.0.") ? "1.0" : "1.1", actions: parsed.data.actions };
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
  const names = (await readFolder(root, folder)).map(({ name }) => name);
  const files = names.filter((name) => name.endsWith(".json")).toSorted((a, b) => (a < b ? -1 : 1));
  return Promise.all(
    files.map(async (name) => {
      const file = `${folder}/${name}`;
      const text = await readText(root, file);
      return { file, text, overlay: parseOverlay(text, file) };
    }),
  );
}
