import type { JsonObject } from "@justone-clients/publisher-simulator";

const PLATFORMS = 36;
const OPERATIONS = 348;

/** A release as large as the publisher's whole catalogue, each operation with an example of its own. */
export function makeLargeRelease(): JsonObject {
  const paths = Array.from({ length: OPERATIONS }, (_, index) => {
    const platform = index % PLATFORMS;
    return [`/api/platform-${platform}/get-thing-${index}/v1`, { get: makeOperation(index, platform) }] as const;
  });
  return {
    openapi: "3.1.0",
    info: { title: "OpenAPI definition", version: "v0" },
    "x-openapi-release-id": "0123456789abcdef",
    paths: Object.fromEntries(paths),
    components: {},
  };
}

function makeOperation(index: number, platform: number): JsonObject {
  const fields = Array.from({ length: 30 }, (_, field) => [`field${field}`, field % 3 === 0 ? field : `text ${field}`]);
  const data = { total: index, items: [{ ...Object.fromEntries(fields), owner: { id: "o", name: `n${index}` } }] };
  return {
    tags: [`Platform ${platform}`],
    summary: `Thing ${index}`,
    description: `Gets thing ${index} of platform ${platform}.`,
    parameters: ["token", "thingId", "page"].map((name) => {
      return { name, in: "query", required: name !== "page", schema: { type: "string" } };
    }),
    responses: { "200": { description: "OK", content: { "application/json": { example: { code: 0, data } } } } },
    "x-api-version": "v1",
  };
}
