import { generateFromDocuments, loadPublisher, type PlatformDocument } from "@justone-clients/spec-tools";
import { buildDefinitions } from "@justone-clients/spec-tools/fixtures";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CreateClient } from "../src/client/contract-client.ts";
import { REPOSITORY_ROOT } from "../src/repository.ts";
import type { SchemaExports } from "../src/schemas/describe-operation-schemas.ts";
import type { CreateTestFetch } from "../src/testing/testing-subject.ts";

/** A platform made for a test: definitions that passed through the whole pipeline, and a client of them. */
export interface MadePlatform {
  readonly document: PlatformDocument;
  /** The folder with its generated code. */
  readonly folder: string;
  readonly create: CreateClient;
  readonly createTestFetch: CreateTestFetch;
  readonly schemas: SchemaExports;
  readonly remove: () => Promise<void>;
}

type Definitions = Parameters<typeof buildDefinitions>[1];

// Its package links core, as installed platforms do, because core's own tests depend on this package.
const ENTRY = `
export { createClient } from "@justone-clients/core/platform";
export { createPlatformTestFetch } from "@justone-clients/core/testing";
export { examples } from "./examples.ts";
export { operations } from "./operations.ts";
export * as schemas from "./schemas.ts";
`;

interface Entry {
  readonly operations: object;
  readonly examples: object;
  readonly schemas: SchemaExports;
  readonly createClient: (operations: object, ...options: Parameters<CreateClient>) => object;
  readonly createPlatformTestFetch: (operations: object, examples: object) => ReturnType<CreateTestFetch>;
}

/** Builds the document of a platform named `made`, generates its code, and creates a client of it with the built core. */
export async function makePlatform(definitions: Definitions): Promise<MadePlatform> {
  const built = await buildDefinitions(await loadPublisher(REPOSITORY_ROOT), definitions);
  // Serialized as its file would be, because the other stages read the file.
  const text = JSON.stringify(built);
  const document = JSON.parse(text) as PlatformDocument;
  const folder = await mkdtemp(join(tmpdir(), "justone-made-"));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  const { files } = await generateFromDocuments(new Map([["made", { file: "made.json", text, document }]]));
  for (const [file, code] of files) await writeFile(join(folder, file.slice(file.lastIndexOf("/") + 1)), code);
  await mkdir(join(folder, "node_modules/@justone-clients"), { recursive: true });
  await symlink(join(REPOSITORY_ROOT, "packages/core"), join(folder, "node_modules/@justone-clients/core"), "junction");
  await writeFile(join(folder, "entry.ts"), ENTRY);
  const entry = (await import(pathToFileURL(join(folder, "entry.ts")).href)) as Entry;
  return {
    document,
    folder,
    create: (options) => entry.createClient(entry.operations, options),
    schemas: entry.schemas,
    createTestFetch: () => entry.createPlatformTestFetch(entry.operations, entry.examples),
    remove: () => rm(folder, { recursive: true }),
  };
}
