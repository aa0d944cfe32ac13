import { describe, expect, it } from "vitest";
import { failureOf } from "./failure-of.ts";
import { closedAddress, serve, serveJson } from "./serve.ts";
import { OPERATION, testClient, TOKEN } from "./test-client.ts";

function failingFetch(url: string, init: object): Promise<Response> {
  return Promise.reject(Object.assign(new TypeError(`cannot reach ${url}`), { url, init }));
}

describe("a lost connection", () => {
  it("reports a refused connection as not billed", async () => {
    const error = await failureOf(testClient({ baseUrl: await closedAddress() }).safe.getThingV1());
    expect(error).toMatchObject({ kind: "connection", phase: "connect", billed: "no", retryable: true });
  });

  it("reports a connection lost before the headers as possibly billed", async () => {
    const { baseUrl } = await serve((request) => request.socket.destroy());
    const error = await failureOf(testClient({ baseUrl }).safe.getThingV1());
    expect(error).toMatchObject({ kind: "connection", phase: "response", billed: "unknown", retryable: false });
  });

  it("reports a connection lost in the body as possibly billed", async () => {
    const { baseUrl } = await serve((request, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write('{"code":0', () => request.socket.destroy());
    });
    const error = await failureOf(testClient({ baseUrl }).safe.getThingV1());
    expect(error).toMatchObject({ kind: "connection", phase: "body", billed: "unknown", retryable: false });
  });

  it("removes the URL that a custom fetch puts into its error from the cause", async () => {
    const error = await failureOf(testClient({ fetch: failingFetch }).safe.getThingV1());
    expect(error.cause).toMatchObject({ name: "TypeError" });
  });

  it.each([
    ["without a message", Object.assign(new Error("x"), { message: undefined })],
    ["whose name is a symbol", Object.assign(new Error("x"), { name: Symbol("x") })],
    ["that is not an Error", { code: 1 }],
  ])("reports a call whose fetch throws an error %s as possibly billed", async (_, thrown) => {
    const error = await failureOf(testClient({ fetch: () => Promise.reject(thrown) }).safe.getThingV1());
    expect(error).toMatchObject({ kind: "connection", billed: "unknown", attempts: 1 });
  });

  it("reports a call as possibly billed if its custom fetch returns an object that is not a response", async () => {
    const error = await failureOf(testClient({ fetch: () => Promise.resolve({} as Response) }).safe.getThingV1());
    expect(error).toMatchObject({ kind: "connection", billed: "unknown", attempts: 1 });
  });
});

describe("a redirect", () => {
  it("does not follow a redirect to another host", async () => {
    const other = await serveJson({ code: 0, data: {} });
    const { baseUrl, requests } = await serve((request, response) => {
      response.writeHead(302, { location: `${other.baseUrl}${request.url}` }).end();
    });
    const error = await failureOf(testClient({ baseUrl }).safe.getThingV1());
    expect(error).toMatchObject({ kind: "redirect", status: 302, billed: "unknown", operation: OPERATION });
    expect(requests).toHaveLength(1);
    expect(other.requests).toEqual([]);
  });

  it("throws a RedirectError even if a custom fetch followed the redirect", async () => {
    const { baseUrl } = await serve((request, response) => {
      if (request.url?.startsWith("/other") === true) response.end('{"code":0,"data":{}}');
      else response.writeHead(302, { location: "/other" }).end();
    });
    const client = testClient({ baseUrl, fetch: (url) => fetch(url) });
    expect(await failureOf(client.safe.getThingV1())).toMatchObject({ kind: "redirect", billed: "unknown" });
  });
});

describe("a response that is not an envelope", () => {
  it.each([
    ["empty", "", "an empty body"],
    ["HTML", `<html>${TOKEN}</html>`, "a body that is not JSON"],
    ["cut off in a name", '{"code":0,"da', "JSON that ends too early"],
    ["cut off after a nested object", '{"code":0,"data":{}', "JSON that ends too early"],
    ["cut off after an escaped quote", '{"code":0,"data":"}\\"', "JSON that ends too early"],
    ["a cut list", " [{}", "JSON that ends too early"],
    ["complete except for a syntax error", '{"code":0,"data":}', "a body that is not JSON"],
    ["with too many brackets", '{"code":0}}', "a body that is not JSON"],
    ["a text with a bracket", "no {", "a body that is not JSON"],
    ["null", "null", "JSON that is not an object"],
    ["a list", "[]", "JSON that is not an object"],
    ["without a code", '{"data":{}}', 'an object without a numeric "code"'],
    ["with a fractional code", '{"code":0.5,"data":{}}', 'an object without a numeric "code"'],
  ])("throws a ProtocolError for a body that is %s", async (_, body, reason) => {
    const { baseUrl } = await serve((__, response) => {
      response.writeHead(200, { "content-type": "text/html" }).end(body);
    });
    const error = await failureOf(testClient({ baseUrl }).safe.getThingV1());
    expect(error).toMatchObject({ kind: "protocol", status: 200, contentType: "text/html", billed: "unknown" });
    expect(error.message).toContain(` with ${reason}; `);
  });

  it("quotes at most 200 characters of a body and no part of the token at the end", async () => {
    const { baseUrl } = await serve((_, response) => {
      response.writeHead(200).end(`${"x".repeat(195)}${TOKEN}${"y".repeat(300)}`);
    });
    const error = await failureOf(testClient({ baseUrl }).safe.getThingV1());
    expect(error).toMatchObject({ snippet: `${"x".repeat(195)}[toke` });
  });
});
