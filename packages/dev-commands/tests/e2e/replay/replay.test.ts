import { editOperation, type JsonObject, removeOperation } from "@justone-clients/publisher-simulator";
import { resolveUserPath } from "@justone-clients/spec-tools";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { renderReplay } from "../../../src/replay/render-replay.ts";
import { replayReleases } from "../../../src/replay/replay-releases.ts";
import type { Replay, ReplayedRelease } from "../../../src/replay/replay.ts";
import { readTree } from "../../pull/pull-checkout.ts";
import { makeLeafRelease } from "./make-leaf-release.ts";

const RELEASES = join(REPOSITORY_ROOT, "../shared/upstream/releases");
const hasReleases = existsSync(RELEASES);
if (!hasReleases) process.stderr.write("Skipped the past releases: ../shared/upstream/releases does not exist\n");

const GET_LEAF = "GET /api/xiaohongshu/get-leaf/v1";

async function makeFolder(releases: Readonly<Record<string, JsonObject | string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "justone-releases-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, release] of Object.entries(releases)) {
    await writeFile(join(folder, name), typeof release === "string" ? release : JSON.stringify(release));
  }
  return folder;
}

async function replay(folder: string): Promise<Replay> {
  return replayReleases(REPOSITORY_ROOT, resolveUserPath(REPOSITORY_ROOT, folder), () => undefined);
}

function withoutHarvest(release: JsonObject): JsonObject {
  return editOperation(release, GET_LEAF, (operation) => {
    operation["parameters"] = (operation["parameters"] as JsonObject[]).filter(({ name }) => name !== "harvest");
  });
}

function kinds({ drift }: ReplayedRelease): string[] {
  return (drift?.platforms ?? []).flatMap(({ name, changes }) => changes.map(({ kind }) => `${name} ${kind}`));
}

describe("pnpm specs:replay", () => {
  it("replays releases in order without changing this checkout", async () => {
    const folder = await makeFolder({
      "000-20260101.json": makeLeafRelease("a"),
      "001-20260102.json": withoutHarvest(makeLeafRelease("b")),
      "002-20260103.json": removeOperation(withoutHarvest(makeLeafRelease("c")), GET_LEAF),
      "003-20260104.json": makeLeafRelease("d"),
    });
    const before = await readTree(REPOSITORY_ROOT);
    const result = await replay(folder);
    expect(await readTree(REPOSITORY_ROOT)).toEqual(before);
    expect(result).toMatchObject({ failed: [], disagreements: [] });
    expect(result.bumps).toEqual({ none: 1, patch: 0, minor: 1, major: 1 });
    expect(result.releases.map(({ date }) => date)).toEqual(["2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04"]);
    const [first, removed, vanished, returned] = result.releases;
    if (first === undefined || removed === undefined || vanished === undefined || returned === undefined)
      throw new Error("Expected four releases");
    expect(first.drift).toBeUndefined();
    expect(first.platforms.filter(({ published }) => published > 0)).toEqual([
      { name: "pgy", published: 1, tombstones: 0 },
      { name: "rednote", published: 2, tombstones: 0 },
    ]);
    expect(kinds(removed)).toContain("rednote parameter-removed");
    expect(kinds(vanished)).toEqual(["rednote operation-vanished"]);
    expect(vanished.acceptedRemovals).toEqual(["rednote: 1 operation would be removed at once"]);
    expect(vanished.platforms.find(({ name }) => name === "rednote")).toMatchObject({ published: 1, tombstones: 1 });
    expect(kinds(returned)).toEqual(expect.arrayContaining(["rednote operation-returned", "rednote parameter-added"]));
    const lines = renderReplay(result).join("\n");
    expect(lines).toMatch(/001-20260102 .* major .* getLeafV1: the parameter harvest was removed/);
    expect(lines).toContain("3 transitions in");
    expect(lines).toContain("every step succeeded; rules and compiler agree on every transition");
  });

  it("reports an operation that cannot be used, and a refused release, and continues with the next one", async () => {
    const unusable = editOperation(makeLeafRelease("b"), GET_LEAF, (operation) => {
      operation["parameters"] = [{ name: "leaf id", in: "query", schema: { type: "string" } }];
    });
    const folder = await makeFolder({
      "0.json": makeLeafRelease("a"),
      "1.json": unusable,
      "2.json": { ...makeLeafRelease("c"), "x-openapi-release-id": "a release" },
      "3.json": makeLeafRelease("d"),
    });
    const { failed, releases } = await replay(folder);
    expect(failed).toEqual(["2.json: drift", "2.json: pull", "2.json: compiler"]);
    expect(releases.slice(1).map(kinds)).toEqual([
      ["rednote operation-set-aside"],
      [],
      ["rednote operation-no-longer-set-aside"],
    ]);
    expect(releases[2]?.steps[0]?.problem).toMatch(/expected/);
  });

  it.each([
    ["a missing folder", {}, "missing", 2],
    ["a folder without releases", {}, "", 2],
    ["a file that is not a release", { "0.json": "[]" }, "", 3],
    ["a file that is not JSON", { "0.json": "{" }, "", 3],
  ])("refuses to replay %s", async (_, files, subfolder, exitCode) => {
    const folder = join(await makeFolder(files), subfolder);
    await expect(replay(folder)).rejects.toMatchObject({ exitCode, message: expect.stringContaining("expected") });
  });

  // The whole history takes two minutes: `pnpm specs:replay ../shared/upstream/releases`.
  it.skipIf(!hasReleases)("groups the mass changes of past releases and keeps vanished operations", async () => {
    const days = ["006", "007", "010", "011", "037", "038", "039", "045", "049", "050"];
    const folder = await makeFolder({});
    const files = (await readdir(RELEASES)).filter((file) => days.some((day) => file.startsWith(day)));
    await Promise.all(files.map((file) => cp(join(RELEASES, file), join(folder, file))));
    const { releases, failed, disagreements } = await replay(folder);
    expect({ failed, disagreements, count: releases.length }).toEqual({ failed: [], disagreements: [], count: 10 });
    const found = new Map(releases.map((release) => [release.file.slice(0, 3), release]));
    const bumps = (day: string): (string | undefined)[] => {
      const platforms = (found.get(day)?.drift?.platforms ?? []).filter(({ name }) =>
        ["pgy", "rednote"].includes(name),
      );
      return platforms.map(({ name, bump }) => `${name} ${bump}`);
    };
    // A highlight of one operation of each platform changes, which changes a docstring.
    expect(bumps("007")).toEqual(["pgy patch", "rednote patch"]);
    expect(bumps("011")).toEqual(["pgy none", "rednote minor"]);
    expect(bumps("038")).toEqual(["pgy none", "rednote none"]);
    expect(bumps("039")).toEqual(["pgy patch", "rednote minor"]);
    expect(bumps("050")).toEqual(["pgy minor", "rednote minor"]);
    for (const day of ["007", "011", "038", "039", "050"]) {
      for (const { changes } of found.get(day)?.drift?.platforms ?? []) expect(changes.length).toBeLessThan(10);
    }
    const tombstones = (day: string): number | undefined => {
      return found.get(day)?.platforms.reduce((sum, platform) => sum + platform.tombstones, 0);
    };
    // Release 039 leaves out the hidden operations, and 045 lists them again. They never count as vanished.
    expect([tombstones("038"), tombstones("039"), tombstones("045")]).toEqual([1, 1, 1]);
  });
});
