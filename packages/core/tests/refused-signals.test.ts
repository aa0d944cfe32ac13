import { expectRows } from "@justone-clients/test-tables";
import nodeFetch from "node-fetch";
import * as undici from "undici";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Fetch } from "../src/index.ts";
import { failureOf } from "./failure-of.ts";
import { serve, serveJson } from "./serve.ts";
import { testClient } from "./test-client.ts";

/** Replaces the globals that happy-dom replaces, whose `Request` accepts its own signals. */
function replaceSignals(): void {
  class OwnSignal extends EventTarget {
    aborted = false;
    // node-fetch reads this name instead of the class.
    readonly [Symbol.toStringTag] = "OwnSignal";
  }
  class OwnController {
    readonly signal = new OwnSignal();
    abort(): void {
      this.signal.aborted = true;
    }
  }
  class OwnRequest {
    readonly method = "GET";
  }
  const { AbortController, AbortSignal, Request } = globalThis;
  Object.assign(globalThis, { AbortController: OwnController, AbortSignal: OwnSignal, Request: OwnRequest });
  onTestFinished(() => void Object.assign(globalThis, { AbortController, AbortSignal, Request }));
}

const FETCHES: [name: string, fetch: Fetch][] = [
  ["undici", undici.fetch],
  ["node-fetch", nodeFetch],
];

describe("a custom fetch that refuses the AbortSignal of the host", () => {
  it("is called again without the signal, and then always without it", () =>
    expectRows(FETCHES, async ([, original]) => {
      const { baseUrl, requests } = await serveJson({ code: 0, data: 1 });
      replaceSignals();
      const seen: boolean[] = [];
      const fetch: Fetch = (url, init) => {
        seen.push("signal" in init);
        return original(url, init);
      };
      const client = testClient({ baseUrl, fetch, maxCalls: 2 });
      for (let call = 0; call < 2; call++) expect(await client.getThingV1()).toMatchObject({ data: 1, attempts: 1 });
      expect(seen).toEqual([true, false, false]);
      expect(requests).toHaveLength(2);
      expect(client.usage).toMatchObject({ calls: 2, billed: 2 });
    }));

  it("ends with a RequestNotSentError if it insists on the signal", async () => {
    const { baseUrl, requests } = await serveJson({ code: 0, data: 1 });
    const signal: object = { signal: { aborted: false } };
    const client = testClient({ baseUrl, fetch: (url, init) => undici.fetch(url, { ...init, ...signal }) });
    expect(await failureOf(client.safe.getThingV1())).toMatchObject({ name: "RequestNotSentError", billed: "no" });
    expect(requests).toHaveLength(0);
  });

  it("is not called again if it sent a request before", async () => {
    const { baseUrl, requests } = await serve((_, response) => response.end('{"code":0,"data":1}'));
    replaceSignals();
    const custom: Fetch = async (url, init) => {
      const { signal: _, ...accepted } = init;
      const response = await undici.fetch(url, accepted);
      await undici.fetch(url, init);
      return response;
    };
    const client = testClient({ baseUrl, fetch: custom });
    expect(await failureOf(client.safe.getThingV1())).toMatchObject({ billed: "unknown", attempts: 1 });
    expect(requests).toHaveLength(1);
  });
});
