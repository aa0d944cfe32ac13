import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { JsonObject } from "./json-value.ts";

/** A one-operation definition as it lies in a folder. */
export interface DefinitionFile {
  /** Where the publisher serves it. */
  readonly path: string;
  readonly text: string;
  readonly definition: JsonObject;
}

/** Reads the English definitions `<platform>/<file>-en.json` of a folder, sorted by path. */
export async function readDefinitions(folder: string): Promise<DefinitionFile[]> {
  const files: string[] = [];
  for await (const file of glob("*/*-en.json", { cwd: folder })) files.push(file);
  return Promise.all(
    files.toSorted().map(async (file) => {
      const text = await readFile(join(folder, file), "utf8");
      const path = `/openapi/${file.replaceAll("\\", "/")}`;
      return { path, text, definition: JSON.parse(text) as JsonObject };
    }),
  );
}
