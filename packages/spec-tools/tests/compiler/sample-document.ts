import { envelopeSchema, operationEnvelopeSchema, schemaReference } from "../../src/document/components.ts";
import type { DocumentOperation, PlatformDocument, RequestParameter } from "../../src/document/document.ts";
import type { Schema } from "../../src/lib/schema.ts";
import { makeDocument } from "../make-document.ts";

const text: Schema = { type: "string" };
const textOrNull: Schema = { type: ["string", "null"] };

const schemas: Readonly<Record<string, Schema>> = {
  Envelope: envelopeSchema([{ code: 0, meaning: "success" }]),
  ListThingsV1Data: {
    type: "object",
    properties: {
      total: { type: "integer" },
      sure: text,
      maybe: textOrNull,
      raw: {},
      tags: { type: "array", items: text },
      items: { type: "array", items: schemaReference("Thing") },
      by_id: { type: "object", additionalProperties: schemaReference("Thing") },
      mixed: { anyOf: [text, { type: "number" }, schemaReference("Mixed")] },
      grid: { type: "array", items: { type: "array", items: schemaReference("Cell") } },
      open: { type: "object", additionalProperties: true },
      root: { anyOf: [schemaReference("Node"), { type: "null" }] },
    },
    required: ["sure", "items"],
  },
  Thing: {
    type: "object",
    properties: { id: text, count: { type: "number" }, owner: schemaReference("Owner") },
    required: ["id"],
  },
  Owner: { type: "object", properties: { name: text, badge: { type: "object", properties: { label: text } } } },
  Mixed: { type: "object", properties: { label: text } },
  Cell: { type: "object", properties: { x: { type: "number" }, y: { type: "number" } }, required: ["x"] },
  Node: {
    type: "object",
    properties: {
      value: text,
      next: schemaReference("Node"),
      children: { type: "array", items: schemaReference("Node") },
    },
  },
  FindThingsV1Data: { type: "array", items: schemaReference("Thing") },
  GetThingV1Data: {},
};

const list = operation("listThingsV1", [
  { name: "word", in: "query", required: true, schema: { type: "string" } },
  { name: "page", in: "query", required: false, schema: { type: "integer", default: 1 } },
  { name: "sort", in: "query", required: false, schema: { type: "string", enum: ["new", "old"] } },
  { name: "all", in: "query", required: false, schema: { type: "boolean" } },
]);

/** A small document with every feature that the compiler check covers: a paged GET, a POST with a form, a minimal GET. */
export const sampleDocument: PlatformDocument = {
  ...makeDocument({
    ...schemas,
    ...Object.fromEntries(
      ["ListThingsV1", "FindThingsV1", "GetThingV1"].map((name) => [
        `${name}Envelope`,
        operationEnvelopeSchema(`${name}Data`),
      ]),
    ),
  }),
  paths: {
    "/api/made/list-things/v1": {
      get: { ...list, "x-paging": { parameter: "page", start: 1, total: "total", items: "items", id: "id" } },
    },
    "/api/made/find-things/v1": {
      post: {
        ...operation("findThingsV1", []),
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded": {
              schema: {
                type: "object",
                required: ["word", "token"],
                properties: { word: { type: "string" }, kind: { type: "string" }, token: { type: "string" } },
              },
            },
          },
        },
      },
    },
    "/api/made/get-thing/v1": { get: operation("getThingV1", []) },
  },
};

function operation(operationId: string, parameters: readonly RequestParameter[]): DocumentOperation {
  const schema = schemaReference(`${operationId[0]?.toUpperCase()}${operationId.slice(1)}Envelope`);
  return {
    tags: ["made"],
    operationId,
    summary: "Made by a test",
    externalDocs: { url: "https://docs.justoneapi.com" },
    parameters,
    responses: { "200": { description: "The response.", content: { "application/json": { schema, examples: {} } } } },
  };
}
