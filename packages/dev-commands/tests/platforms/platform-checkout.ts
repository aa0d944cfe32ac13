import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A checkout without platforms. It is removed when the test ends. */
export interface PlatformCheckout {
  readonly root: string;
  readonly read: (file: string) => Promise<string>;
  readonly write: (file: string, text: string) => Promise<void>;
  /** Reads all files except caches, by path relative to the checkout. */
  readonly readAll: () => Promise<Record<string, string>>;
}

const README = `# Packages

| package                                  | contents |
| ---------------------------------------- | -------- |
| [\`@justone-clients/core\`](packages/core) | runtime  |
`;

/** Makes a checkout with the README, the lock and the publisher of no platform. */
export async function makePlatformCheckout(): Promise<PlatformCheckout> {
  const root = await mkdtemp(join(tmpdir(), "justone-platforms-"));
  onTestFinished(() => rm(root, { recursive: true }));
  const write: PlatformCheckout["write"] = async (file, text) => {
    await mkdir(join(root, file, ".."), { recursive: true });
    await writeFile(join(root, file), text);
  };
  const publisher = await readFile(join(REPOSITORY_ROOT, "specs/publisher.json"), "utf8");
  await write("specs/publisher.json", publisher.replace(/"platforms": \{[\s\S]*?^ {2}\}/m, '"platforms": {}'));
  await write("specs/lock.json", '{\n  "definitions": {}\n}\n');
  await write("packages/core/package.json", '{ "name": "@justone-clients/core" }\n');
  await write("README.md", README);
  return {
    root,
    write,
    read: (file) => readFile(join(root, file), "utf8"),
    readAll: async () => {
      const files = (await readdir(root, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(root.length + 1)
            .replaceAll("\\", "/"),
        )
        .filter((file) => !/^(node_modules|\.git)\//.test(file));
      return Object.fromEntries(
        await Promise.all(
          files
            .toSorted()
            .map(async (file): Promise<[string, string]> => [file, await readFile(join(root, file), "utf8")]),
        ),
      );
    },
  };
}
