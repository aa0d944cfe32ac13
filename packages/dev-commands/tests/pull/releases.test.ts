import {
  type JsonObject,
  releaseCatalogue,
  releaseOperations,
  startPublisher,
} from "@justone-clients/publisher-simulator";
import { buildSpecs, documentOperations, type PullResult } from "@justone-clients/spec-tools";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { observedPaths, typedPaths } from "./paths.ts";
import { makePullCheckout, type PullCheckout } from "./pull-checkout.ts";

const FOLDER = join(REPOSITORY_ROOT, "../shared/upstream/releases");
const RELEASES = existsSync(FOLDER) ? (await readdir(FOLDER)).toSorted() : [];
if (RELEASES.length === 0) process.stderr.write("Skipped: ../shared/upstream/releases is not there\n");

interface Lock {
  readonly definitions: Record<string, Record<string, { file: string; vanishedSince?: string }>>;
}

/** What a checkout knows: its operations, and every place of their data with the kinds seen there. */
interface Knowledge {
  readonly entries: ReadonlyMap<string, { file: string; vanishedSince?: string }>;
  readonly places: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every place the built documents type. */
  readonly typed: ReadonlyMap<string, ReadonlySet<string>>;
  /** The operations whose answers became another thing, so that counting began anew. */
  readonly replaced: ReadonlySet<string>;
}

async function know({ root, read }: PullCheckout): Promise<Knowledge> {
  const files = await read();
  const lock = JSON.parse(files.get(join(root, "specs/lock.json")) ?? "") as Lock;
  const states = [...files].filter(([file]) => file.includes("/specs/observed/"));
  const parsed = states.map(([, text]) => JSON.parse(text) as { operation: string; retired?: []; data: JsonObject });
  const places = parsed.map(({ operation, data }) => [operation, observedPaths(data)] as const);
  const replaced = parsed.filter(({ retired }) => retired !== undefined).map(({ operation }) => operation);
  const entries = Object.values(lock.definitions).flatMap((platform) => Object.entries(platform));
  const { documents } = await buildSpecs(root);
  const typed = [...documents.values()].flatMap((document) => {
    return documentOperations(document).map(({ id, dataType }) => [id, typedPaths(document, dataType)] as const);
  });
  return { entries: new Map(entries), places: new Map(places), typed: new Map(typed), replaced: new Set(replaced) };
}

function expectNothingLost(before: Knowledge, after: Knowledge): void {
  expect([...before.entries.keys()].filter((id) => !after.entries.has(id))).toEqual([]);
  const lostFrom = (known: Knowledge["places"], now: Knowledge["places"]): string[] => {
    return [...known].flatMap(([id, places]) => {
      if (after.replaced.has(id) && !before.replaced.has(id)) return [];
      return [...places].filter((place) => now.get(id)?.has(place) !== true).map((place) => `${id} ${place}`);
    });
  };
  expect(lostFrom(before.places, after.places)).toEqual([]);
  expect(lostFrom(before.typed, after.typed)).toEqual([]);
}

function expectTombstones({ entries }: Knowledge, release: JsonObject): void {
  const published = new Set(releaseOperations(release).map(({ id }) => id));
  for (const [id, { vanishedSince }] of entries) {
    expect(`${id} ${vanishedSince === undefined}`).toBe(`${id} ${published.has(id)}`);
  }
  expect([...published].filter((id) => !entries.has(id))).toEqual([]);
}

interface Taken {
  readonly refusedFirst: boolean;
  readonly replaced: readonly string[];
}

async function pullAnyway(checkout: PullCheckout, url: string): Promise<Taken> {
  const before = await checkout.read();
  const result = await checkout.pull(url).catch((thrown: unknown) => thrown as Error);
  if (!(result instanceof Error)) return describeTaken(result, false);
  const refusal = result;
  expect(refusal).toMatchObject({ exitCode: 3, result: { reason: "mass-removal" } });
  expect(refusal.message).toContain("--accept-removals");
  expect(await checkout.read()).toEqual(before);
  return describeTaken(await checkout.pull(url, { acceptRemovals: true }), true);
}

function describeTaken({ platforms }: PullResult, refusedFirst: boolean): Taken {
  return { refusedFirst, replaced: platforms.flatMap(({ replaced }) => replaced) };
}

describe.skipIf(RELEASES.length === 0)("pulling the past releases in order", () => {
  it("loses no type and no operation, and asks before much is gone", { timeout: 240_000 }, async () => {
    expect(RELEASES).toHaveLength(67);
    const checkout = await makePullCheckout();
    const publisher = await startPublisher({ docs: new Map(), examples: new Map() });
    onTestFinished(() => publisher.close());
    let known = await know(checkout);
    const refused: string[] = [];
    const replaced: string[] = [];
    for (const file of RELEASES) {
      const release = JSON.parse(await readFile(join(FOLDER, file), "utf8")) as JsonObject;
      publisher.serve(releaseCatalogue(release));
      const taken = await pullAnyway(checkout, publisher.url);
      if (taken.refusedFirst) refused.push(file.slice(0, 3));
      replaced.push(...taken.replaced.map((id) => `${file.slice(0, 3)} ${id}`));
      const next = await know(checkout);
      expectNothingLost(known, next);
      expectTombstones(next, release);
      expect((await checkout.pull(publisher.url)).written).toEqual([]);
      known = next;
    }
    // 006 changes what one operation answers, 007 drops every example, 039 drops 23 operations.
    expect(refused).toEqual(["006", "007", "039"]);
    // Release 006 answers the followers' portrait with other data under other names, and the pull says so.
    expect(replaced).toEqual(["006 GET /api/xiaohongshu-pgy/get-kol-fans-portrait/v1"]);
    expect([...known.places.values()].reduce((sum, { size }) => sum + size, 0)).toBeGreaterThan(1000);
  });
});
