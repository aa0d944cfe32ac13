import { createClient as generateHeyClient } from "@hey-api/openapi-ts";
import { build } from "esbuild";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";

/** Generates a client of a document with hey-api and its fetch plugin. */
export async function generateHey(document: string, folder: string): Promise<void> {
  await generateHeyClient({
    input: document,
    output: { path: folder },
    plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"],
    logs: { level: "silent" },
  });
}

interface HeyModule {
  readonly client: { readonly setConfig: (config: object) => void };
  readonly getNoteDetailV1: (options: object) => Promise<{ readonly data?: unknown }>;
}

/** A call with hey-api's client of the RedNote document. It is bundled, because Node cannot resolve its imports. */
export async function loadHeyClient(
  config: object,
  query: object,
): Promise<(signal?: AbortSignal) => Promise<unknown>> {
  const folder = await mkdtemp(join(tmpdir(), "justone-hey-"));
  try {
    await generateHey(join(REPOSITORY_ROOT, "specs/generated/rednote.json"), join(folder, "client"));
    const contents =
      'export { getNoteDetailV1 } from "./client/sdk.gen";\nexport { client } from "./client/client.gen";\n';
    const outfile = join(folder, "bundle.mjs");
    await build({ stdin: { contents, resolveDir: folder }, bundle: true, format: "esm", outfile });
    const { client, getNoteDetailV1 } = (await import(pathToFileURL(outfile).href)) as HeyModule;
    client.setConfig(config);
    return async (signal) => {
      const { data } = await getNoteDetailV1({ query, ...(signal && { signal }) });
      return data;
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}
