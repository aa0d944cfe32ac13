import { releaseCatalogue, renameSummary } from "@justone-clients/publisher-simulator";
import { makeTeaRelease } from "@justone-clients/publisher-simulator/fixtures";
import { describe, expect, it } from "vitest";
import { makeDriftWorkplace } from "./ci-drift-checkout.ts";

const BRANCH = "refs/heads/drift/upstream";
const CHANGESET = ".changeset/drift-tea.md";
const renamed = (summary: string): ReturnType<typeof releaseCatalogue> => {
  return releaseCatalogue(renameSummary(makeTeaRelease(), "GET /api/tea/get-leaf/v1", summary));
};

describe("pnpm ci:drift where somebody touched what it keeps", { timeout: 300_000 }, () => {
  it("takes back what was pushed to the branch, and opens anew what was closed", async () => {
    const { publisher, run, git, gh, commit } = await makeDriftWorkplace(makeTeaRelease());
    publisher.serve(renamed("Leaf Facts"));
    await run();
    const tree = await git("rev-parse", `${BRANCH}^{tree}`);
    await commit(BRANCH, "notes.md", "Mine\n");
    await gh.close();
    expect((await run()).stdout).toContain("pull request opened, branch pushed");
    expect(await git("rev-parse", `${BRANCH}^{tree}`)).toBe(tree);
    expect(await git("rev-list", "--count", `main..${BRANCH}`)).toBe("1");
    expect((await gh.requests()).map(({ state }) => state)).toEqual(["closed", "open"]);
  });

  it("begins on main as it is by then, and keeps the changeset that nobody released yet, once", async () => {
    const { publisher, run, git, merge, commit } = await makeDriftWorkplace(makeTeaRelease());
    publisher.serve(renamed("Leaf Facts"));
    await run();
    await merge();
    const first = await git("show", `main:${CHANGESET}`);
    await commit("refs/heads/main", CHANGESET, `${first.replace(": patch", ": major")}\n- A person's own line.\n`);

    publisher.serve(renamed("Leaf Truths"));
    expect((await run()).stdout).toContain("pull request opened, branch pushed");
    await commit("refs/heads/main", "notes.md", "Mine\n");
    expect((await run()).stdout).toContain("pull request updated, branch pushed");
    expect(await git("rev-parse", `${BRANCH}~1`)).toBe(await git("rev-parse", "main"));
    const kept = await git("show", `${BRANCH}:${CHANGESET}`);
    expect(kept).toContain('"@justone-clients/tea": major');
    expect(kept).toContain("- A person's own line.");
    expect(kept.match(/docs read differently/g)).toHaveLength(1);
  });
});
