import {
  editRelease,
  type JsonObject,
  releaseCatalogue,
  releaseOperations,
  startPublisher,
} from "@justone-clients/publisher-simulator";
import {
  buildSpecs,
  compareWithPublisher,
  documentOperations,
  type Drift,
  findDrift,
  loadPublisher,
  type PlatformDocument,
  pullPublished,
  syncFiles,
} from "@justone-clients/spec-tools";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { cp, glob, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";

/** The committed definitions as a release that lists all of them. */
async function readCommittedRelease(): Promise<JsonObject> {
  const paths: JsonObject = {};
  for await (const file of glob("specs/published/*/*.json", { cwd: REPOSITORY_ROOT })) {
    const definition = JSON.parse(await readFile(join(REPOSITORY_ROOT, file), "utf8")) as { paths: JsonObject };
    Object.assign(paths, definition.paths);
  }
  return { openapi: "3.1.0", "x-openapi-release-id": "before", paths, tags: [], components: { schemas: {} } };
}

/** Adds a field to an object type, so that each schema also declares something that was never observed. */
function withLaterField(schema: JsonObject): JsonObject {
  if (schema["type"] !== undefined && schema["type"] !== "object") return schema;
  const properties = { ...(schema["properties"] as JsonObject | undefined), publishedLater: { type: "string" } };
  return { type: "object", ...schema, properties };
}

/** Publishes a schema for every operation: its present type and one more field, in the next dialect. */
function publishSchemas(
  release: JsonObject,
  documents: ReadonlyMap<string, PlatformDocument>,
  status: JsonObject,
): JsonObject {
  return editRelease(release, (next) => {
    const schemas: JsonObject = { Failure: { properties: { code: { type: "integer", enum: [301, 600] } } } };
    const published = new Map(releaseOperations(next).map((operation) => [operation.id, operation]));
    for (const [platform, document] of documents) {
      const text = JSON.stringify(document.components.schemas).replaceAll(
        "#/components/schemas/",
        (found) => found + platform,
      );
      const types = JSON.parse(text) as Record<string, JsonObject>;
      for (const [name, schema] of Object.entries(types)) schemas[platform + name] = schema;
      for (const [index, { id, dataType }] of documentOperations(document).entries()) {
        schemas[platform + dataType] = withLaterField(types[dataType] ?? {});
        const data = { $ref: `#/components/schemas/${platform}${dataType}` };
        const success = { type: "object", properties: { code: { const: 0 }, data } };
        const alternatives = [success, { $ref: "#/components/schemas/Failure" }];
        const schema = { oneOf: index % 2 === 0 ? alternatives : alternatives.toReversed() };
        const responses = published.get(id)?.operation["responses"] as Record<string, JsonObject>;
        const content = Object.values(responses["200"]?.["content"] ?? { json: {} })[0] as JsonObject | undefined;
        const media: JsonObject = { ...content, schema };
        responses["200"] = { description: "OK", content: { "application/json": media }, ...status };
      }
    }
    next["components"] = { schemas };
    next["x-openapi-release-id"] = "after";
  });
}

interface Day {
  readonly drift: Drift;
  readonly operations: number;
}

/** Pulls the committed definitions, then compares them with a release that publishes a schema for each operation. */
async function playDay(
  edit: (release: JsonObject, documents: ReadonlyMap<string, PlatformDocument>) => JsonObject,
): Promise<Day> {
  const root = await mkdtemp(join(tmpdir(), "justone-day-"));
  const publisher = await startPublisher({ docs: new Map(), examples: new Map() });
  try {
    await cp(join(REPOSITORY_ROOT, "specs"), join(root, "specs"), { recursive: true });
    await symlink(join(REPOSITORY_ROOT, "packages"), join(root, "packages"));
    const release = await readCommittedRelease();
    const source = { docs: publisher.url, api: publisher.url };
    publisher.serve(releaseCatalogue(release, { hidden: "listed" }));
    await syncFiles(root, (await pullPublished(root, source)).files);
    const { documents } = await buildSpecs(root);
    publisher.serve(releaseCatalogue(edit(release, documents), { hidden: "listed" }));
    const drift = await findDrift(root, await compareWithPublisher(root, source));
    return { drift, operations: [...documents.values()].flatMap(documentOperations).length };
  } finally {
    await publisher.close();
    await rm(root, { recursive: true });
  }
}

function describeDrift({ platforms }: Drift): object[] {
  return platforms.map(({ name, bump, compiler }) => ({ name, bump, errors: compiler?.errors ?? [] }));
}

const PLATFORMS = Object.keys((await loadPublisher(REPOSITORY_ROOT)).platforms).toSorted();

describe("the day on which a schema is published for each operation", () => {
  const STATUSES: [what: string, status: JsonObject][] = [
    ["not marked", {}],
    ["verified", { "x-contract-status": { status: "verified" } }],
  ];

  describe.each(STATUSES)("with schemas that are %s", (_, status) => {
    let day: Day;
    beforeAll(async () => {
      day = await playDay((release, documents) => publishSchemas(release, documents, status));
    });

    it("is a minor release of every package, because every type stays and fields are added", () => {
      expect(describeDrift(day.drift)).toEqual(PLATFORMS.map((name) => ({ name, bump: "minor", errors: [] })));
    });

    it("adds the published field to every operation whose data is an object or was unknown", async () => {
      const added = day.drift.platforms.flatMap(({ changes }) => {
        return changes
          .filter(({ kind }) => kind === "data-field-added" || kind === "data-typed")
          .flatMap(({ operations }) => operations.map(({ operation }) => operation));
      });
      expect(day.operations).toBe(releaseOperations(await readCommittedRelease()).length);
      expect(new Set(added).size).toBeGreaterThan(day.operations * 0.85);
    });
  });

  it("is a major release of the package in which a verified type really changed", async () => {
    const { drift } = await playDay((release, documents) => {
      const status = { "x-contract-status": { status: "verified" } };
      const text = JSON.stringify(publishSchemas(release, documents, status));
      const nickname = /("rednoteGetUserV3Data":\{.*?"nickname":\{[^}]*?"type":")string"/;
      expect(text).toMatch(nickname);
      return JSON.parse(text.replace(nickname, '$1integer"')) as JsonObject;
    });
    expect(drift.platforms.map(({ name, bump }) => [name, bump])).toEqual(
      PLATFORMS.map((name) => [name, name === "rednote" ? "major" : "minor"]),
    );
  });
});
