import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { change, changed, driftOf, hostileDrift } from "#tests/drift/make-drift";
import { FEW, NONE } from "#tests/drift/typical-drift";
import { REPOSITORY_ROOT } from "#tests/make-checkout";
import { packageName } from "../definitions/names.ts";
import type { Drift } from "../drift/model/drift.ts";
import { CommandError } from "../lib/command-error.ts";
import { driftChangesets } from "./write-changesets.ts";

const FILE = ".changeset/drift-rednote.md";
const run = promisify(execFile);

function textOf(drift: Drift, existing?: string): string | undefined {
  return driftChangesets(drift, existing === undefined ? new Map() : new Map([[FILE, existing]])).get(FILE);
}

// Returns the status that `changeset` reports for a new repository with these packages and changesets.
// Fails if oxfmt would reformat a changeset.
async function changesetStatus(changesets: ReadonlyMap<string, string>, names: readonly string[]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "justone-changesets-"));
  onTestFinished(() => rm(root, { recursive: true }));
  const put = async (file: string, text: string): Promise<void> => {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  };
  const git = (...args: string[]): Promise<unknown> => {
    return run("git", ["-c", "user.name=t", "-c", "user.email=t@localhost", ...args], { cwd: root });
  };
  await put("package.json", JSON.stringify({ name: "root", private: true, workspaces: ["packages/*"] }));
  await put("package-lock.json", "{}");
  await put(".changeset/config.json", await readFile(join(REPOSITORY_ROOT, ".changeset/config.json"), "utf8"));
  for (const name of names) {
    await put(`packages/${name}/package.json`, JSON.stringify({ name: packageName(name), version: "1.2.3" }));
  }
  await git("init", "-q", "-b", "main");
  await git("add", ".");
  await git("commit", "-qm", "Begin");
  for (const [file, text] of changesets) await put(file, text);
  const tools = join(REPOSITORY_ROOT, "node_modules/.bin");
  await run(join(tools, "oxfmt"), ["--check", ...changesets.keys()], { cwd: root });
  await run(join(tools, "changeset"), ["status", "--output", "status.json"], { cwd: root });
  return readFile(join(root, "status.json"), "utf8");
}

