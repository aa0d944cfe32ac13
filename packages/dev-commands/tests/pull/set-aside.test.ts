import {
  editOperation,
  editRelease,
  type JsonObject,
  type PublisherSimulator,
  releaseCatalogue,
  startPublisher,
} from "@justone-clients/publisher-simulator";
import { buildSpecs, specsDriftCommand, specsPullCommand } from "@justone-clients/spec-tools";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CommandResult, runInProcess } from "../run-command.ts";
import { leafId, makeLeaf, makeLeaves } from "./make-leaves.ts";
import { makePullCheckout, type PullCheckout, TEA } from "./pull-checkout.ts";

const GOOD = makeLeaves(4);

let publisher: PublisherSimulator;

beforeEach(async () => {
  publisher = await startPublisher(releaseCatalogue(GOOD));
});
afterEach(() => publisher.close());

/** Adds operations of any content to a release. */
function addOperations(release: JsonObject, paths: Readonly<Record<string, JsonObject>>): JsonObject {
  return editRelease(release, (next) => {
    next["paths"] = { ...(next["paths"] as JsonObject), ...paths };
  });
}

const withToken = (...parameters: JsonObject[]): JsonObject => ({
  parameters: [{ name: "token", in: "query", required: true, schema: { type: "string" } }, ...parameters],
});

// One operation per kind that no client can support.
const UNUSABLE: readonly [what: string, path: string, item: JsonObject][] = [
  ["no token", "/api/tea/a/v1", { get: { ...makeLeaf("A"), parameters: [] } }],
  ["a cookie that is required", "/api/tea/b/v1", { get: { ...makeLeaf("B"), ...withToken(required("cookie")) } }],
  ["a path parameter", "/api/tea/c/{id}/v1", { get: makeLeaf("C") }],
  ["an object as a parameter", "/api/tea/d/v1", { get: { ...makeLeaf("D"), ...withToken(objectParameter()) } }],
  [
    "a JSON body",
    "/api/tea/e/v1",
    { post: { ...makeLeaf("E"), requestBody: { content: { "application/json": {} } } } },
  ],
  ["a method other than GET and POST", "/api/tea/f/v1", { delete: makeLeaf("F") }],
  ["common parameters of its path", "/api/tea/g/v1", { get: makeLeaf("G"), parameters: [] }],
  ["a reference to another document", "/api/tea/h/v1", { get: { ...makeLeaf("H"), "x-a": { $ref: "h.json" } } }],
  ["a text with a control character", "/api/tea/i/v1", { get: { ...makeLeaf("I"), description: "a\u0000b" } }],
  ["a path with a space", "/api/tea/j k/v1", { get: makeLeaf("J") }],
  ["a path with a bidi character", "/api/tea/k\u202ek/v1", { get: makeLeaf("K") }],
  ["a list instead of an operation", "/api/tea/l/v1", { get: [] }],
  ["an example that is not an envelope", "/api/tea/m/v1", { get: { ...makeLeaf("M"), responses: example({ a: 1 }) } }],
  [
    "two parameters of the same name",
    "/api/tea/n/v1",
    { get: { ...makeLeaf("N"), ...withToken(required("query", "TOKEN")) } },
  ],
];

function required(location: string, name = "id"): JsonObject {
  return { name, in: location, required: true, schema: { type: "string" } };
}

function objectParameter(): JsonObject {
  return { name: "filter", in: "query", schema: { type: "object" } };
}

function example(value: JsonObject): JsonObject {
  return { "200": { description: "OK", content: { "application/json": { example: value } } } };
}

const ALL_UNUSABLE = addOperations(GOOD, Object.fromEntries(UNUSABLE.map(([, path, item]) => [path, item])));

