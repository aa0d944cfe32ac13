import { assert, asyncProperty, infiniteStream, nat } from "fast-check";
import { describe, expect, test } from "vitest";
import { loadLock } from "../definitions/lock.ts";
import { loadPublisher, selectPlatforms } from "../definitions/publisher.ts";
import { buildPlatform } from "../document/build-specs.ts";
import type { PlatformDocument } from "../document/document.ts";
import { compareSnapshots } from "./compare-snapshots.ts";
import { checkWithCompiler } from "./compiler/check-with-compiler.ts";
import { driftSnapshot } from "./snapshot/drift-snapshot.ts";
import { isJsonObject, type JsonObject, type JsonValue, parseLossless, serializeLossless } from "../lib/json.ts";
import { REPOSITORY_ROOT } from "#tests/make-checkout";
import { read } from "#tests/drift/fixture";
import {
  leaf,
  LEAF,
  parameter,
  teaDocument,
  withForm,
  withParameters,
  withResponse,
} from "#tests/drift/sample-platform";

const ENVELOPE = { code: { type: "integer", enum: [0, 301] }, data: {}, message: { type: "string" } };
const ok = (media: string, key = "200"): JsonObject => {
  return { responses: { [key]: { content: { [media]: { example: { code: 0, data: { id: "l1" } } } } } } };
};

const envelope = (change: JsonObject = {}): JsonObject => leaf(withResponse({ id: "l1" }, { ...ENVELOPE, ...change }));
const days = (schema: JsonObject = {}, more: JsonObject = {}): JsonObject => {
  return leaf(withParameters(parameter("days", { type: "string", ...schema }, more)));
};
const shared = (name: string, section = "schemas"): JsonObject => ({ $ref: `#/components/${section}/${name}` });
const DAYS = { type: "string", enum: ["DAY_7", "DAY_30"] };
const daysShared = (schema: JsonObject): JsonObject => {
  return teaDocument(
    { [LEAF]: withParameters(parameter("days", schema)) },
    { components: { schemas: { Days: DAYS } } },
  );
};
const PARAMETER_SHARED = teaDocument(
  { [LEAF]: withParameters(shared("Days", "parameters")) },
  { components: { parameters: { Days: parameter("days", DAYS) } } },
);
const IN_COMPONENT = teaDocument(
  { [LEAF]: withSchema({ $ref: "#/components/schemas/Result" }) },
  { components: { schemas: { Result: { type: "object", properties: ENVELOPE } } } },
);

// Pairs of documents that are written differently and mean the same.
const DIALECTS: readonly (readonly [string, JsonObject, JsonObject])[] = [
  ["equal documents", leaf(), leaf()],
  ["a default response instead of 200", leaf(ok("application/json", "default")), leaf(ok("application/json"))],
  ["the media type */*", leaf(ok("*/*")), leaf(ok("application/json"))],
  ["a default response with the media type */*", leaf(ok("*/*", "default")), leaf(ok("application/json"))],
  ["codes as strings", envelope({ code: { type: "string", enum: ["301", "0"] } }), envelope()],
  ["`data` declared as anything at all", envelope({ data: { type: "object" } }), envelope()],
  ["an envelope in a component", IN_COMPONENT, leaf(withSchema({ type: "object", properties: ENVELOPE }))],
  ["OpenAPI 3.0", { ...leaf(), openapi: "3.0.1" }, leaf()],
  ["another title and version of the document", { ...leaf(), info: { title: "Leaves", version: "2" } }, leaf()],
  ["servers that only one document lists", { ...leaf(), servers: [{ url: "https://api.example.com" }] }, leaf()],
  ["another release id", { ...leaf(), "x-openapi-release-id": "r1" }, leaf()],
  ["a default that is not a listed value", days({ enum: ["DAY_7"], default: "7" }), days({ enum: ["DAY_7"] })],
  ["an enum by reference", daysShared(shared("Days")), days(DAYS)],
  ["an enum by reference that may be null", daysShared({ anyOf: [shared("Days"), { type: "null" }] }), days(DAYS)],
  ["a parameter by reference", PARAMETER_SHARED, days(DAYS)],
  ["a nullable type", days({ type: ["string", "null"], enum: ["DAY_7", null] }), days({ enum: ["DAY_7"] })],
  ["a nullable type of OpenAPI 3.0", days({ nullable: true }), days()],
  ["a constant", days({ const: "DAY_7" }), days({ enum: ["DAY_7"] })],
  ["an explicit required: false", days({}, { required: false }), days()],
];

