import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { readText } from "../files/read-text.ts";
import { type Overlay, parseOverlay } from "./overlay.ts";

/** An overlay with its file. */
export interface LoadedOverlay {
  readonly file: string;
  readonly text: string;
  readonly overlay: Overlay;
}

/**
 * The overlays of a platform, sorted by file name: the order they are applied in.
 *
 * @throws CommandError (exit code 3) for one that cannot be read
 */
export async function loadOverlays(root: string, platform: string): Promise<LoadedOverlay[]> {
  const folder = `specs/overlays/${platform}`;
  const names = await readdir(join(root, folder)).catch(() => []);
  const files = names.filter((name) => name.endsWith(".json")).toSorted((a, b) => (a < b ? -1 : 1));
  return Promise.all(
    files.map(async (name) => {
      const file = `${folder}/${name}`;
      const text = await readText(root, file);
      return { file, text, overlay: parseOverlay(text, file) };
    }),
  );
}