describe("driftChangesets", () => {
  it("writes one changeset per package to release, in terms of its users", () => {
    expect(driftChangesets(NONE)).toEqual(new Map());
    expect([...driftChangesets(FEW)].flat().join("\n")).toMatchInlineSnapshot(`
      ".changeset/drift-pgy.md
      ---
      "@justone-clients/pgy": major
      ---

      The published API changed.

      - **Breaking:** Code written for the old types may fail to compile.
      - **Changed:** \`getKolNoteRateV1\` at \`data.noteNumber\`: the field \`noteNumber\` may be null

      .changeset/drift-rednote.md
      ---
      "@justone-clients/rednote": major
      ---

      The published API changed.

      - **Breaking:** \`getNoteDetailV1\`: \`xsecToken\` was removed (use \`getNoteDetailV2\` instead)
      - **Breaking:** \`searchNoteV1\` at \`data.items[].interactInfo\`: the field \`interactInfo\` has a different type
      - **Changed:** \`getTopicFeedV1\`: new
      - **Changed:** \`getListANo0V1\`, \`getListBNo1V1\`, \`getListCNo2V1\`, \`getListDNo3V1\`, \`getListENo4V1\` and 45 more: deprecated
      - **Also:** \`getUserInfoV1\` at \`description\`: the documentation was reworded
      "
    `);
  });

  it("writes changesets from which `changeset` reads the package, the bump and the lines", async () => {
    const few = driftChangesets(FEW);
    const patch = driftChangesets(driftOf([change({ bump: "patch" })], { name: "tea" }));
    const status: unknown = JSON.parse(await changesetStatus(new Map([...few, ...patch]), ["pgy", "rednote", "tea"]));
    expect(status).toMatchObject({
      releases: [
        { name: "@justone-clients/pgy", type: "major", newVersion: "2.0.0" },
        { name: "@justone-clients/rednote", type: "major", newVersion: "2.0.0" },
        { name: "@justone-clients/tea", type: "patch", newVersion: "1.2.4" },
      ],
    });
    expect(JSON.stringify(status)).toContain("(use `getNoteDetailV2` instead)");
  });

  it("writes hostile texts of the publisher into a valid, formatted changeset", async () => {
    const changesets = driftChangesets(hostileDrift());
    const status: unknown = JSON.parse(await changesetStatus(changesets, ["rednote"]));
    expect(status).toMatchObject({ releases: [{ name: "@justone-clients/rednote", type: "major" }] });
    const text = changesets.get(FILE) ?? "";
    expect(text.match(/^---$/gm)).toHaveLength(2);
    expect(
      text
        .split("\n")
        .filter((line) => !/^(---|"@justone-clients\/rednote": major|The published API changed\.|- .*|)$/.test(line)),
    ).toEqual([]);
  });

  it("keeps every byte of a changeset that already contains the drift", () => {
    const once = textOf(FEW);
    expect(textOf(FEW, once)).toBe(once);
    const hostile = textOf(hostileDrift());
    expect(textOf(hostileDrift(), hostile)).toBe(hostile);
    const crlf = once?.replaceAll("\n", "\r\n");
    expect(textOf(FEW, crlf)).toBe(crlf);
  });

  it("adds lines to an unreleased changeset and keeps the larger bump and manual edits", () => {
    const earlier = driftOf([change({ text: "the first was removed" }), change({ bump: "patch", text: "the second" })]);
    const later = driftOf([
      change({ bump: "minor", text: "the third" }),
      change({ bump: "patch", text: "the second" }),
    ]);
    const written = textOf(earlier)
      ?.replace("was removed", "was removed,\n  which a person explained here")
      .replace("---\n\n", '"@justone-clients/core": patch\n---\n\nA person wrote this.\n\n');
    const merged = textOf(later, written);
    expect(merged).toBe(`---
"@justone-clients/rednote": major
"@justone-clients/core": patch
---

A person wrote this.

The published API changed.

- **Breaking:** \`getNoteDetailV1\` at \`noteId\`: the first was removed,
  which a person explained here
- **Changed:** \`getNoteDetailV1\` at \`noteId\`: the third
- **Also:** \`getNoteDetailV1\` at \`noteId\`: the second
`);
    expect(textOf(later, merged)).toBe(merged);
    expect(textOf(earlier, textOf(later))).toContain('"@justone-clients/rednote": major');
  });

  it("inserts a breaking line before existing minor ones, and appends to a changeset without a list", () => {
    const minor = textOf(driftOf([change({ bump: "minor", text: "lesser" })]));
    const both = textOf(driftOf([change({ text: "breaking" })]), minor) ?? "";
    expect(both.indexOf("breaking")).toBeLessThan(both.indexOf("lesser"));
    const prose = textOf(driftOf([change()]), '---\n"@justone-clients/rednote": minor\n---\n\nProse.\n');
    expect(prose).toMatch(/major\n---\n\nProse\.\n\n- \*\*Breaking:\*\* .*\n$/);
    const other = textOf(driftOf([change()]), "---\n---\n");
    expect(other).toMatch(
      /^---\n"@justone-clients\/rednote": major\n---\n\nThe published API changed\.\n\n- \*\*Breaking:\*\* .*\n$/,
    );
  });

  it("explains a major bump that only the compiler found, and omits changes without a bump", () => {
    const text = textOf(driftOf([change({ bump: "none", text: "unfelt" })], { bump: "major", rules: "none" })) ?? "";
    expect(text).toContain("- **Breaking:** Code written for the old types may fail to compile.");
    expect(text).not.toContain("unfelt");
  });

  it("names the first five methods of a change and counts the others", () => {
    const operations = ["a", "b", "c", "d", "e", "f", "g"].map((slug) => changed(slug));
    expect(textOf(driftOf([change({ operations })]))).toContain("`aV1`, `bV1`, `cV1`, `dV1`, `eV1` and 2 more");
  });

  it("refuses to overwrite a file that is not a changeset", () => {
    expect(() => textOf(FEW, "my notes")).toThrow(CommandError);
    expect(() => textOf(FEW, "my notes")).toThrow(
      /drift-rednote\.md: expected a changeset \(repair or delete the file\), found my notes/,
    );
  });
});
