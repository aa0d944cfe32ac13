import type { PlatformDocument } from "@justone-clients/spec-tools";
import { describe, expect, it, onTestFinished } from "vitest";
import { makeDocument } from "../../tests/make-document.ts";
import { startMockServer, withAsciiEnums } from "./mock-server.ts";

const CHINESE = {
  name: "time",
  in: "query",
  required: false,
  schema: { type: "string", enum: ["一天内", "半年内"] },
} as const;
const COUNT = { name: "count", in: "query", required: true, schema: { type: "integer" } } as const;

async function ask(document: PlatformDocument, query: string): Promise<Response> {
  const mock = await startMockServer(document);
  onTestFinished(() => mock.close());
  return fetch(`${mock.url}/api/test/get-thing/v1?token=t&${query}`);
}

describe("startMockServer", () => {
  it("the mock server returns the ok example", async () => {
    const response = await ask(makeDocument([COUNT]), "count=1");
    expect(await response.json()).toEqual({ code: 0, data: { id: "a" } });
    expect(response.headers.get("sl-violations")).toBeNull();
  });

  it("the mock server refuses an invalid call with the declared 400 and the reason", async () => {
    const response = await ask(makeDocument([COUNT]), "count=many");
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ code: 400, data: null });
    expect(response.headers.get("sl-violations")).toContain("count must be integer");
  });

  it("the mock server reports an example that is invalid by its own schema", async () => {
    const response = await ask(makeDocument([], { id: 1 }), "");
    const violations = JSON.parse(response.headers.get("sl-violations") ?? "") as { message: string }[];
    expect(violations.map(({ message }) => message)).toEqual([
      "Response body property data.id must be string",
      "Response body property data must be null",
      "Response body property data must match a schema in anyOf",
    ]);
  });

  it("the mock server accepts a Chinese enum value", async () => {
    const response = await ask(makeDocument([CHINESE]), `time=${encodeURIComponent("一天内")}`);
    expect(response.headers.get("sl-violations")).toBeNull();
  });

  it("the mock server refuses a value outside a Chinese enum if the document was made ASCII", async () => {
    const response = await ask(withAsciiEnums(makeDocument([CHINESE])), "time=never");
    expect(response.status).toBe(400);
    expect(response.headers.get("sl-violations")).toContain("time must be equal to one of the allowed values");
  });

  it("the mock server does not change the document it serves", async () => {
    const document = makeDocument([COUNT]);
    const before = structuredClone(document);
    await ask(document, "count=1");
    expect(document).toEqual(before);
  });
});
