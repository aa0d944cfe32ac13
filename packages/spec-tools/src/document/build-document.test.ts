import { describe, expect, it } from "vitest";
import { buildDefinitions } from "#tests/build-definitions";
import { documentOperations } from "../generate/document-operations.ts";

const PUBLISHER = { codes: [{ code: 400, meaning: "invalid", status: 400 }] };
const TOKEN = { name: "token", required: true, schema: { type: "string" } };
const PAGE = { name: "page", schema: { type: "integer", default: 1 } };
const FORM = {
  properties: { page: { type: "integer", description: "Which.", default: 1 }, token: { type: "string" } },
  required: ["token"],
};

describe("buildDocument", () => {
  it("keeps two methods of one path as separate operations", async () => {
    const document = await buildDefinitions(PUBLISHER, [
      { path: "/api/made/things/v1", method: "get", query: [TOKEN] },
      { path: "/api/made/things/v1", method: "post", query: [TOKEN, PAGE] },
    ]);
    expect(Object.keys(document.paths)).toEqual(["/api/made/things/v1"]);
    expect(documentOperations(document).map(({ id }) => id)).toEqual([
      "GET /api/made/things/v1",
      "POST /api/made/things/v1",
    ]);
  });

  it("amends only the target of an overlay, although other parts are built from the same constant", async () => {
    const path = "/api/made/things/v1";
    const target = "$.components.schemas.Envelope.properties.message.type[?@ == 'null']";
    const amendments = [{ target, remove: true }] as const;
    const { components } = await buildDefinitions(PUBLISHER, [{ path, method: "get", query: [TOKEN] }], amendments);
    const { message, requestId } = components.schemas["Envelope"]?.properties ?? {};
    expect([message, requestId]).toMatchObject([{ type: ["string"] }, { type: ["string", "null"] }]);
  });

  it("removes the token from the query parameters of a POST operation", async () => {
    const path = "/api/made/list/v1";
    const { paths } = await buildDefinitions(PUBLISHER, [{ path, method: "post", query: [TOKEN, PAGE] }]);
    expect(paths[path]?.post?.parameters).toEqual([{ in: "query", required: false, ...PAGE }]);
    expect(paths[path]?.post).not.toHaveProperty("requestBody");
    expect(paths[path]?.post).not.toHaveProperty("security");
  });

  it("keeps the token of a form as a field, because no security scheme covers a form", async () => {
    const path = "/api/made/find/v1";
    const document = await buildDefinitions(PUBLISHER, [{ path, method: "post", form: FORM }]);
    expect(document.paths[path]?.post).toMatchObject({
      operationId: "findV1",
      parameters: [],
      security: [],
      requestBody: {
        required: true,
        content: { "application/x-www-form-urlencoded": { schema: { type: "object", ...FORM } } },
      },
    });
    expect(documentOperations(document)).toMatchObject([
      {
        id: "POST /api/made/find/v1",
        method: "POST",
        location: "form",
        allOptional: true,
        parameters: [{ name: "page", in: "form", required: false, schema: { type: "integer", default: 1 } }],
      },
    ]);
  });

  it.each([
    ["no token", { query: [PAGE] }],
    ["no token in its form", { form: { properties: { page: { type: "integer" } }, required: [] } }],
    ["an optional token in its form", { form: { properties: { token: { type: "string" } }, required: [] } }],
    ["a numeric token in its form", { form: { properties: { token: { type: "integer" } }, required: ["token"] } }],
    ["no parameters at all", {}],
  ])("refuses an operation with %s", async (_, parts) => {
    const build = buildDefinitions(PUBLISHER, [{ path: "/api/made/find/v1", method: "post", ...parts }]);
    await expect(build).rejects.toThrow(
      'specs/published/made/find-v1.json: expected a required string parameter "token" in the query or in the form',
    );
  });
});
