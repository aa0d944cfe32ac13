import { generateFromDocuments, loadPublisher, type PlatformDocument } from "@justone-clients/spec-tools";
import { buildDefinitions } from "@justone-clients/spec-tools/fixtures";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createClient } from "../../core/src/platform.ts";
import { createPlatformTestFetch } from "../../core/src/testing.ts";
import type { CreateClient } from "../src/client/contract-client.ts";
import { REPOSITORY_ROOT } from "../src/repository.ts";
import type { CreateTestFetch } from "../src/testing/testing-subject.ts";

/** A platform made for a test: definitions that passed through the whole pipeline, and a client of them. */
export interface MadePlatform {
  readonly document: PlatformDocument;
  /** The folder with its generated code. */
  readonly folder: string;
  readonly create: CreateClient;
  readonly createTestFetch: CreateTestFetch;
  readonly remove: () => Promise<void>;
}

type Definitions = Parameters<typeof buildDefinitions>[1];

/** Builds the document of a platform named `made`, generates its code, and creates a client of it with core's source. */
export async function makePlatform(definitions: Definitions): Promise<MadePlatform> {
  const built = await buildDefinitions(await loadPublisher(REPOSITORY_ROOT), definitions);
  // Serialized as its file would be, because the other stages read the file.
  const text = JSON.stringify(built);
  const document = JSON.parse(text) as PlatformDocument;
  const folder = await mkdtemp(join(tmpdir(), "justone-made-"));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  const { files } = await generateFromDocuments(new Map([["made", { file: "made.json", text, document }]]));
  for (const [file, code] of files) await writeFile(join(folder, file.slice(file.lastIndexOf("/") + 1)), code);
  const { operations } = await load<"operations", Parameters<typeof createClient>[0]>(folder, "operations");
  const { examples } = await load<"examples", Parameters<typeof createPlatformTestFetch>[1]>(folder, "examples");
  return {
    document,
    folder,
    create: (options) => createClient(operations, options),
    createTestFetch: () => createPlatformTestFetch(operations, examples) as ReturnType<CreateTestFetch>,
    remove: () => rm(folder, { recursive: true }),
  };
}

async function load<Name extends string, Table>(folder: string, name: Name): Promise<Record<Name, Table>> {
  return (await import(pathToFileURL(join(folder, `${name}.ts`)).href)) as Record<Name, Table>;
}
