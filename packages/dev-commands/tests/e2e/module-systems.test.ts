import { loadPublisher, selectPlatforms } from "@justone-clients/spec-tools";
import { installedFolder, makeScratchProject, REPOSITORY_ROOT, runProcess } from "@justone-clients/test-kit";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const platforms = selectPlatforms(await loadPublisher(REPOSITORY_ROOT), undefined).map(({ name }) => name);
// The schemas need an optional peer dependency.
const project = await makeScratchProject(platforms, [await installedFolder("core", "valibot")]);
afterAll(() => project.remove());

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly typesVersions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

async function manifestOf(name: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(REPOSITORY_ROOT, "packages", name, "package.json"), "utf8")) as Manifest;
}

// The subpaths with code, of every published package.
const manifests = await Promise.all(
  ["core", ...platforms].map(async (name) => [name, await manifestOf(name)] as const),
);
const MODULES = manifests.flatMap(([name, { exports }]) =>
  Object.keys(exports)
    .filter((subpath) => subpath !== "./package.json")
    .map((subpath) => [`@justone-clients/${name}${subpath.slice(1)}`, name, subpath] as const),
);

// Node 22.12 and newer load an ES module with `require`, unless it is switched off. Other hosts, such as Jest, do not.
const HOSTS = { shared: [], separate: ["--no-experimental-require-module"] } as const;

async function run(host: keyof typeof HOSTS, file: string, code: string): Promise<string[]> {
  await project.write(file, code);
  const printed = await runProcess(project.folder, process.execPath, ...HOSTS[host], file);
  return printed.trimEnd().split("\n");
}

describe("every module system", () => {
  it.each(MODULES)("loads %s with import and with require, with the same exports", async (module) => {
    const code = `import { createRequire } from "node:module";
import * as imported from ${JSON.stringify(module)};
const require = createRequire(import.meta.url);
const file = require.resolve(${JSON.stringify(module)});
const required = require(${JSON.stringify(module)});
const names = (module) => Object.keys(module).toSorted().join();
console.log(file.split(".").at(-1), required === imported, names(required) === names(imported), names(required).length > 0);`;
    expect(await run("separate", "exports.js", code)).toEqual(["cjs false true true"]);
    expect(await run("shared", "exports.js", code)).toEqual(["js true true true"]);
  });

  it.each(MODULES)("has types of %s for compilers that do not read exports", async (_, name, subpath) => {
    const { exports, typesVersions } = await manifestOf(name);
    const types = subpath === "." ? undefined : typesVersions["*"]?.[subpath.slice(2)];
    if (subpath !== ".") expect(exports[subpath]).toHaveProperty("import.types", types?.[0]);
    expect(exports[subpath]).toHaveProperty("require.types", expect.stringMatching(/\.d\.cts$/));
  });
});

// A program that has both copies, as if one of its dependencies required the package that it imports.
const BOTH = `import { createRequire } from "node:module";
import * as imported from "@justone-clients/rednote";
import * as importedTesting from "@justone-clients/rednote/testing";
const require = createRequire(import.meta.url);
const required = require("@justone-clients/rednote");
const requiredTesting = require("@justone-clients/rednote/testing");

for (const [client, other, { createTestFetch }] of [[imported, required, requiredTesting], [required, imported, importedTesting]]) {
  const fetch = createTestFetch();
  fetch.reply("getNoteDetailV1", { code: 302 });
  const rednote = client.createRednoteClient({ token: "t", fetch, maxAttempts: 1 });
  const error = await rednote.getNoteDetailV1({ noteId: "n" }).catch((thrown) => thrown);
  const kinds = [];
  const both = other.createRednoteClient({ token: "t", fetch: createTestFetch() });
  for await (const item of both.batch([1], () => rednote.getNoteDetailV1({ noteId: "n" }))) kinds.push(item.error.kind);
  console.log(error.kind, other.isJustOneError(error), error instanceof other.RateLimitError, kinds.join());
}`;

describe("a program that imports and requires the package", () => {
  it("a program has one copy of each class if its host can require ES modules", async () => {
    expect(await run("shared", "both.js", BOTH)).toEqual([
      "rate-limit true true rate-limit",
      "rate-limit true true rate-limit",
    ]);
  });

  it("a program with two copies handles the errors of both by their kind", async () => {
    const [first, second] = await run("separate", "both.js", BOTH);
    expect([first, second]).toEqual(["rate-limit true false rate-limit", "rate-limit true false rate-limit"]);
  });
});
