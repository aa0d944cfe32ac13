import { type Catalogue, type CatalogueOptions, hasFile } from "./catalogue.ts";
import { composeRelease } from "./compose-release.ts";
import { inChinese } from "./in-chinese.ts";
import { lazyBytes } from "./lazy-bytes.ts";
import { readDefinitions } from "./read-definitions.ts";
import { releaseCatalogue } from "./release-catalogue.ts";
import { releaseOperations } from "./release-operations.ts";

/**
 * What the publisher would serve with the definitions of a folder, `<platform>/<file>-en.json`: these files byte for byte
 * under their own names, their Chinese twins, and the aggregate document composed of them.
 */
export async function folderCatalogue(folder: string, options: CatalogueOptions = {}): Promise<Catalogue> {
  const files = await readDefinitions(folder);
  const release = composeRelease(files.map(({ definition }) => definition));
  const aggregate = releaseCatalogue(release, { ...options, files: false });
  const docs = new Map(aggregate.docs);
  for (const { path, text, definition } of files) {
    if (!releaseOperations(definition).every(({ id }) => hasFile(options, id))) continue;
    docs.set(
      path,
      lazyBytes(() => text),
    );
    docs.set(
      path.replace(/-en\.json$/, "-zh.json"),
      lazyBytes(() => JSON.stringify(inChinese(definition, options), undefined, 2)),
    );
  }
  return { docs, examples: aggregate.examples };
}
