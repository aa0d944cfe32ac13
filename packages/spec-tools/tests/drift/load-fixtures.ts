import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Fixture } from "./fixture.ts";

const FOLDER = fileURLToPath(new URL("fixtures", import.meta.url));

/** Loads all fixtures by kind. Each export is a fixture, and its name is the kind in camel case. */
export async function loadFixtures(): Promise<ReadonlyMap<string, Fixture>> {
  const files = await readdir(FOLDER);
  const loaded = await Promise.all(
    files.map(async (file) => (await import(`./fixtures/${file.replace(/\.ts$/, "")}.ts`)) as Record<string, Fixture>),
  );
  const entries = loaded.flatMap((exported) => {
    return Object.entries(exported).map(([name, fixture]) => [kindOf(name), fixture] as const);
  });
  const fixtures = new Map(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  if (fixtures.size < entries.length) throw new Error("expected one fixture per kind, got two for one kind");
  return fixtures;
}

function kindOf(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
