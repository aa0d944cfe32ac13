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

/** An answer that has a field more than the published example. */
function answer(fields: JsonObject = {}): JsonObject {
  return { code: 0, data: { leaf: "x", origin: "y", grams: 1, ...fields }, message: "a message" };
}

/** Publishes an answer as the latest one, as whatever the publisher may hold it. */
function show(example: JsonValue): void {
  const examples = new Map([[PATH, { checkedAt: "2026-08-21", synthetic: false, example }]]);
  publisher.serve(releaseCatalogue(makeLeaves(2), { examples }));
}

/** What was seen of the operation, as the file says it. */
async function observed({ root, read }: PullCheckout): Promise<string> {
  const text = (await read()).get(join(root, OBSERVED));
  if (text === undefined) throw new Error(`${OBSERVED} is not there`);
  return text;
}

async function pullObserved(): Promise<string> {
  const checkout = await makePullCheckout(TEA);
  await checkout.pull(publisher.url);
  return observed(checkout);
}

describe("a latest example", () => {
  it.each([
    ["JSON", answer({ brandNew: 1 })],
    ["a text that holds JSON", JSON.stringify(answer({ brandNew: 1 }))],
  ])("is read when it comes as %s", async (_, example) => {
    show(example);
    expect(await pullObserved()).toContain('"brandNew"');
  });

  const NONE: [what: string, example: JsonValue][] = [
    ["a text that is cut off", JSON.stringify(answer({ brandNew: 1 })).slice(0, -3)],
    ["a text with a key twice", '{"code":0,"data":{"brandNew":1,"brandNew":2}}'],
    ["a text that holds no object", '"brandNew"'],
    ["a list", [answer({ brandNew: 1 })]],
    ["an answer that failed", { ...answer({ brandNew: 1 }), code: 301 }],
    ["an answer without data", { code: 0, brandNew: 1 }],
    ["nothing", null],
  ];

  it.each(NONE)("teaches nothing when it is %s", async (_, example) => {
    const without = await pullObserved();
    show(example);
    expect(await pullObserved()).toBe(without);
  });

  it.each([
    ["is of another operation", { api: PATH.replace("1", "2") }],
    ["does not say of which operation it is", {}],
    ["does not say that it is real", { api: PATH, synthetic: null }],
  ])("teaches nothing when it %s", async (_, head) => {
    const without = await pullObserved();
    const data = { synthetic: false, ...head, example: answer({ brandNew: 1 }) };
    const text = JSON.stringify({ code: 0, message: null, data });
    publisher.addFault({ match: ({ search }) => search.includes("get-leaf-1"), fault: { kind: "body", text } });
    expect(await pullObserved()).toBe(without);
  });
});

describe("latest examples that come day after day", () => {
  it("are counted until there are ten answers, and then change no file while they say nothing new", async () => {
    const checkout = await makePullCheckout(TEA);
    const files: number[] = [];
    for (let day = 1; day <= 14; day++) {
      show(answer({ leaf: `leaf ${day}`, grams: day }));
      const { written, platforms } = await checkout.pull(publisher.url);
      files.push(written.length);
      expect(platforms[0]?.observed).toEqual(day > 1 && day < 10 ? [`GET ${PATH}`] : []);
    }
    // The first day writes everything; the published example is the first of the ten answers.
    expect(files.slice(1)).toEqual([...Array.from({ length: 8 }, () => 1), 0, 0, 0, 0, 0]);
  });

  it("still teach what is new after that", async () => {
    const checkout = await makePullCheckout(TEA);
    for (let day = 1; day <= 11; day++) {
      show(answer({ grams: day }));
      await checkout.pull(publisher.url);
    }
    show(answer({ grams: 12, brandNew: 1 }));
    expect((await checkout.pull(publisher.url)).written).toContain(OBSERVED);
    expect(await observed(checkout)).toContain('"brandNew"');
  });
});
