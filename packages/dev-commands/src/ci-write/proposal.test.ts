import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { isDriftPath } from "./proposal-paths.ts";
import { type Proposal, readProposal, serializeProposal } from "./proposal.ts";

const VALID: Proposal = {
  base: "0123456789abcdef0123456789abcdef01234567",
  outcome: "changed",
  bump: "minor",
  changes: 2,
  failed: "check",
  report: "Drift",
  files: [{ path: "specs/lock.json", content: Buffer.from("{}\n") }, { path: "specs/published/tea/old.json" }],
};

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "justone-proposal-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

async function readText(text: string): Promise<Proposal> {
  const folder = await makeFolder();
  await writeFile(join(folder, "proposal.json"), text);
  return readProposal(folder, isDriftPath);
}

const withValues = (values: object): string => JSON.stringify({ ...JSON.parse(serializeProposal(VALID)), ...values });
const file = (path: unknown, content: unknown = ""): object => ({ files: [{ path, content }] });

describe("readProposal", () => {
  it("returns what serializeProposal wrote", async () => {
    expect(await readText(serializeProposal(VALID))).toEqual(VALID);
  });

  it.each<[string, string, string]>([
    ["no JSON", "::error::evil", "another text, expected JSON"],
    ["JSON that is not an object", "null", "another value"],
    ["deep JSON", "[".repeat(1_000_000), "another text, expected JSON"],
    ["a base that is a branch", withValues({ base: "refs/pull/1/head" }), "another base"],
    ["a base with a second line", withValues({ base: `${VALID.base}\n` }), "another base"],
    ["an unknown outcome", withValues({ outcome: "merge" }), "another outcome"],
    ["a bump with Markdown", withValues({ bump: "minor) @evil" }), "another bump"],
    ["a failed step with a command", withValues({ failed: "check`; rm" }), "another failed step"],
    ["a failed step of the prototype", withValues({ failed: "constructor" }), "another failed step"],
    ["a negative number of changes", withValues({ changes: -1 }), "another number of changes"],
    ["a number of changes as a text", withValues({ changes: "1" }), "another number of changes"],
    ["a report that is not a text", withValues({ report: ["a"] }), "another report"],
    ["no files", withValues({ files: undefined }), "no list of files"],
    ["files by name", withValues({ files: { length: 1 } }), "no list of files"],
    ["a file that is null", withValues({ files: [null] }), "another file"],
    ["too many files", withValues({ files: Array.from({ length: 5001 }, () => null) }), "5001 files, expected at most"],
    ["a path twice", withValues({ files: [{ path: "specs/lock.json" }, { path: "specs/lock.json" }] }), "a path twice"],
    ["a file mode", withValues({ files: [{ path: "specs/lock.json", mode: "120000" }] }), "other properties"],
    ["content that is not a text", withValues(file("specs/lock.json", [1])), "another content"],
    ["content that is not Base64", withValues(file("specs/lock.json", "#")), "another content"],
    ["a file of 9 MB", withValues(file("specs/lock.json", "A".repeat(12_000_000))), "9000000 bytes in specs/lock.json"],
    ["a path that is a list", withValues(file(["specs/lock.json"])), "the path specs/lock.json"],
  ])("refuses %s", async (_, text, message) => {
    await expect(readText(text)).rejects.toThrow(`The proposal of the other job is refused: found ${message}`);
  });

  it("shows no character of a refused path that a log interprets", async () => {
    await expect(readText(withValues(file("\n::error::\u001B[31m##[group]")))).rejects.toThrow(
      "found the path ???error????31m???group?, expected",
    );
  });

  it("refuses a folder with a second file, an empty folder, a link, a folder and a large file", async () => {
    const second = await makeFolder();
    await Promise.all(["proposal.json", "b"].map((name) => writeFile(join(second, name), serializeProposal(VALID))));
    const linked = await makeFolder();
    await symlink(join(second, "proposal.json"), join(linked, "proposal.json"));
    const nested = await makeFolder();
    await mkdir(join(nested, "proposal.json"));
    const large = await makeFolder();
    await writeFile(join(large, "proposal.json"), "");
    await truncate(join(large, "proposal.json"), 64 * 1024 * 1024 + 1);
    const cases: [string, string][] = [
      [second, "found 2 files"],
      [await makeFolder(), "found 0 files"],
      [linked, "found a link or a special file"],
      [nested, "found a link or a special file"],
      [large, "found 67108865 bytes"],
    ];
    for (const [folder, message] of cases) await expect(readProposal(folder, isDriftPath)).rejects.toThrow(message);
  });
});
