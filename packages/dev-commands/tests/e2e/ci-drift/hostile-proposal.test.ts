import { makeTeaRelease } from "@justone-clients/publisher-simulator/fixtures";
import { symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type CiDriftCheckout, makeCiDriftCheckout, TOKEN } from "./ci-drift-checkout.ts";
import type { JobRun } from "./run-job.ts";

const BRANCH = "refs/heads/drift/upstream";
const base64 = (text: string): string => Buffer.from(text).toString("base64");

it("the job with the token refuses a hostile artifact, and pushes nothing and prints no token", async () => {
  const { push, makeFolder, references, gh, git } = await makeCiDriftCheckout(makeTeaRelease());
  const base = await git("rev-parse", "main");
  const cases: [name: string, values: object, message: string][] = [
    ["path", { files: [{ path: ".github/workflows/ci.yml", content: "" }] }, "the path .github/workflows/ci.yml"],
    [
      "parent",
      { files: [{ path: "specs/generated/../../a.json", content: "" }] },
      "the path specs/generated/../../a.json",
    ],
    ["git", { files: [{ path: ".git/hooks/pre-push", content: "" }] }, "the path .git/hooks/pre-push"],
    ["title", { bump: "major) $(touch pwned)" }, "another bump"],
    ["base", { base: "0".repeat(40) }, "another commit"],
  ];
  for (const [name, values, message] of cases) {
    const artifact = await writeArtifact(makeFolder, name, { base, ...values });
    expectRefused(await push(artifact), message);
  }
  const linked = await makeFolder("linked");
  await symlink("/etc/passwd", join(linked, "proposal.json"));
  expectRefused(await push(linked), "a link or a special file");
  expectRefused(await push(join(linked, "missing")), "missing");
  expect(await references()).toEqual([]);
  expect(await gh.calls()).toEqual([]);
});

it("the job with the token pushes regular files only, and quotes a hostile report in the pull request", async () => {
  const { push, makeFolder, git, gh } = await makeCiDriftCheckout(makeTeaRelease());
  const base = await git("rev-parse", "main");
  const files = [
    { path: "specs/generated/tea.json", content: base64("#!/bin/sh\r\n") },
    { path: "specs/published/tea/get-leaf-v1.json" },
    { path: "specs/published/tea/not-there.json" },
  ];
  const report = "```\n@evil closes #1\n::error::evil";
  const artifact = await writeArtifact(makeFolder, "report", { base, files, report });
  expect(await push(artifact)).toMatchObject({ code: 0, stderr: "", stdout: "pull request opened, branch pushed\n" });
  expect(await git("diff", "--raw", "--abbrev=1", "main", BRANCH)).toMatch(
    /^:100644 100644 \w+ \w+ M\tspecs\/generated\/tea\.json\n:100644 000000 \w+ 0+ D\tspecs\/published\/tea\/get-leaf-v1\.json$/,
  );
  expect(await git("rev-parse", `${BRANCH}~1`)).toBe(base);
  const [request] = await gh.requests();
  expect(request?.title).toBe("Apply published changes (no release; check fails)");
  expect(request?.body).toContain("````text\n```\n@evil closes #1\n::error::evil\n````");
  expect(JSON.stringify(await gh.calls())).not.toContain("evil");
});

async function writeArtifact(makeFolder: CiDriftCheckout["makeFolder"], name: string, values: object): Promise<string> {
  const folder = await makeFolder(`artifact-${name}`);
  const proposal = { outcome: "changed", bump: "none", changes: 1, failed: "check", report: "", files: [], ...values };
  await writeFile(join(folder, "proposal.json"), JSON.stringify(proposal));
  return folder;
}

function expectRefused({ code, stdout, stderr }: JobRun, message: string): void {
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toContain(message);
  expect(stderr).not.toContain(TOKEN);
}
