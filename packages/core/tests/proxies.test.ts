import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expectRows } from "@justone-clients/test-tables";
import nodeFetch from "node-fetch";
import * as undici from "undici";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Fetch, singleSend } from "../src/index.ts";
import { failureOf } from "./failure-of.ts";
import { closedAddress, serve } from "./serve.ts";
import { testClient } from "./test-client.ts";

const CREDENTIALS = { user: "proxyuser", password: "proxypassword" };

/** A proxy that responds to CONNECT with this status, or closes the connection. Returns its address with credentials. */
async function serveProxy(status: number | undefined): Promise<string> {
  const proxy = createServer((_, response) => response.writeHead(status ?? 500).end("refused"));
  proxy.on("connect", (_, socket) => {
    socket.end(status === undefined ? "" : `HTTP/1.1 ${status} Refused\r\ncontent-length: 0\r\n\r\n`);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    proxy.closeAllConnections();
    return new Promise((resolve) => proxy.close(() => resolve()));
  });
  return `http://${CREDENTIALS.user}:${CREDENTIALS.password}@127.0.0.1:${(proxy.address() as AddressInfo).port}`;
}

function through(uri: string, options: object = {}, wrap: typeof singleSend = (agent) => agent): Fetch {
  const agent = new undici.ProxyAgent({ uri, ...options });
  onTestFinished(() => agent.destroy());
  const dispatcher = wrap(agent);
  return (url, init) => undici.fetch(url, { ...init, dispatcher });
}

const PROXIES: [name: string, status: number | undefined, baseUrl: string, options?: object][] = [
  ["407 to CONNECT", 407, "https://api.invalid"],
  ["403 to CONNECT", 403, "https://api.invalid"],
  ["502 to CONNECT", 502, "https://api.invalid"],
  ["302 to CONNECT", 302, "https://api.invalid"],
  ["407 to CONNECT for plain HTTP", 407, "http://api.invalid", { proxyTunnel: true }],
  ["407 to a request in plain HTTP", 407, "http://api.invalid", { proxyTunnel: false }],
  ["a closed connection", undefined, "https://api.invalid"],
];

const UNSENT = { phase: "connect", billed: "no", attempts: 3 };
// Without singleSend, the error could be that of another request: it names only the address of the proxy.
const UNKNOWN = { phase: "response", billed: "unknown", attempts: 1 };

const UNREACHABLE: [name: string, baseUrl: string, wrap: typeof singleSend | undefined, expected: object][] = [
  ["HTTPS", "https://api.invalid", singleSend, UNSENT],
  ["plain HTTP", "http://api.invalid", singleSend, UNSENT],
  ["without singleSend", "https://api.invalid", undefined, UNKNOWN],
];

describe("a proxy that refuses to connect", () => {
  it("reports a proxy that refuses to connect, without its credentials and as not billed", () =>
    expectRows(PROXIES, async ([, status, baseUrl, options]) => {
      const client = testClient({ baseUrl, fetch: through(await serveProxy(status), options), maxBilled: 1 });
      const error = await failureOf(client.safe.getThingV1());
      expect(error).toMatchObject({ kind: "connection", phase: "proxy", billed: "no", attempts: 1 });
      expect(error.message).toContain("The proxy refused to connect to the API");
      expect(client.usage.calls).toBe(0);
      const shown = `${error.stack}${JSON.stringify(error)}${String(error.cause)}`;
      for (const secret of Object.values(CREDENTIALS)) expect(shown).not.toContain(secret);
    }));

  it("reports a response 407 as that of a proxy, but counts it because the API may have sent it", async () => {
    const { baseUrl } = await serve((_, response) => response.writeHead(407).end("refused"));
    const client = testClient({ baseUrl, fetch: nodeFetch });
    const error = await failureOf(client.safe.getThingV1());
    expect(error).toMatchObject({ kind: "connection", phase: "proxy", status: 407, billed: "no", attempts: 1 });
    expect(error.message).not.toContain("Nothing was sent");
    expect(client.usage).toMatchObject({ calls: 1, unbilled: 1, billed: 0, unknown: 0 });
  });

  it("reports a proxy that cannot be reached as a failure of the connection, if its dispatcher has singleSend", () =>
    expectRows(UNREACHABLE, async ([, baseUrl, wrap, expected]) => {
      const fetch = through(await closedAddress(), {}, wrap);
      expect(await failureOf(testClient({ baseUrl, fetch }).safe.getThingV1())).toMatchObject(expected);
    }));
});

// A host with an IPv6 and an IPv4 address, neither of which accepts the connection.
const dualStack: Fetch = (url, init) => {
  const addresses = [
    { address: "::1", family: 6 },
    { address: "127.0.0.1", family: 4 },
  ] as const;
  const dispatcher = new undici.Agent({
    connect: { autoSelectFamily: true, lookup: (_, __, callback) => callback(null, [...addresses]) },
  });
  onTestFinished(() => dispatcher.destroy());
  return undici.fetch(url, { ...init, dispatcher });
};

describe("a host with several addresses", () => {
  it("reports a call as not sent if no address accepts the connection", async () => {
    const { port } = new URL(await closedAddress());
    const client = testClient({ baseUrl: `http://dual.invalid:${port}`, fetch: dualStack, maxAttempts: 1 });
    const error = await failureOf(client.safe.getThingV1());
    expect(error).toMatchObject({ phase: "connect", billed: "no", retryable: true });
    expect(error.cause).toMatchObject({
      cause: { message: expect.stringMatching(/connect .*; connect ECONNREFUSED/) },
    });
  });
});
