import type { PlatformDocument } from "../src/document/document.ts";
import type { Schema } from "../src/lib/schema.ts";

/** Creates a document that contains only these schemas. */
export function makeDocument(schemas: Readonly<Record<string, Schema>>): PlatformDocument {
  return {
    openapi: "3.1.0",
    "x-generated": { tool: "test", version: "1", input: "", sha256: "", command: "" },
    info: { title: "test", version: "1", description: "", license: { name: "MIT", identifier: "MIT" } },
    servers: [],
    security: [{ token: [] }],
    tags: [],
    paths: {},
    components: {
      securitySchemes: { token: { type: "", in: "", name: "", description: "" } },
      schemas,
      responses: {},
      examples: {},
    },
  };
}
