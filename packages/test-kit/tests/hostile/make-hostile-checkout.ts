import { buildSpecs, type BuiltSpecs, operationFileName, operationName } from "@justone-clients/spec-tools";
import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { REPOSITORY_ROOT } from "../../src/repository.ts";

const PREFIX = "/api/xiaohongshu/";
const SOURCE = "https://docs.justoneapi.com/openapi/xiaohongshu-rednote/thing-v1-en.json";

/** A checkout with one published definition, which is hostile. */
export interface HostileCheckout {
  /** Builds the document of a definition as if it had been pulled and recorded. */
  readonly build: (text: string) => Promise<BuiltSpecs>;
  /** The files that belong neither to the checkout nor to the definition. */
  readonly strayFiles: () => Promise<string[]>;
  readonly remove: () => Promise<void>;
}

/** Makes a checkout in a new temporary folder. */
export async function makeHostileCheckout(): Promise<HostileCheckout> {
  const folder = await mkdtemp(join(tmpdir(), "justone-hostile-"));
  const root = join(folder, "a/b/checkout");
  await mkdir(join(root, "specs/published/rednote"), { recursive: true });
  await cp(join(REPOSITORY_ROOT, "specs/publisher.json"), join(root, "specs/publisher.json"));
  let own: string | undefined;
  return {
    build: async (text) => {
      const { id, file } = identify(text);
      // The lock and a definition at the same path are overwritten.
      if (own !== undefined && own !== file) await rm(join(root, own));
      const entry = {
        file,
        origin: "published",
        sha256: createHash("sha256").update(text).digest("hex"),
        source: SOURCE,
      };
      const lock = JSON.stringify({ definitions: { rednote: Object.fromEntries([[id, entry]]) } });
      await writeFile(join(root, file), text);
      await writeFile(join(root, "specs/lock.json"), lock);
      own = file;
      return buildSpecs(root, ["rednote"]);
    },
    strayFiles: async () => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = entries
        .filter((entry) => !entry.isDirectory())
        .map(({ parentPath, name }) => join(parentPath, name));
      const known = new Set(["specs/publisher.json", "specs/lock.json", own ?? ""].map((name) => join(root, name)));
      return files.filter((file) => !known.has(file));
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

/** The id and file that the lock would use for the definition, derived from its path if it has one. */
function identify(text: string): { id: string; file: string } {
  const path = firstPath(text);
  const name = operationName(path, PREFIX).slice(0, 100);
  return { id: `GET ${path}`, file: `specs/published/rednote/${operationFileName(name)}` };
}

function firstPath(text: string): string {
  const ordinary = `${PREFIX}get-thing/v1`;
  try {
    const { paths } = JSON.parse(text) as { paths: object };
    return Object.keys(paths)[0] ?? ordinary;
  } catch {
    return ordinary;
  }
}
