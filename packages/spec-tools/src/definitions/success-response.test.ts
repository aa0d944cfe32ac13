import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../lib/json.ts";
import { readSuccessResponse } from "./success-response.ts";

const DATA: JsonObject = { type: "object", properties: { id: { type: "string" } } };
const SCHEMA: JsonObject = { properties: { code: { const: 0 }, data: DATA } };
const MEDIA: JsonObject = { schema: SCHEMA };

function read(operation: JsonObject, components: JsonObject = {}): ReturnType<typeof readSuccessResponse> {
  return readSuccessResponse(operation, { components });
}

const respond = (media: JsonObject, more: JsonObject = {}): JsonObject => ({
  responses: { "200": { description: "OK", content: { "application/json": media }, ...more } },
});
const status = (value: JsonValue): JsonObject => ({ "x-contract-status": value });

const STATUSES: [where: string, operation: JsonObject, expected: string | undefined][] = [
  ["that is absent", respond(MEDIA), undefined],
  ["on the operation", { ...respond(MEDIA), ...status({ status: "verified" }) }, "verified"],
  ["on the response", respond(MEDIA, status({ status: "verified" })), "verified"],
  ["on the media type", respond({ ...MEDIA, ...status({ status: "stale" }) }), "stale"],
  ["on the envelope", respond({ schema: { ...SCHEMA, ...status({ status: "pending" }) } }), "pending"],
  [
    "on the data, which wins over the operation",
    {
      ...respond({ schema: { properties: { code: { const: 0 }, data: { ...DATA, ...status("stale") } } } }),
      ...status("verified"),
    },
    "stale",
  ],
  ["as a plain text", { ...respond(MEDIA), ...status("verified") }, "verified"],
  ["as an unknown text", { ...respond(MEDIA), ...status({ status: "reviewed" }) }, "partial"],
  ["as a number", { ...respond(MEDIA), ...status(1) }, "partial"],
];

describe("readSuccessResponse", () => {
  it.each(STATUSES)("reads a contract status %s", (_, operation, expected) => {
    const { contractStatus, declared } = read(operation);
    expect(contractStatus).toBe(expected);
    const isUsable = expected !== "stale" && expected !== "pending";
    expect(declared?.kinds).toEqual(isUsable ? ["object"] : undefined);
  });

  it("follows a reference to a response, and prefers JSON to other media types", () => {
    const ok = { content: { "text/html": { schema: {} }, "application/json": { ...MEDIA, example: { code: 0 } } } };
    const found = read({ responses: { "200": { $ref: "#/components/responses/Ok" } } }, { responses: { Ok: ok } });
    expect(found).toMatchObject({ example: { code: 0 }, declared: { kinds: ["object"] } });
  });

  it("reads the first named example, and a default response", () => {
    const media = { examples: { first: { value: { code: 0, data: 1 } } } };
    expect(read({ responses: { default: { content: { "*/*": media } } } }).example).toEqual({ code: 0, data: 1 });
  });
});
