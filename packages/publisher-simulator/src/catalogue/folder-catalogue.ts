import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Catalogue, type CatalogueOptions, lazyBytes } from "./catalogue.ts";
import type { JsonObject } from "./json-value.ts";
import { releaseCatalogue, toChinese } from "./release-catalogue.ts";
import { composeRelease, hasFile, releaseOperations } from "./release.ts";

/**
 * The catalogue of a folder of definitions, `<platform>/<file>-en.json`: these files byte for byte under their own names,
 * their Chinese versions, and the aggregate document composed of them.
 */
export async function folderCatalogue(folder: string, options: CatalogueOptions = {}): Promise<Catalogue> {
  const files = await readDefinitions(folder);
  const release = composeRelease(files.map(({ definition }) => definition));
  const aggregate = releaseCatalogue(release, { ...options, files: false });
  const docs = new Map(aggregate.docs);
  for (const { path, text, definition } of files) {
    if (!releaseOperations(definition).every((operation) => hasFile(options, operation))) continue;
    docs.set(
      path,
      lazyBytes(() => text),
    );
    docs.set(
      path.replace(/-en\.json$/, "-zh.json"),
      lazyBytes(() => JSON.stringify(toChinese(definition, options), undefined, 2)),
    );
  }
  return { docs, examples: aggregate.examples };
}

/** The aggregate document of a folder of one-operation definitions, to be edited and served as a release. */
export async function folderRelease(folder: string): Promise<JsonObject> {
  return composeRelease((await readDefinitions(folder)).map(({ definition }) => definition));
}

/** A one-operation definition in a folder. */
interface DefinitionFile {
  /** The path that the publisher serves it at. */
  readonly path: string;
  readonly text: string;
  readonly definition: JsonObject;
}

/** Reads the English definitions `<platform>/<file>-en.json` of a folder, sorted by path. */
async function readDefinitions(folder: string): Promise<DefinitionFile[]> {
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