describe("operations that cannot be used", () => {
  it.each(UNUSABLE)("are set aside without an effect on others if the reason is %s", async (_, path, item) => {
    const checkout = await makePullCheckout(TEA);
    publisher.serve(releaseCatalogue(addOperations(GOOD, { [path]: item })));
    const { platforms } = await checkout.pull(publisher.url);
    expect(platforms).toMatchObject([{ operations: 4, setAside: [{ known: false }] }]);
    expect(platforms[0]?.setAside[0]?.reason).toMatch(/expected /);
    const { documents } = await buildSpecs(checkout.root);
    expect(Object.keys(documents.get("tea")?.paths ?? {})).toHaveLength(4);
    expect((await checkout.pull(publisher.url)).written).toEqual([]);
  });

  it("are all listed by one pull, in both the result and the lock, without invisible characters", async () => {
    const checkout = await makePullCheckout(TEA);
    publisher.serve(releaseCatalogue(ALL_UNUSABLE));
    const { platforms } = await checkout.pull(publisher.url);
    const ids = platforms[0]?.setAside.map(({ operation }) => operation) ?? [];
    expect(ids).toHaveLength(UNUSABLE.length);
    expect(ids).toContain("GET /api/tea/k\\u202ek/v1");
    expect(await readLockedSetAside(checkout)).toEqual({ tea: ids });
  });

  it("keep the definition, the texts and the types of the last usable state", async () => {
    const checkout = await makePullCheckout(TEA);
    await checkout.pull(publisher.url);
    const before = await checkout.read();
    const broken = editOperation(GOOD, leafId(2), (operation) => {
      operation["parameters"] = [];
      operation["summary"] = "Another Leaf";
    });
    publisher.serve(releaseCatalogue(broken));
    expect((await checkout.pull(publisher.url)).platforms).toMatchObject([
      { operations: 4, changed: [], vanished: [], setAside: [{ operation: leafId(2), known: true }] },
    ]);
    const lock = join(checkout.root, "specs/lock.json");
    expect(new Map([...(await checkout.read())].filter(([file]) => file !== lock))).toEqual(
      new Map([...before].filter(([file]) => file !== lock)),
    );
    publisher.serve(releaseCatalogue(GOOD));
    await checkout.pull(publisher.url);
    expect(await checkout.read()).toEqual(before);
  });
});

async function readLockedSetAside({ root, read }: PullCheckout): Promise<object | undefined> {
  const lock = JSON.parse((await read()).get(join(root, "specs/lock.json")) ?? "") as { setAside?: object };
  return lock.setAside;
}

describe("the commands", () => {
  async function makeCommands(): Promise<Record<"pull" | "drift", () => Promise<CommandResult>>> {
    const { root, pull } = await makePullCheckout(TEA);
    await mkdir(join(root, "packages"));
    await symlink(join(REPOSITORY_ROOT, "packages/core"), join(root, "packages/core"));
    await pull(publisher.url);
    const urls = (): string[] => ["--docs", publisher.url, "--api", publisher.url];
    return {
      pull: () => runInProcess(root, specsPullCommand, ...urls()),
      drift: () => runInProcess(root, specsDriftCommand, ...urls()),
    };
  }

  it("specs:pull exits with 0 and warns; specs:drift exits with 1 only if the set changed since the lock", async () => {
    const { pull, drift } = await makeCommands();
    expect(await drift()).toMatchObject({ code: 0 });
    publisher.serve(releaseCatalogue(ALL_UNUSABLE));
    const first = await drift();
    expect(first.code).toBe(1);
    expect(first.stdout + first.stderr).toContain("set aside");
    const pulled = await pull();
    expect(pulled.code).toBe(0);
    expect(pulled.stdout + pulled.stderr).toContain("GET /api/tea/a/v1: cannot be used, so it gets no method: ");
    const second = await drift();
    expect(second.code).toBe(0);
    expect(second.stdout + second.stderr).toContain("GET /api/tea/a/v1: still cannot be used, as in the last pull: ");
    publisher.serve(releaseCatalogue(GOOD));
    const third = await drift();
    expect(third.code).toBe(1);
    expect(third.stdout + third.stderr).toContain("no longer set aside");
    await pull();
    expect(await drift()).toMatchObject({ code: 0 });
  });
});
