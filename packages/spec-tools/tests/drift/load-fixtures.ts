import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Fixture } from "./fixture.ts";

const FOLDER = fileURLToPath(new URL("fixtures", import.meta.url));

/** Every fixture by the name of its file. Each file exports one, under that name in camel case, and nothing else. */
export async function loadFixtures(): Promise<ReadonlyMap<string, Fixture>> {
  const files = await readdir(FOLDER);
  const entries = files.toSorted().map(async (file): Promise<[string, Fixture]> => {
    const kind = file.replace(/\.ts$/, "");
    const name = kind.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    const exported = (await import(`./fixtures/${kind}.ts`)) as Readonly<Record<string, Fixture>>;
    const fixture = exported[name];
    if (fixture === undefined || Object.keys(exported).length > 1)
      throw new Error(`${file}: expected the export ${name} and no other, found ${Object.keys(exported).join(", ")}`);
    return [kind, fixture];
  });
  return new Map(await Promise.all(entries));
}
