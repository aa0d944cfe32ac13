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
import { observedPaths, typedPaths } from "../../pull/paths.ts";
import { makePullCheckout, type PullCheckout } from "../../pull/pull-checkout.ts";

const FOLDER = join(REPOSITORY_ROOT, "../shared/upstream/releases");
const RELEASES = existsSync(FOLDER) ? (await readdir(FOLDER)).toSorted() : [];
if (RELEASES.length === 0)
  process.stderr.write("Skipped the past releases: ../shared/upstream/releases does not exist\n");

interface Lock {
  readonly definitions: Record<string, Record<string, { file: string; vanishedSince?: string; hidden?: true }>>;
}

/** The operations of a checkout and the types of their data. */
interface KnownTypes {
  readonly entries: ReadonlyMap<string, { file: string; vanishedSince?: string; hidden?: true }>;
  /** By operation, every JSON path with its observed kinds. */
  readonly paths: ReadonlyMap<string, ReadonlySet<string>>;
  /** By operation, every JSON path with its types in the built documents. */
  readonly typed: ReadonlyMap<string, ReadonlySet<string>>;
  /** Operations whose data changed completely, so that their observed types were replaced. */
  readonly replaced: ReadonlySet<string>;
}

async function readKnownTypes({ root, read }: PullCheckout): Promise<KnownTypes> {
  const files = await read();
  const lock = JSON.parse(files.get(join(root, "specs/lock.json")) ?? "") as Lock;
  const states = [...files].filter(([file]) => file.includes("/specs/observed/"));
  const parsed = states.map(([, text]) => JSON.parse(text) as { operation: string; retired?: []; data: JsonObject });
  const paths = parsed.map(({ operation, data }) => [operation, observedPaths(data)] as const);
  const replaced = parsed.filter(({ retired }) => retired !== undefined).map(({ operation }) => operation);
  const entries = Object.values(lock.definitions).flatMap((platform) => Object.entries(platform));
  const { documents } = await buildSpecs(root);
  const typed = [...documents.values()].flatMap((document) => {
    return documentOperations(document).map(({ id, dataType }) => [id, typedPaths(document, dataType)] as const);
  });
  return { entries: new Map(entries), paths: new Map(paths), typed: new Map(typed), replaced: new Set(replaced) };
}

function expectNothingLost(before: KnownTypes, after: KnownTypes): void {
  expect([...before.entries.keys()].filter((id) => !after.entries.has(id))).toEqual([]);
  const lostFrom = (known: KnownTypes["paths"], current: KnownTypes["paths"]): string[] => {
    return [...known].flatMap(([id, paths]) => {
      if (after.replaced.has(id) && !before.replaced.has(id)) return [];
      return [...paths].filter((path) => current.get(id)?.has(path) !== true).map((path) => `${id} ${path}`);
    });
  };
  expect(lostFrom(before.paths, after.paths)).toEqual([]);
  expect(lostFrom(before.typed, after.typed)).toEqual([]);
}

function expectTombstones({ entries }: KnownTypes, release: JsonObject): void {
  const published = new Set(releaseOperations(release).map(({ id }) => id));
  for (const [id, { vanishedSince, hidden = false }] of entries) {
    // Nothing distinguishes an operation that was removed while it was hidden from one that is still hidden.
    expect(`${id} ${vanishedSince === undefined}`).toBe(`${id} ${published.has(id) || hidden}`);
  }
  expect([...published].filter((id) => !entries.has(id))).toEqual([]);
}

interface PullSummary {
  readonly refusedFirst: boolean;
  readonly replaced: readonly string[];
}

async function pullWithRemovals(checkout: PullCheckout, url: string): Promise<PullSummary> {
  const before = await checkout.read();
  const result = await checkout.pull(url).catch((thrown: unknown) => thrown as Error);
  if (!(result instanceof Error)) return summarize(result, false);
  const refusal = result;
  expect(refusal).toMatchObject({ exitCode: 3, result: { reason: "mass-removal" } });
  expect(refusal.message).toContain("--accept-removals");
  expect(await checkout.read()).toEqual(before);
  return summarize(await checkout.pull(url, { acceptRemovals: true }), true);
}

function summarize({ platforms }: PullResult, refusedFirst: boolean): PullSummary {
  return { refusedFirst, replaced: platforms.flatMap(({ replaced }) => replaced) };
}

describe.skipIf(RELEASES.length === 0)("pulling the past releases in order", () => {
  it("loses no type and no operation over 67 releases, and refuses mass removals", async () => {
    expect(RELEASES).toHaveLength(67);
    const checkout = await makePullCheckout();
    const publisher = await startPublisher({ docs: new Map(), examples: new Map() });
    onTestFinished(() => publisher.close());
    let known = await readKnownTypes(checkout);
    const refused: string[] = [];
    const replaced: string[] = [];
    for (const file of RELEASES) {
      const release = JSON.parse(await readFile(join(FOLDER, file), "utf8")) as JsonObject;
      publisher.serve(releaseCatalogue(release, { hidden: "listed" }));
      const summary = await pullWithRemovals(checkout, publisher.url);
      if (summary.refusedFirst) refused.push(file.slice(0, 3));
      replaced.push(...summary.replaced.map((id) => `${file.slice(0, 3)} ${id}`));
      const next = await readKnownTypes(checkout);
      expectNothingLost(known, next);
      expectTombstones(next, release);
      expect((await checkout.pull(publisher.url)).written).toEqual([]);
      known = next;
    }
    // Release 006 replaces the data of one operation, 007 drops every example. 039 drops only operations that are hidden.
    expect(refused).toEqual(["006", "007"]);
    // Release 006 returns other fields for the portrait of the followers.
    expect(replaced).toEqual(["006 GET /api/xiaohongshu-pgy/get-kol-fans-portrait/v1"]);
    expect([...known.paths.values()].reduce((sum, { size }) => sum + size, 0)).toBeGreaterThan(1000);
  });
});
