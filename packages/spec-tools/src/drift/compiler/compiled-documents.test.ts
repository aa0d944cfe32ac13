import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { HOSTILE_KEYS } from "#tests/arbitrary-json";
import { editDocument } from "#tests/compiler/edit-document";
import { sampleDocument } from "#tests/compiler/sample-document";
import { REPOSITORY_ROOT } from "#tests/make-checkout";
import { loadPublisher, selectPlatforms } from "../../definitions/publisher.ts";
import { schemaReference } from "../../document/components.ts";
import { loadDocument } from "../../document/document-file.ts";
import type { PlatformDocument } from "../../document/document.ts";
import type { Components, Schema } from "../../lib/schema.ts";
import type { CompileError } from "../model/drift.ts";
import { checkWithCompiler } from "./check-with-compiler.ts";

const PATH = "/api/made/get-thing/v1";
const DATA = ["components", "schemas", "GetThingV1Data"];

// Equal documents are not compiled, so the copy has another title.
function retitled(document: PlatformDocument): PlatformDocument {
  return { ...document, info: { ...document.info, title: "the same" } };
}

// Only the operation that returns the data: the compiler would also check each copy of the others.
function withData(data: Schema, added: Components = {}): PlatformDocument {
  const { paths, components } = sampleDocument;
  const { Envelope = {}, GetThingV1Envelope = {}, GetThingV1Data = {} } = components.schemas;
  const schemas = { Envelope, GetThingV1Envelope, GetThingV1Data, ...added };
  const only = { [PATH]: paths[PATH] ?? {} };
  return editDocument({ ...sampleDocument, paths: only, components: { ...components, schemas } }, [DATA, data]);
}

async function errorsOf(base: PlatformDocument, head: PlatformDocument): Promise<readonly CompileError[] | undefined> {
  return (await checkWithCompiler(REPOSITORY_ROOT, [{ platform: "made", base, head }])).get("made")?.errors;
}

describe("checkWithCompiler for the documents of this checkout", () => {
  it("compiles the documents of this checkout without errors, and reports each removed operation", async () => {
    const platforms = selectPlatforms(await loadPublisher(REPOSITORY_ROOT), undefined);
    const documents = await Promise.all(platforms.map(({ name }) => loadDocument(REPOSITORY_ROOT, name)));
    // One program compiles both heads of a platform, because the compiler then reads core only once.
    const pairs = documents.flatMap(({ document: base }, index) => {
      const [first, ...others] = Object.entries(base.paths);
      const name = platforms[index]?.name ?? "";
      const same = { platform: name, base, head: retitled(base) };
      if (first === undefined || others.length === 0) return [same];
      return [same, { platform: `emptied-${name}`, base, head: { ...base, paths: Object.fromEntries([first]) } }];
    });
    const results = await checkWithCompiler(REPOSITORY_ROOT, pairs);
    expect([...results.keys()]).toEqual(pairs.map(({ platform }) => platform));
    for (const [index, { name }] of platforms.entries()) {
      expect(results.get(name)).toEqual({ breaks: false, errors: [] });
      const gone = new Set(results.get(`emptied-${name}`)?.errors.map(({ operation }) => operation));
      const paths = documents[index]?.document.paths ?? {};
      expect(gone.size).toBe(Object.values(paths).flatMap(Object.keys).length - 1);
    }
  });

  it("returns no result for documents that differ only in `x-generated`", async () => {
    const made = { ...sampleDocument, "x-generated": { ...sampleDocument["x-generated"], sha256: "other" } };
    expect(await checkWithCompiler("/missing", [{ platform: "made", base: sampleDocument, head: made }])).toEqual(
      new Map(),
    );
  });
});

describe("checkWithCompiler for a document with hostile names", () => {
  const fields = Object.fromEntries(HOSTILE_KEYS.map((key): [string, Schema] => [key, { type: "string" }]));
  const inside: Schema = { type: "object", properties: fields };
  const hostile = withData({ type: "object", properties: { ...fields, "it's": { type: "array", items: inside } } });

  it("compiles hostile field names without errors", async () => {
    expect(await errorsOf(hostile, retitled(hostile))).toEqual([]);
  });

  it("reports each removed field with a hostile name, with invisible characters escaped", async () => {
    const path = [...DATA, "properties", "it's", "items", "properties"];
    const pairs = HOSTILE_KEYS.map((key, index) => {
      return { platform: `lost-${index}`, base: hostile, head: editDocument(hostile, [[...path, key]]) };
    });
    const results = await checkWithCompiler(REPOSITORY_ROOT, pairs);
    for (const [index, key] of HOSTILE_KEYS.entries()) {
      const { errors = [] } = results.get(`lost-${index}`) ?? {};
      expect(errors, key).toHaveLength(1);
      expect(errors[0]?.where, key).toMatch(/^data\["it's"\]\[\](\.\w+|\[".*"\])$/);
      for (const invisible of ["\n", "\u0000", "\u202e", "\u200d"]) {
        expect(`${errors[0]?.where} ${errors[0]?.message}`, key).not.toContain(invisible);
      }
    }
  });

  it("refuses a document with a method name that is not an identifier", async () => {
    const path = ["paths", PATH, "get", "operationId"];
    const named = editDocument(sampleDocument, [path, "a(): void } //"]);
    await expect(errorsOf(named, sampleDocument)).rejects.toThrow("expected a method name that is an identifier");
  });
});

describe("checkWithCompiler for a component at several paths", () => {
  const user = (...keys: string[]): Schema => {
    return { type: "object", properties: Object.fromEntries(keys.map((key) => [key, { type: "string" }])) };
  };
  const two = (first: string, second: string): Schema => {
    return { type: "object", properties: { first: schemaReference(first), second: schemaReference(second) } };
  };

  it("reads a shared component again at a path with a different new type", async () => {
    const base = withData(two("User", "User"), { User: user("id", "name") });
    const head = withData(two("User", "Other"), { User: user("id", "name"), Other: user("id") });
    expect((await errorsOf(base, head))?.map(({ where }) => where)).toEqual(["data.second.name"]);
  });

  it("reads a shared component once per new type, so that it finishes for 2^60 paths", async () => {
    const steps = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`Step${index}`, two(`Step${index + 1}`, `Step${index + 1}`)]),
    );
    const base = withData(schemaReference("Step0"), { ...steps, Step60: user("id", "name") });
    const head = withData(schemaReference("Step0"), { ...steps, Step60: user("id") });
    expect(await errorsOf(base, head)).toEqual([
      expect.objectContaining({ where: `data.${"first.".repeat(60)}name`, operation: "GET /api/made/get-thing/v1" }),
    ]);
  });

  it("finishes for a recursive component whose new type cannot be followed", async () => {
    const node: Schema = { type: "object", properties: { id: { type: "string" }, next: schemaReference("Node") } };
    const base = withData(schemaReference("Node"), { Node: node });
    const head = withData({ anyOf: [schemaReference("Node"), user("id", "next")] }, { Node: node });
    expect(await errorsOf(base, head)).not.toEqual([]);
  });
});

describe("checkWithCompiler in a checkout without core", () => {
  it("refuses a checkout without core, because unresolved types would hide every error", async () => {
    const root = await mkdtemp(join(tmpdir(), "justone-compiler-"));
    onTestFinished(() => rm(root, { recursive: true }));
    const pair = { platform: "made", base: sampleDocument, head: retitled(sampleDocument) };
    await expect(checkWithCompiler(root, [pair])).rejects.toThrow("packages/core/src/index.ts cannot be read");
  });
});
