import { expect, test } from "vitest";
import { sliceDefinition } from "./find-definition.ts";

test("sliceDefinition copies a list that is longer than the limit of call arguments", () => {
  const codes = Array.from({ length: 300_000 }, (_, code) => code);
  const operation = { responses: { "200": { $ref: "#/components/responses/Ok" } } };
  const document = { openapi: "3.1.0", components: { responses: { Ok: { enum: codes } } } };
  const id = "GET /api/tea/get-leaf/v1";
  const sliced = sliceDefinition(document, { id, method: "get", path: id.slice(4), operation, chinese: {} });
  expect(sliced["components"]).toEqual({ responses: { Ok: { enum: codes } } });
});
