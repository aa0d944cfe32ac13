import { generateFromDocuments, loadPublisher, type PlatformDocument } from "@justone-clients/spec-tools";
import { buildDefinitions } from "@justone-clients/spec-tools/fixtures";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";

/** A synthetic platform, with the declarations that its package would have. */
export interface DeclaredPlatform {
  readonly document: PlatformDocument;
  /** The file with its document. */
  readonly documentFile: string;
  /** The file with the declarations of its entry. */
  readonly entry: string;
  /** The file with the types of its document, as openapi-typescript writes them. */
  readonly schema: string;
  /** The name of its create function. */
  readonly create: string;
}

/** Builds and generates a platform of `count` operations, and writes its declarations to a folder. */
export async function declareMadePlatform(folder: string, count: number): Promise<DeclaredPlatform> {
  const definitions = Array.from({ length: count }, (_, index) => makeDefinition(index));
  const built = await buildDefinitions(await loadPublisher(REPOSITORY_ROOT), definitions);
  const text = JSON.stringify(built);
  const document = JSON.parse(text) as PlatformDocument;
  await mkdir(folder, { recursive: true });
  const documentFile = join(folder, "made.json");
  await writeFile(documentFile, text);
  const { files } = await generateFromDocuments(new Map([["made", { file: "made.json", text, document }]]));
  for (const [file, code] of files) await writeDeclaration(folder, file.slice(file.lastIndexOf("/") + 1), code);
  await writeDeclaration(folder, "index.ts", ENTRY);
  const [entry, schema] = [join(folder, "index.d.ts"), join(folder, "schema.d.ts")];
  return { document, documentFile, entry, schema, create: "createMadeClient" };
}

// Like the entry of a platform package.
const ENTRY = `
import type { ClientForIntegers, ClientOptions, Integers } from "@justone-clients/core";
import type { MadeClient } from "./client.ts";
export declare function createMadeClient<Mode extends Integers | undefined = "number">(
  options?: ClientOptions<Mode>,
): ClientForIntegers<MadeClient, Mode>;
export type * from "@justone-clients/core";
export type * from "./client.ts";
export type * from "./schema.ts";
`;

async function writeDeclaration(folder: string, file: string, code: string): Promise<void> {
  const { outputText } = ts.transpileDeclaration(code, {
    fileName: file,
    compilerOptions: { target: ts.ScriptTarget.ES2023, isolatedDeclarations: true },
  });
  await writeFile(join(folder, file.replace(/\.ts$/, ".d.ts")), outputText);
}

function makeDefinition(index: number): Parameters<typeof buildDefinitions>[1][number] {
  const fields = Array.from({ length: 30 }, (_, field) => [`field${field}`, field % 3 === 0 ? field : `text ${field}`]);
  const item = { ...Object.fromEntries(fields), owner: { id: "o", [`name${index}`]: "n" } };
  const query = ["token", "thingId", "page"].map((name) => {
    return { name, required: name !== "page", schema: { type: "string" } };
  });
  return { path: `/api/made/get-thing-${index}/v1`, method: "get", query, data: { total: index, items: [item] } };
}
