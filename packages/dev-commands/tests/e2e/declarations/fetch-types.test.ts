import { mkdir, realpath, symlink } from "node:fs/promises";
import { join } from "node:path";
import { installPackage, REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compileProject, userCompilers, withoutCode, writeProject } from "./compilers.ts";

const PROGRAM = `import { createRednoteClient, type Fetch, type FetchInit, singleSend } from "@justone-clients/rednote";
import { createTestFetch } from "@justone-clients/rednote/testing";
import nodeFetch from "node-fetch";
import * as undici from "undici";

const dispatcher = singleSend(new undici.ProxyAgent("http://proxy.example:8080"));
const plain = async (url: string, init: { method: string; body?: string }) => {
  return { status: 200, headers: new Headers(), text: async () => url + init.method + (init.body ?? "") };
};
const withHeader: Fetch = (url, init) => fetch(url, { ...init, headers: { ...init.headers, "x-trace": "1" } });
function retyped(url: string, init: FetchInit): Promise<undici.Response> {
  return undici.fetch(url, { ...init, dispatcher });
}
export const clients = [
  createRednoteClient({ fetch }),
  createRednoteClient({ fetch: globalThis.fetch }),
  createRednoteClient({ fetch: undici.fetch }),
  createRednoteClient({ fetch: nodeFetch }),
  createRednoteClient({ fetch: createTestFetch() }),
  createRednoteClient({ fetch: (url, init) => fetch(url, init) }),
  createRednoteClient({ fetch: async (url, init) => nodeFetch(url, { ...init, compress: false }) }),
  createRednoteClient({ fetch: (url, init) => undici.fetch(url, { ...init, dispatcher }) }),
  createRednoteClient({ fetch: (url) => Promise.resolve(new Response(url)) }),
  createRednoteClient({ fetch: plain }),
  createRednoteClient({ fetch: withHeader }),
  createRednoteClient({ fetch: retyped }),
  createRednoteClient({ fetch: undefined }),
];
`;

const MISTAKES = `import { createRednoteClient } from "@justone-clients/rednote";
createRednoteClient({ fetch: (request: Request) => fetch(request) });
createRednoteClient({ fetch: async () => ({ statusCode: 200 }) });
createRednoteClient({ fetch: "fetch" });
`;

const MODES = [
  { mode: "the DOM", options: { lib: ["es2022", "dom", "dom.iterable"], types: ["node"] } },
  { mode: "no DOM", options: { lib: ["es2022"], types: ["node"] } },
];
const compilers = await userCompilers();
const CASES = compilers.flatMap((compiler) => MODES.map((mode) => ({ ...compiler, ...mode })));

const installed = await installPackage("rednote");
afterAll(() => installed.remove());

beforeAll(async () => {
  const modules = join(installed.folders.npm, "node_modules");
  await mkdir(join(modules, "@types"), { recursive: true });
  for (const name of ["node-fetch", "undici", "@types/node"]) {
    const own = join(REPOSITORY_ROOT, "packages/core/node_modules", name);
    await symlink(await realpath(own), join(modules, name), "junction");
  }
});

describe("the option fetch", () => {
  it.each(CASES)("accepts every fetch without a cast, with $name and $mode", async ({ mode, options, ...compiler }) => {
    const folder = join(installed.folders.npm, `${compiler.name} ${mode}`);
    const files = { "program.mts": PROGRAM, "mistakes.mts": MISTAKES };
    // The types of the other packages may not compile with every compiler.
    await writeProject(folder, files, "errors", { ...options, skipLibCheck: true });
    const lines = (await compileProject(compiler, folder)).filter((line) => !line.startsWith(" ")).map(withoutCode);
    expect(lines.map((line) => line.split(":")[0])).toEqual(["mistakes.mts(2)", "mistakes.mts(3)", "mistakes.mts(4)"]);
  });
});
