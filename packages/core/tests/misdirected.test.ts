import { expectRows } from "@justone-clients/test-tables";
import nodeFetch from "node-fetch";
import * as undici from "undici";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Fetch, singleSend } from "../src/index.ts";
import { failureOf } from "./failure-of.ts";
import { serve, type Served } from "./serve.ts";
import { testClient } from "./test-client.ts";

const OK = { code: 0, data: null };

function serveMisdirected(): Promise<Served> {
  return serve((_, response) => response.writeHead(421).end());
}

const ownAgent = (): undici.Agent => {
  const agent = new undici.Agent();
  onTestFinished(() => agent.destroy());
  return agent;
};

const SINGLE: [name: string, create: () => Fetch | undefined][] = [
  ["the global fetch", () => undefined],
  ["a function that calls the global fetch", () => (url, init) => fetch(url, init)],
  ["the fetch of undici", () => undici.fetch],
  ["the fetch of node-fetch", () => nodeFetch],
  [
    "an own dispatcher",
    () => {
      const dispatcher = singleSend(ownAgent());
      return (url, init) => undici.fetch(url, { ...init, dispatcher });
    },
  ],
];

describe("HTTP 421", () => {
  it("fetch does not send a request again after HTTP 421", () =>
    expectRows(SINGLE, async ([, create]) => {
      const { baseUrl, requests } = await serveMisdirected();
      const client = testClient({ baseUrl, fetch: create(), maxCalls: 2 });
      expect(await failureOf(client.safe.getThingV1())).toMatchObject({ billed: "unknown", attempts: 1 });
      expect(await failureOf(client.safe.searchThingV1())).toMatchObject({ billed: "unknown", attempts: 1 });
      expect(requests.map(({ method }) => method)).toEqual(["GET", "POST"]);
      expect(client.usage.calls).toBe(2);
    }));

  it("fetch sends a request again after HTTP 421 if the dispatcher lacks singleSend", async () => {
    const { baseUrl, requests } = await serveMisdirected();
    const dispatcher = ownAgent();
    const client = testClient({ baseUrl, fetch: (url, init) => undici.fetch(url, { ...init, dispatcher }) });
    expect(await failureOf(client.safe.getThingV1())).toMatchObject({ kind: "protocol", status: 421 });
    expect(requests).toHaveLength(2);
  });

  it("does not pass a dispatcher in a realm without a global one, such as that of Jest", async () => {
    const symbol = Symbol.for("undici.globalDispatcher.1");
    const dispatcher = undici.getGlobalDispatcher();
    const inits: object[] = [];
    const client = testClient({
      fetch: (_, init) => {
        inits.push(init);
        return Promise.resolve(Response.json(OK));
      },
    });
    await client.getThingV1();
    Reflect.set(globalThis, symbol, undefined);
    await client.getThingV1().finally(() => Reflect.set(globalThis, symbol, dispatcher));
    expect(inits.map((init) => "dispatcher" in init)).toEqual([true, false]);
  });

  it("rejects what is not a dispatcher, because a call with it would never be sent", () => {
    const agent = { destroy: () => undefined };
    expect(() => Reflect.apply(singleSend, undefined, [agent])).toThrow("singleSend must be called with a dispatcher");
  });

  it("keeps the methods of a dispatcher that has private fields", async () => {
    class Counting extends undici.Agent {
      #closed = 0;
      override async close(): Promise<void> {
        this.#closed += 1;
        await this.destroy();
      }
      get timesClosed(): number {
        return this.#closed;
      }
    }
    const dispatcher = singleSend(new Counting());
    await dispatcher.close();
    expect(dispatcher.timesClosed).toBe(1);
  });

  it("leaves the global dispatcher and its mocks in use", async () => {
    const before = undici.getGlobalDispatcher();
    const mock = new undici.MockAgent();
    mock.disableNetConnect();
    mock.get("http://mocked.invalid").intercept({ path: /.*/, method: "GET" }).reply(200, OK);
    undici.setGlobalDispatcher(mock);
    try {
      const client = testClient({ baseUrl: "http://mocked.invalid", fetch: undici.fetch });
      expect(await client.getThingV1()).toMatchObject({ data: null });
    } finally {
      undici.setGlobalDispatcher(before);
    }
  });

  it("lets a dispatcher with singleSend be closed", async () => {
    const agent = new undici.Agent();
    await singleSend(agent).close();
    expect(agent.closed).toBe(true);
  });
});
