import { describe, expect, it } from "vitest";
import { buildDefinitions, type ShortDefinition } from "#tests/build-definitions";
import { REPOSITORY_ROOT } from "#tests/make-checkout";
import { documentOperations } from "../generate/document-operations.ts";
import type { JsonObject } from "../lib/json.ts";
import type { Schema } from "../lib/schema.ts";
import { loadDocument } from "./document-file.ts";

const TOKEN = { name: "token", required: true, schema: { type: "string" } };
const V1: ShortDefinition = { path: "/api/made/get-thing/v1", method: "get", query: [TOKEN] };
const V2: ShortDefinition = { path: "/api/made/get-thing/v2", method: "get", query: [TOKEN] };

const NOTE = "Reported by users, not yet observed here.";
const text = { type: "string" };
const object = (properties: JsonObject): JsonObject => ({ type: "object", properties });

function report(path: string, value: JsonObject): { target: string; update: JsonObject } {
  return { target: `$.paths['${path}'].get`, update: { "x-reported-data": { source: "a report", ...value } } };
}

async function schemas(
  definitions: readonly ShortDefinition[],
  ...reports: ReturnType<typeof report>[]
): Promise<Readonly<Record<string, Schema>>> {
  return (await buildDefinitions({ codes: [] }, definitions, reports)).components.schemas;
}

describe("data that people report", () => {
  it("types an operation without responses: every field has a note, and its text before it", async () => {
    const schema = object({ id: { ...text, description: "An id.", "x-zh": "编号。" }, owner: object({ name: text }) });
    const { GetThingV1Data, Owner } = await schemas([V1], report(V1.path, { schema }));
    expect(GetThingV1Data?.properties).toEqual({
      id: { type: "string", description: `An id.\n\n${NOTE}`, "x-zh": { description: `编号。\n\n${NOTE}` } },
      owner: { $ref: "#/components/schemas/Owner", description: NOTE },
    });
    // As open as an observed type, so that a program does not depend on fields without a type.
    expect(Owner).toEqual({ type: "object", properties: { name: { type: "string", description: NOTE } } });
  });

  it("replaces it field by field by what was observed, and by what is published", async () => {
    const schema = object({ a: text, b: text, c: text });
    const data = object({ b: { type: "number" } });
    const published = {
      content: { "application/json": { schema: object({ data }), example: { code: 0, data: { a: 1 } } } },
    };
    const observed = { ...V1, operation: { responses: { "200": published } } };
    const { GetThingV1Data } = await schemas([observed], report(V1.path, { schema }));
    expect(GetThingV1Data?.properties).toEqual({
      a: { type: "number", description: "Present in 1 of 1 observed objects." },
      b: { type: "number", description: "Published, unverified." },
      c: { type: "string", description: NOTE },
    });
  });

  it("adds the fields of a similar operation, with the same types", async () => {
    const data = { list: [{ id: "1" }], next: "a" };
    const like = { like: `GET ${V2.path}` };
    const bySelf = await schemas([V1, { ...V2, data }], report(V1.path, like));
    expect(bySelf["GetThingV1Data"]).toMatchObject({ $ref: "#/components/schemas/GetThingV2Data" });
    const beside = await schemas(
      [
        { ...V1, data: { next: "b", total: 1 } },
        { ...V2, data },
      ],
      report(V1.path, like),
    );
    expect(beside["GetThingV1Data"]?.properties).toEqual({
      list: { type: "array", items: { $ref: "#/components/schemas/List" }, description: NOTE },
      next: { type: "string", description: "Present in 1 of 1 observed objects." },
      total: { type: "number", description: "Present in 1 of 1 observed objects." },
    });
  });

  it.each([
    ["an unknown operation", "GET /api/made/x/v1"],
    ["itself", `GET ${V1.path}`],
  ])("refuses an operation that is like %s", async (_, like) => {
    await expect(schemas([V1], report(V1.path, { like }))).rejects.toThrow("expected another operation");
  });

  it("explains how to type an operation of which nothing is known", async () => {
    expect((await schemas([V1]))["GetThingV1Data"]?.description).toBe(
      `The data of \`GET ${V1.path}\`. No response was observed yet. \`pnpm specs:observe --operation "GET ${V1.path}" FILE\` infers its type from responses.`,
    );
  });
});

describe("the documents of this repository", () => {
  it("leave only operations without a type of which nothing is known", async () => {
    const untyped = await Promise.all(
      ["pgy", "rednote"].map(async (platform) => {
        const { document } = await loadDocument(REPOSITORY_ROOT, platform);
        const unknown = documentOperations(document).filter((operation) => {
          const { description: _, ...type } = document.components.schemas[operation.dataType] ?? {};
          return operation["x-docs-hidden"] !== true && Object.keys(type).length === 0;
        });
        return unknown.map(({ operationId }) => operationId);
      }),
    );
    expect(untyped.flat()).toEqual([
      "pgyContentSquareSearchNoteV2V1",
      "pgyKolDataCoreDataV1",
      "solarKolDataV2KolContentTagsV1",
      "solarKolDataV2KolFeatureTagsV1",
      "askDots",
      "getTopicNoteListV1",
      "hotSearchV1",
    ]);
  });

  it("page through search-note v4 by has_more only, because its total is the size of a page", async () => {
    const { document } = await loadDocument(REPOSITORY_ROOT, "rednote");
    expect(document.paths["/api/xiaohongshu/search-note/v4"]?.get?.["x-paging"]).toEqual({
      parameter: "page",
      start: 1,
      more: "has_more",
      items: "notes",
      id: "id",
    });
  });
});
