import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type JsonObject,
  type JsonValue,
  type PublisherSimulator,
  releaseCatalogue,
  startPublisher,
} from "@justone-clients/publisher-simulator";
import { makeLeaves } from "./make-leaves.ts";
import { makePullCheckout, type PullCheckout, TEA } from "./pull-checkout.ts";

const PATH = "/api/tea/get-leaf-1/v1";
const OBSERVED = "specs/observed/tea/get-leaf1-v1.json";

let publisher: PublisherSimulator;

beforeEach(async () => {
  publisher = await startPublisher(releaseCatalogue(makeLeaves(2)));
});
afterEach(() => publisher.close());

/** A response with these fields in addition to those of the published example. */
function makeResponse(fields: JsonObject = {}): JsonObject {
  return { code: 0, data: { leaf: "x", origin: "y", grams: 1, ...fields }, message: "a message" };
}

/** Publishes a value as the latest example of the operation. */
function publishExample(example: JsonValue): void {
  const examples = new Map([[PATH, { checkedAt: "2026-08-21", synthetic: false, example }]]);
  publisher.serve(releaseCatalogue(makeLeaves(2), { examples }));
}

/** Reads the observed state of the operation. */
async function readObserved({ root, read }: PullCheckout): Promise<string> {
  const text = (await read()).get(join(root, OBSERVED));
  if (text === undefined) throw new Error(`${OBSERVED} does not exist`);
  return text;
}

async function pullObserved(): Promise<string> {
  const checkout = await makePullCheckout(TEA);
  await checkout.pull(publisher.url);
  return readObserved(checkout);
}

describe("a latest example", () => {
  it.each([
    ["JSON", makeResponse({ brandNew: 1 })],
    ["a string that contains JSON", JSON.stringify(makeResponse({ brandNew: 1 }))],
  ])("observes a latest example that is %s", async (_, example) => {
    publishExample(example);
    expect(await pullObserved()).toContain('"brandNew"');
  });

  const IGNORED: [what: string, example: JsonValue][] = [
    ["a truncated string", JSON.stringify(makeResponse({ brandNew: 1 })).slice(0, -3)],
    ["a string with a duplicate key", '{"code":0,"data":{"brandNew":1,"brandNew":2}}'],
    ["a string without an object", '"brandNew"'],
    ["a list", [makeResponse({ brandNew: 1 })]],
    ["a failed response", { ...makeResponse({ brandNew: 1 }), code: 301 }],
    ["a response without data", { code: 0, brandNew: 1 }],
    ["null", null],
  ];

  it.each(IGNORED)("ignores a latest example that is %s", async (_, example) => {
    const without = await pullObserved();
    publishExample(example);
    expect(await pullObserved()).toBe(without);
  });

  it.each([
    ["names another operation", { api: PATH.replace("1", "2") }],
    ["names no operation", {}],
    ["is not marked as real", { api: PATH, synthetic: null }],
  ])("ignores a latest example that %s", async (_, head) => {
    const without = await pullObserved();
    const data = { synthetic: false, ...head, example: makeResponse({ brandNew: 1 }) };
    const text = JSON.stringify({ code: 0, message: null, data });
    publisher.addFault({ match: ({ search }) => search.includes("get-leaf-1"), fault: { kind: "body", text } });
    expect(await pullObserved()).toBe(without);
  });
});

describe("daily latest examples", () => {
  it("counts latest examples up to ten responses, then writes no file while the types stay the same", async () => {
    const checkout = await makePullCheckout(TEA);
    const files: number[] = [];
    for (let day = 1; day <= 14; day++) {
      publishExample(makeResponse({ leaf: `leaf ${day}`, grams: day }));
      const { written, platforms } = await checkout.pull(publisher.url);
      files.push(written.length);
      expect(platforms[0]?.observed).toEqual(day > 1 && day < 10 ? [`GET ${PATH}`] : []);
    }
    // The first pull writes every file. The published example is the first of the ten responses.
    expect(files.slice(1)).toEqual([...Array.from({ length: 8 }, () => 1), 0, 0, 0, 0, 0]);
  });

  it("observes new fields after the tenth response", async () => {
    const checkout = await makePullCheckout(TEA);
    for (let day = 1; day <= 11; day++) {
      publishExample(makeResponse({ grams: day }));
      await checkout.pull(publisher.url);
    }
    publishExample(makeResponse({ grams: 12, brandNew: 1 }));
    expect((await checkout.pull(publisher.url)).written).toContain(OBSERVED);
    expect(await readObserved(checkout)).toContain('"brandNew"');
  });
});