describe("documents that are written differently and mean the same", () => {
  test.for(DIALECTS)("compareSnapshots reports no change for %s", async ([, one, other]) => {
    expect(await changesOf(one, other)).toEqual([]);
    expect(await changesOf(other, one)).toEqual([]);
  });
});

const RICH = teaDocument({
  [LEAF]: {
    ...withParameters(
      parameter("harvest", { type: "string", enum: ["SPRING", "AUTUMN", "春茶"], default: "SPRING" }),
      parameter("grams", { type: "integer", format: "int32" }, { required: true, description: "How much." }),
      parameter("page", { type: "integer" }),
    ),
    ...withResponse(
      {
        list: [
          { id: "l1", name: "Sencha" },
          { id: 2, cups: { a: 1 } },
        ],
        total: 2,
      },
      ENVELOPE,
      {
        "500": { description: "Failed" },
        "429": { description: "Slower" },
      },
    ),
    tags: ["Tea", "Leaves"],
    "x-api-version": { name: "v1", since: "2026" },
  },
  "POST /api/tea/order-leaf/v1": {
    ...withForm({ leafId: { type: "string", enum: ["l1", "l2"] }, grams: { type: "integer" } }, ["leafId", "grams"]),
    ...withResponse({ order: { id: "o1" } }),
  },
});

test("compareSnapshots ignores the order of keys, paths, parameters, tags, enum values and required fields", async () => {
  await assert(
    asyncProperty(infiniteStream(nat()), async (numbers) => {
      const shuffled = shuffle(RICH, numbers);
      expect(await changesOf(RICH, isJsonObject(shuffled) ? shuffled : {})).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test("compareSnapshots reports reordered items of an example as a changed example with the same types", async () => {
  const swapped = leaf(withResponse({ list: [{ id: 1 }, { id: "l1" }] }));
  expect(await changesOf(leaf(withResponse({ list: [{ id: "l1" }, { id: 1 }] })), swapped)).toEqual([
    "example-changed",
  ]);
});

test("compareSnapshots finds no change between two builds of the checkout", async () => {
  const publisher = await loadPublisher(REPOSITORY_ROOT);
  const lock = await loadLock(REPOSITORY_ROOT);
  for (const platform of selectPlatforms(publisher, undefined)) {
    const snapshots = await Promise.all(
      [1, 2].map(async () => {
        const { operations, document } = await buildPlatform(REPOSITORY_ROOT, publisher, platform, lock);
        return driftSnapshot(operations, document);
      }),
    );
    const [base, head] = snapshots;
    if (base === undefined || head === undefined) throw new Error("expected two states");
    expect(base.operations.size).toBeGreaterThan(0);
    expect(await compareSnapshots(platform.name, base, head)).toEqual({
      name: platform.name,
      bump: "none",
      rules: "none",
      changes: [],
    });
  }
});

test("compareSnapshots and the compiler find no change if only the tags and the `info` of a document are new", async () => {
  const after = read(leaf());
  const before = parseLossless(serializeLossless(after.document, { omit: (key) => ["tags", "info"].includes(key) }));
  const operations = [...after.operations.values()];
  const older = driftSnapshot(operations, before as unknown as PlatformDocument);
  expect([older.operations.size, after.document.tags.length]).toEqual([1, 1]);
  expect(await compareSnapshots("tea", older, after)).toMatchObject({ bump: "none", changes: [] });
  const compiled = await checkWithCompiler(REPOSITORY_ROOT, [
    { platform: "tea", base: older.document, head: after.document },
  ]);
  expect(compiled.get("tea")).toEqual({ breaks: false, errors: [] });
});

function withSchema(schema: JsonObject): JsonObject {
  const example = { code: 0, data: { id: "l1" } };
  return { responses: { "200": { description: "OK", content: { "application/json": { schema, example } } } } };
}

async function changesOf(base: JsonObject, head: JsonObject): Promise<string[]> {
  const { changes } = await compareSnapshots("tea", read(base), read(base, head));
  return changes.map(({ kind }) => kind);
}

// Reorders keys, and lists whose order has no meaning.
function shuffle(value: JsonValue, numbers: Iterator<number>, key = ""): JsonValue {
  if (Array.isArray(value)) {
    const items = value.map((item) => shuffle(item, numbers));
    return ["parameters", "enum", "required", "tags"].includes(key) ? reorder(items, numbers) : items;
  }
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).map(([name, item]) => [name, shuffle(item, numbers, name)] as const);
  return Object.fromEntries(reorder(entries, numbers));
}

function reorder<Item>(items: readonly Item[], numbers: Iterator<number>): Item[] {
  const ranked = items.map((item) => ({ item, rank: Number(numbers.next().value) }));
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ item }) => item);
}
