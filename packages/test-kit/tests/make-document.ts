import type { PlatformDocument, RequestParameter } from "@justone-clients/spec-tools";

/** A minimal document of one operation with these parameters. */
export function makeDocument(parameters: readonly RequestParameter[], data: unknown = { id: "a" }): PlatformDocument {
  const ok = { summary: "", value: { code: 0, data } as never };
  const refused = { summary: "", value: { code: 400, data: null } };
  return {
    openapi: "3.1.0",
    "x-generated": { tool: "test", version: "1", input: "", sha256: "", command: "" },
    info: { title: "test", version: "1", description: "", license: { name: "MIT", identifier: "MIT" } },
    servers: [{ url: "https://api.justoneapi.com" }],
    security: [{ token: [] }],
    tags: [{ name: "test", description: "" }],
    paths: {
      "/api/test/get-thing/v1": {
        get: {
          tags: ["test"],
          operationId: "getThingV1",
          externalDocs: { url: "https://docs.justoneapi.com" },
          parameters,
          responses: {
            "200": response("GetThingV1Envelope", { ok }),
            "400": response("GetThingV1Envelope", { refused }),
          },
        },
      },
    },
    components: {
      securitySchemes: { token: { type: "apiKey", in: "query", name: "token", description: "" } },
      schemas: {
        GetThingV1Data: { type: "object", properties: { id: { type: "string" }, any: {} } },
        GetThingV1Envelope: {
          type: "object",
          properties: {
            code: { type: "number" },
            data: { anyOf: [{ $ref: "#/components/schemas/GetThingV1Data" }, { type: "null" }] },
          },
        },
      },
      responses: {},
      examples: {},
    },
  };
}

function response(schema: string, examples: object): never {
  const content = { "application/json": { schema: { $ref: `#/components/schemas/${schema}` }, examples } };
  return { description: "", content } as never;
}
