import { buildSpecs } from "@justone-clients/spec-tools";
import {
  declaredExamples,
  type Fault,
  hide,
  type LatestExample,
  type PublisherSimulator,
  releaseCatalogue,
  removeOperation,
  startPublisher,
} from "@justone-clients/publisher-simulator";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { leafId, makeLeaves } from "./make-leaves.ts";
import { makePullCheckout, type PullCheckout, QUICK, TEA } from "./pull-checkout.ts";

const ALL = makeLeaves(20);
const LEAF = leafId(1);
const PATH = "/api/tea/get-leaf-1/v1";
const FILE = "/openapi/tea-green-leaf/leaf-1-v1-en.json";
const EXAMPLE = `/status/api-example/detail?api=${encodeURIComponent(PATH)}`;
const HIDDEN = hide(ALL, LEAF);

let publisher: PublisherSimulator;

beforeEach(async () => {
  publisher = await startPublisher(releaseCatalogue(ALL));
});
afterEach(() => publisher.close());

async function makePulledCheckout(): Promise<PullCheckout> {
  const checkout = await makePullCheckout(TEA);
  await checkout.pull(publisher.url);
  return checkout;
}

interface Entry {
  readonly hidden?: true;
  readonly vanishedSince?: string;
}

/** The lock entry of the operation, and its marks in the built document. */
async function readMarks({ root }: PullCheckout): Promise<{ readonly lock: Entry; readonly built: object }> {
  const lock = JSON.parse(await readFile(join(root, "specs/lock.json"), "utf8")) as {
    definitions: { tea: Record<string, Entry> };
  };
  const { documents } = await buildSpecs(root);
  const built = documents.get("tea")?.paths[PATH]?.get;
  const { hidden, vanishedSince } = lock.definitions.tea[LEAF] ?? {};
  return {
    lock: { ...(hidden === undefined ? {} : { hidden }), ...(vanishedSince === undefined ? {} : { vanishedSince }) },
    built: Object.fromEntries(
      Object.entries(built ?? {}).filter(([key]) => ["deprecated", "x-docs-hidden", "x-vanished-since"].includes(key)),
    ),
  };
}

const HIDDEN_MARKS = { lock: { hidden: true }, built: { "x-docs-hidden": true } };
const NO_MARKS = { lock: {}, built: {} };

function latestExamples(synthetic: boolean, data: Record<string, string>): Map<string, LatestExample> {
  return new Map([[PATH, { checkedAt: "2026-08-21", synthetic, example: { code: 0, data } }]]);
}

const SHAPE = { leaf: "a", origin: "b" };

