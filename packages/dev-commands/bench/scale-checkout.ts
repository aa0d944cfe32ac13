import { type JsonObject, releaseOperations } from "@justone-clients/publisher-simulator";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PLATFORMS = 36;
const OPERATIONS = 348;

/** A release as large as the complete published catalogue. Each operation has its own example. */
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

/** A checkout before its first pull, with a platform for each first path segment of a release. */
export async function makeScaleCheckout(release: JsonObject): Promise<{ root: string; platforms: readonly string[] }> {
  const root = await mkdtemp(join(tmpdir(), "justone-scale-"));
  const segments = new Set(releaseOperations(release).map(({ path }) => path.split("/")[2] ?? ""));
  const platforms = [...segments].map((segment) => {
    // As pnpm platform:add does, because the name of a package cannot begin with a digit.
    const name = /^\d/.test(segment) ? `platform-${segment}` : segment;
    return [name, { title: segment, prefix: `/api/${segment}/`, slug: segment }] as const;
  });
  const facts = JSON.parse(await readFile(join(REPOSITORY_ROOT, "specs/publisher.json"), "utf8")) as object;
  await mkdir(join(root, "specs"));
  const publisher = { ...facts, platforms: Object.fromEntries(platforms) };
  await writeFile(join(root, "specs/publisher.json"), JSON.stringify(publisher));
  await writeFile(join(root, "specs/lock.json"), '{ "definitions": {} }');
  return { root, platforms: platforms.map(([name]) => name) };
}
