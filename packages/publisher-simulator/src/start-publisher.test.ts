import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { makeRelease } from "../tests/make-release.ts";
import { rawGet } from "../tests/raw-get.ts";
import { releaseCatalogue } from "./catalogue/release-catalogue.ts";
import { declaredExamples } from "./catalogue/release.ts";
import { dropExamples } from "./release-edits.ts";
import { type PublisherSimulator, startPublisher } from "./start-publisher.ts";

async function publish(): Promise<PublisherSimulator> {
  const examples = declaredExamples(makeRelease());
  examples.delete("/api/pot/ask");
  const publisher = await startPublisher(releaseCatalogue(makeRelease(), { examples }));
  onTestFinished(() => publisher.close());
  return publisher;
}

describe("startPublisher", () => {
  it.each(["/openapi.json", "/openapi-zh.json", "/openapi/pot/ask-the-pot-zh.json"])(
    "the publisher serves %s with its validators",
    async (path) => {
      const { url } = await publish();
      const { status, headers, body } = await rawGet(url + path);
      expect(status).toBe(200);
      expect(headers).toMatchObject({ "content-type": "application/json", "content-length": `${body.length}` });
      expect(headers.etag).toBe(`"${createHash("sha256").update(body).digest("hex")}"`);
      expect(new Date(headers["last-modified"] ?? "").toUTCString()).toBe(headers["last-modified"]);
      expect(body).toEqual(releaseCatalogue(makeRelease()).docs.get(path)?.());
    },
  );

  it("the publisher serves the latest example of an API", async () => {
    const { url } = await publish();
    const api = "/api/tea/get-leaf/v1";
    const { status, headers, body } = await rawGet(`${url}/status/api-example/detail?api=${encodeURIComponent(api)}`);
    expect([status, headers["content-type"]]).toEqual([200, "application/json"]);
    expect(JSON.parse(String(body))).toEqual({
      code: 0,
      message: null,
      data: { api, ...declaredExamples(makeRelease()).get(api) },
    });
  });

  it.each(["?api=/api/pot/ask", "?api=/api/none", ""])(
    "the publisher returns an error envelope if an API has no example: %s",
    async (query) => {
      const { url } = await publish();
      const { status, body } = await rawGet(`${url}/status/api-example/detail${query}`);
      expect(status).toBe(200);
      expect(JSON.parse(String(body))).toEqual({ code: 500, message: expect.any(String) as string, data: null });
    },
  );

  it("the publisher returns 404 with an HTML page for a file that does not exist", async () => {
    const { url } = await publish();
    const { status, headers } = await rawGet(`${url}/openapi/pot/none-en.json`);
    expect([status, headers["content-type"]]).toEqual([404, "text/html; charset=utf-8"]);
  });

  it("the publisher returns 405 to any method except GET", async () => {
    const { url } = await publish();
    expect((await fetch(`${url}/openapi.json`, { method: "POST" })).status).toBe(405);
  });

  it("the publisher returns 304 to a client that has the body, until another body is published", async () => {
    const publisher = await publish();
    const address = `${publisher.url}/openapi.json`;
    const { headers } = await rawGet(address);
    const etag = { "if-none-match": headers.etag ?? "" };
    const moment = { "if-modified-since": headers["last-modified"] ?? "" };
    const unchanged = await rawGet(address, etag);
    expect([unchanged.status, unchanged.body.length, unchanged.headers.etag]).toEqual([304, 0, headers.etag]);
    expect((await rawGet(address, moment)).status).toBe(304);
    expect((await rawGet(address, { "if-none-match": `"x", W/${headers.etag}` })).status).toBe(304);
    expect((await rawGet(address, { ...moment, "if-none-match": '"x"' })).status).toBe(200);
    publisher.serve(releaseCatalogue(dropExamples(makeRelease())));
    expect((await rawGet(address, etag)).status).toBe(200);
    expect((await rawGet(address, moment)).status).toBe(200);
  });

  it.each([
    ["gzip, br", true],
    ["br;q=1.0, gzip;q=0.8", true],
    ["*", true],
    ["gzip;q=0", false],
    ["identity", false],
  ])("the publisher compresses for a client that accepts %s: %s", async (accepted, compresses) => {
    const { url } = await publish();
    const { headers, body } = await rawGet(`${url}/openapi.json`, { "accept-encoding": accepted });
    expect(headers["content-encoding"]).toBe(compresses ? "gzip" : undefined);
    expect(JSON.parse(String(compresses ? gunzipSync(body) : body))).toEqual(makeRelease());
  });

  it("the publisher records each request and its response", async () => {
    const publisher = await publish();
    const { headers, body } = await rawGet(`${publisher.url}/openapi.json?a=1`, {
      "user-agent": "test",
      "x-other": "1",
    });
    const etag = headers.etag ?? "";
    await rawGet(`${publisher.url}/openapi.json`, { "if-none-match": etag });
    const target = "/openapi.json";
    expect(publisher.requests).toEqual([
      { method: "GET", target: `${target}?a=1`, headers: { "user-agent": "test" }, status: 200, bytes: body.length },
      { method: "GET", target, headers: { "if-none-match": etag }, status: 304, bytes: 0 },
    ]);
    publisher.clearRequests();
    expect([publisher.requests, publisher.maxConcurrency]).toEqual([[], 0]);
  });

  it("the publisher counts how many requests were in flight at a time", async () => {
    const publisher = await publish();
    const address = `${publisher.url}/openapi.json`;
    await rawGet(address);
    await rawGet(address);
    expect(publisher.maxConcurrency).toBe(1);
    const { promise: until, resolve: release } = Promise.withResolvers<void>();
    publisher.addFault({ match: () => true, fault: { kind: "slow", until } });
    const responses = Array.from({ length: 3 }, () => rawGet(address));
    await publisher.waitForRequests(5);
    release();
    await Promise.all(responses);
    await publisher.waitUntilIdle();
    expect(publisher.maxConcurrency).toBe(3);
  });
});