describe("an operation that is listed no longer", () => {
  it.each([
    ["its own file", { hidden: "files" as const }],
    ["a real latest example", { examples: latestExamples(false, SHAPE) }],
    ["a synthetic latest example", { examples: latestExamples(true, SHAPE) }],
  ])("is hidden if %s shows that it exists, and stays as it was published", async (_, options) => {
    const checkout = await makePulledCheckout();
    const published = join(checkout.root, "specs/published/tea/get-leaf1-v1.json");
    const before = await readFile(published, "utf8");
    publisher.serve(releaseCatalogue(HIDDEN, options));
    const { platforms } = await checkout.pull(publisher.url);
    expect(platforms).toMatchObject([{ operations: 20, hidden: [LEAF], vanished: [], changed: [], setAside: [] }]);
    expect(await readMarks(checkout)).toEqual(HIDDEN_MARKS);
    expect(await readFile(published, "utf8")).toBe(before);
    expect((await checkout.pull(publisher.url)).written).toEqual([]);
  });

  it("stays hidden when neither its file nor an example is found later, and is listed again", async () => {
    const checkout = await makePulledCheckout();
    const before = await checkout.read();
    publisher.serve(releaseCatalogue(HIDDEN, { hidden: "files" }));
    await checkout.pull(publisher.url);
    publisher.serve(releaseCatalogue(removeOperation(ALL, LEAF)));
    expect(await checkout.pull(publisher.url)).toMatchObject({ platforms: [{ hidden: [], vanished: [] }] });
    expect(await readMarks(checkout)).toEqual(HIDDEN_MARKS);
    publisher.serve(releaseCatalogue(ALL));
    expect(await checkout.pull(publisher.url)).toMatchObject({ platforms: [{ listed: [LEAF] }] });
    expect(await checkout.read()).toEqual(before);
  });

  it("stays hidden if the published definition was marked as hidden", async () => {
    publisher.serve(releaseCatalogue(HIDDEN, { hidden: "listed" }));
    const checkout = await makePulledCheckout();
    expect(await readMarks(checkout)).toEqual(HIDDEN_MARKS);
    publisher.serve(releaseCatalogue(HIDDEN));
    expect((await checkout.pull(publisher.url)).platforms).toMatchObject([{ hidden: [], vanished: [] }]);
    expect(await readMarks(checkout)).toEqual(HIDDEN_MARKS);
  });

  it("is hidden if its file is found under the name of a deprecated operation", async () => {
    const checkout = await makePulledCheckout();
    const deprecated = FILE.replace("-en.json", "-deprecated-en.json");
    const { docs } = releaseCatalogue(ALL);
    publisher.serve({
      docs: new Map([...releaseCatalogue(HIDDEN).docs, [deprecated, docs.get(FILE) ?? (() => Buffer.from(""))]]),
      examples: new Map(),
    });
    expect((await checkout.pull(publisher.url)).platforms).toMatchObject([{ hidden: [LEAF] }]);
  });

  it("observes the types of the real latest example of a hidden operation", async () => {
    const checkout = await makePulledCheckout();
    publisher.serve(releaseCatalogue(HIDDEN, { examples: latestExamples(false, { ...SHAPE, brandNew: "c" }) }));
    expect((await checkout.pull(publisher.url)).platforms).toMatchObject([{ hidden: [LEAF], observed: [LEAF] }]);
    const { documents } = await buildSpecs(checkout.root);
    expect(JSON.stringify(documents.get("tea")?.components.schemas)).toContain('"brandNew"');
  });

  const FOREIGN = { openapi: "3.0.0", paths: { "/api/tea/other/v1": { get: {} } } };
  const NOT_FOUND: [what: string, path: string, fault: Fault][] = [
    ["no file and no example exist", "/none", { kind: "empty" }],
    ["its file describes another operation", FILE, { kind: "body", text: JSON.stringify(FOREIGN) }],
    ["its file is not JSON", FILE, { kind: "not-json" }],
    ["a page is served instead of its file", FILE, { kind: "wrong-type" }],
    ["its file redirects elsewhere", FILE, { kind: "redirect", status: 302, location: "https://elsewhere.example/" }],
    ["its example names another path", EXAMPLE, { kind: "body", text: '{"code":0,"data":{"api":"/api/tea/x/v1"}}' }],
    ["its example is an error", EXAMPLE, { kind: "body", text: `{"code":301,"data":{"api":"${PATH}"}}` }],
    ["its example is not JSON", EXAMPLE, { kind: "not-json" }],
  ];
  it.each(NOT_FOUND)("becomes a tombstone if %s", async (_, path, fault) => {
    const checkout = await makePulledCheckout();
    publisher.serve(releaseCatalogue(HIDDEN));
    publisher.addFault({ match: ({ pathname, search }) => pathname + search === path, fault });
    const { platforms, release, warnings } = await checkout.pull(publisher.url);
    expect(platforms).toMatchObject([{ vanished: [LEAF], hidden: [] }]);
    expect(warnings).toEqual([]);
    expect(await readMarks(checkout)).toEqual({
      lock: { vanishedSince: release },
      built: { deprecated: true, "x-vanished-since": release },
    });
  });

  it("is hidden, no longer a tombstone, once an example shows that it exists", async () => {
    const checkout = await makePulledCheckout();
    publisher.serve(releaseCatalogue(HIDDEN));
    await checkout.pull(publisher.url);
    publisher.serve(releaseCatalogue(HIDDEN, { examples: latestExamples(true, SHAPE) }));
    expect((await checkout.pull(publisher.url)).platforms).toMatchObject([{ returned: [LEAF], hidden: [LEAF] }]);
    expect(await readMarks(checkout)).toEqual(HIDDEN_MARKS);
  });

  const FAILED: [what: string, path: string, fault: Fault, expected: RegExp][] = [
    ["HTTP 503 for its file", FILE, { kind: "status", status: 503 }, /HTTP 503/],
    ["HTTP 503 for its example", EXAMPLE, { kind: "status", status: 503 }, /HTTP 503/],
    ["a rate limit", EXAMPLE, { kind: "status", status: 429 }, /HTTP 429/],
    ["a reset connection", FILE, { kind: "reset" }, /the connection broke/],
    ["a response that never ends", EXAMPLE, { kind: "drip" }, /no complete response/],
  ];
  it.each(FAILED)("does not change after %s, with a warning", async (_, path, fault, expected) => {
    const checkout = await makePulledCheckout();
    publisher.serve(releaseCatalogue(HIDDEN));
    const match = ({ pathname, search }: URL): boolean => pathname + search === path;
    publisher.addFault({ match, fault });
    const startTimeout = (_ms: number, url: string): AbortSignal => {
      return match(new URL(url)) && fault.kind === "drip" ? AbortSignal.timeout(100) : new AbortController().signal;
    };
    const before = await checkout.read();
    const { warnings, platforms } = await checkout.pull(publisher.url, { http: { ...QUICK, startTimeout } });
    expect(platforms).toMatchObject([{ vanished: [], hidden: [] }]);
    expect(warnings).toEqual([expect.stringMatching(expected)]);
    expect(warnings[0]).toContain(`${LEAF}: not listed, and its look-up failed, so it stays as it is: `);
    expect(await readMarks(checkout)).toEqual(NO_MARKS);
    expect(await checkout.read()).toEqual(before);
  });

  it("is hidden if one look-up fails and the other one succeeds", async () => {
    const checkout = await makePulledCheckout();
    publisher.serve(releaseCatalogue(HIDDEN, { examples: declaredExamples(ALL) }));
    publisher.addFault({ match: ({ pathname }) => pathname === FILE, fault: { kind: "status", status: 503 } });
    const { platforms, warnings } = await checkout.pull(publisher.url, { http: QUICK });
    expect(platforms).toMatchObject([{ hidden: [LEAF] }]);
    expect(warnings).toEqual([]);
  });
});
