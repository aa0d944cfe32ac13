import { describe, expect, it } from "vitest";
import { renderDriftHtml } from "../report/render-drift-html.ts";
import { renderDriftLines } from "../report/render-drift-lines.ts";
import { renderDriftMarkdown } from "../report/render-drift-markdown.ts";
import { type DriftEnvironment, findDrift } from "./find-drift.ts";
import type { Drift } from "./model/drift.ts";
import { loadFixtures } from "#tests/drift/load-fixtures";
import { REPOSITORY_ROOT } from "#tests/make-checkout";

const NOTE = /^oasdiff is not installed for \S+ \S+\. The rules and the compiler ran; /;
const IN_REPORT = /oasdiff is not installed for \S+ \S+\. The rules and the compiler ran; /;
const missing = (): Promise<undefined> => Promise.resolve(undefined);
const fixtures = await loadFixtures();

async function driftOf(kind: string, environment: DriftEnvironment): Promise<Drift> {
  const fixture = fixtures.get(kind);
  if (fixture === undefined) throw new Error(`expected a fixture ${kind}`);
  const input = { base: "a", head: "b", notes: ["first"], platforms: [{ name: "tea", ...fixture.forward() }] };
  return findDrift(REPOSITORY_ROOT, input, environment);
}

describe("findDrift without oasdiff", () => {
  it("applies the rules and the compiler, and adds a note that oasdiff is missing", async () => {
    const drift = await driftOf("parameter-removed", { findProgram: missing, isCi: false });
    expect(drift).toMatchObject({ bump: "major", platforms: [{ compiler: { breaks: true } }] });
    expect(drift.platforms[0]?.changes.map(({ kind }) => kind)).toEqual(["parameter-removed"]);
    expect(drift.notes).toEqual(["first", expect.stringMatching(NOTE)]);
  });

  it("misses a change that only oasdiff finds, and shows the note in the text, the Markdown and the HTML", async () => {
    const drift = await driftOf("unexplained-finding", { findProgram: missing, isCi: false });
    expect(drift).toMatchObject({ bump: "none", platforms: [{ changes: [] }] });
    expect(renderDriftLines(drift).join("\n")).toMatch(IN_REPORT);
    expect(renderDriftMarkdown(drift)).toMatch(IN_REPORT);
    expect(renderDriftHtml(drift)).toMatch(IN_REPORT);
  });

  it.each(["parameter-removed", "unexplained-finding"])("refuses to run in CI on %s", async (kind) => {
    await expect(driftOf(kind, { findProgram: missing, isCi: true })).rejects.toMatchObject({
      exitCode: 1,
      message: expect.stringMatching(/^oasdiff is not installed for \S+ \S+\. CI requires it: /) as unknown,
    });
  });

  it("reads from the environment variable CI whether CI runs it", async () => {
    const before = process.env["CI"];
    try {
      process.env["CI"] = "true";
      await expect(driftOf("unexplained-finding", { findProgram: missing })).rejects.toThrow("CI requires it");
      delete process.env["CI"];
      expect((await driftOf("unexplained-finding", { findProgram: missing })).notes).toHaveLength(2);
    } finally {
      if (before === undefined) delete process.env["CI"];
      else process.env["CI"] = before;
    }
  });
});

it("findDrift adds no note if oasdiff is installed", async () => {
  const findProgram = (): Promise<string> => Promise.resolve(process.execPath);
  const drift = await findDrift(REPOSITORY_ROOT, { base: "a", head: "b", notes: [], platforms: [] }, { findProgram });
  expect(drift.notes).toEqual([]);
});
