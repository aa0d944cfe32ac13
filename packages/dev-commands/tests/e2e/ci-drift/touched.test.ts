import { releaseCatalogue, renameSummary } from "@justone-clients/publisher-simulator";
import { makeTeaRelease } from "@justone-clients/publisher-simulator/fixtures";
import { describe, expect, it } from "vitest";
import { makeCiDriftCheckout } from "./ci-drift-checkout.ts";

const BRANCH = "refs/heads/drift/upstream";
const CHANGESET = ".changeset/drift-tea.md";
const renamed = (summary: string): ReturnType<typeof releaseCatalogue> => {
  return releaseCatalogue(renameSummary(makeTeaRelease(), "GET /api/tea/get-leaf/v1", summary));
};

describe("pnpm ci:drift after manual changes", () => {
  it("overwrites a manual push to the branch and opens a new pull request for a closed one", async () => {
    const { publisher, run, git, gh, commit } = await makeCiDriftCheckout(makeTeaRelease());
    publisher.serve(renamed("Leaf Facts"));
    await run();
    const tree = await git("rev-parse", `${BRANCH}^{tree}`);
    await commit(BRANCH, "notes.md", "Mine\n");
    await gh.close();
    expect((await run()).push?.stdout).toContain("pull request opened, branch pushed");
    expect(await git("rev-parse", `${BRANCH}^{tree}`)).toBe(tree);
    expect(await git("rev-list", "--count", `main..${BRANCH}`)).toBe("1");
    expect((await gh.requests()).map(({ state }) => state)).toEqual(["closed", "open"]);
  });

  it("starts from the current main and keeps the edited, unreleased changeset", async () => {
    const { publisher, run, git, merge, commit } = await makeCiDriftCheckout(makeTeaRelease());
    publisher.serve(renamed("Leaf Facts"));
    await run();
    await merge();
    const first = await git("show", `main:${CHANGESET}`);
    await commit("refs/heads/main", CHANGESET, `${first.replace(": patch", ": major")}\n- A person's own line.\n`);

    publisher.serve(renamed("Leaf Truths"));
    expect((await run()).push?.stdout).toContain("pull request opened, branch pushed");
    await commit("refs/heads/main", "notes.md", "Mine\n");
    expect((await run()).push?.stdout).toContain("pull request updated, branch pushed");
    expect(await git("rev-parse", `${BRANCH}~1`)).toBe(await git("rev-parse", "main"));
    const changeset = await git("show", `${BRANCH}:${CHANGESET}`);
    expect(changeset).toContain('"@justone-clients/tea": major');
    expect(changeset).toContain("- A person's own line.");
    expect(changeset.match(/the documentation was reworded/g)).toHaveLength(1);
  });
});
