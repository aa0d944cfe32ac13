import { describe, expect, it } from "vitest";
import {
  editOperation,
  type PublisherSimulator,
  releaseCatalogue,
  removeOperation,
  renameSummary,
} from "../../src/publisher-simulator/index.ts";
import { makeTeaRelease } from "../make-tea-release.ts";
import { makeDriftWorkplace } from "./drift-workplace.ts";

const LEAF = "GET /api/tea/get-leaf/v1";
const BRANCH = "refs/heads/drift/upstream";
const renamed = (summary: string): ReturnType<typeof releaseCatalogue> => {
  return releaseCatalogue(renameSummary(makeTeaRelease(), LEAF, summary));
};

describe("pnpm ci:drift", { timeout: 300_000 }, () => {
  it("does nothing where nothing has drifted", async () => {
    const { run, references, gh } = await makeDriftWorkplace(makeTeaRelease());
    expect(await run()).toMatchObject({ code: 0, stdout: "No drift\n", stderr: "" });
    expect(await references()).toEqual([]);
    expect(await gh.requests()).toEqual([]);
  });

  it("keeps one branch and one pull request, from the first change until it is taken back", async () => {
    const { publisher, run, references, git, gh } = await makeDriftWorkplace(makeTeaRelease());
    await gh.openFromFork();
    publisher.serve(renamed("Leaf Facts"));
    const first = await run();
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toMatch(/^\d+ changes \((patch|minor|major)\): pull request opened, branch pushed\n$/);
    expect(await references()).toEqual([BRANCH]);
    const commit = await git("rev-parse", BRANCH);
    expect(await git("rev-list", "--count", `main..${BRANCH}`)).toBe("1");
    const files = (await git("diff", "--name-only", "main", BRANCH)).split("\n");
    expect(files).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^\.changeset\/.*\.md$/),
        "packages/tea/src/generated/client.ts",
        "specs/generated/tea.json",
        "specs/lock.json",
      ]),
    );
    expect(await git("show", `${BRANCH}:specs/generated/tea.json`)).toContain("Leaf Facts");
    const [, request] = await gh.requests();
    expect(request?.title).toMatch(/^Take over what the publisher changed \((patch|minor|major)\)$/);
    expect(request?.body).toContain("`pnpm check` passes on this branch.");
    expect(first.summary.trim()).not.toBe("");
    expect(request?.body).toContain(first.summary.trim());

    // The same again: neither a commit nor a push, the pull request as it was.
    expect((await run()).stdout).toContain("pull request updated, branch as it was");
    expect(await git("rev-parse", BRANCH)).toBe(commit);

    publisher.serve(renamed("Leaf Truths"));
    expect((await run()).stdout).toContain("pull request updated, branch pushed");
    expect(await git("rev-list", "--count", `main..${BRANCH}`)).toBe("1");
    expect(await git("show", `${BRANCH}:specs/generated/tea.json`)).toContain("Leaf Truths");
    expect(await gh.requests()).toHaveLength(2);

    publisher.serve(releaseCatalogue(makeTeaRelease()));
    expect((await run()).stdout).toBe("No drift: pull request closed\n");
    expect(await references()).toEqual([]);
    // Somebody's pull request from a branch of the same name in a fork was never taken for this one.
    expect(await gh.requests()).toMatchObject([
      { title: "Mine", state: "open" },
      { number: 2, state: "closed" },
    ]);
  });

  it("begins anew after the pull request was merged", async () => {
    const { publisher, run, references, merge, gh } = await makeDriftWorkplace(makeTeaRelease());
    publisher.serve(renamed("Leaf Facts"));
    await run();
    await merge();
    expect((await run()).stdout).toBe("No drift: pull request closed\n");
    expect(await references()).toEqual([]);
    publisher.serve(renamed("Leaf Truths"));
    await run();
    expect(await gh.requests()).toMatchObject([{ state: "closed" }, { number: 2, state: "open" }]);
  });

  it("proposes what fails its checks, says so, and fails", async () => {
    const { publisher, run, git, gh } = await makeDriftWorkplace(makeTeaRelease());
    publisher.serve(renamed("Leaf Facts"));
    const { code, stdout, stderr, summary } = await run({ check: "fails" });
    expect(code).toBe(1);
    expect(stderr).toContain("pnpm check fails on what the publisher changed");
    expect(summary).toContain("pnpm check fails");
    expect(stdout).toMatch(/::stop-commands::(\S+)\n::error::from the check\n::\1::\n/);
    expect(await git("rev-list", "--count", `main..${BRANCH}`)).toBe("1");
    expect(await gh.requests()).toMatchObject([
      { title: expect.stringContaining("check fails"), body: expect.stringContaining("`pnpm check` fails") },
    ]);
    await run();
    expect(await gh.requests()).toMatchObject([{ title: expect.not.stringContaining("fails") }]);
  });

  it.each<[string, (publisher: PublisherSimulator) => void, string]>([
    [
      "much would be gone at once",
      (publisher) => publisher.serve(releaseCatalogue(removeOperation(makeTeaRelease(), LEAF))),
      "pnpm specs:pull --accept-removals",
    ],
    [
      "an answer is no definition",
      (publisher) => publisher.addFault({ match: () => true, fault: { kind: "not-json" } }),
      "What the publisher offers was refused.",
    ],
  ])("fails at once where %s, and proposes nothing", async (_, happen, advice) => {
    const { publisher, run, references, gh } = await makeDriftWorkplace(makeTeaRelease());
    happen(publisher);
    const { code, stderr, summary } = await run();
    expect(code).toBe(3);
    expect(stderr).toContain(advice);
    expect(summary).toContain(advice);
    expect(await references()).toEqual([]);
    expect(await gh.calls()).toEqual([]);
  });

  it("takes no checkout in which somebody works", async () => {
    const { run, gh } = await makeDriftWorkplace(makeTeaRelease());
    const { code, stderr } = await run({ isDirty: true });
    expect(code).toBe(2);
    expect(stderr).toContain("the checkout has changes of its own");
    expect(await gh.calls()).toEqual([]);
  });

  it("never has GitHub or a shell read what the publisher wrote", async () => {
    const { publisher, run, gh } = await makeDriftWorkplace(makeTeaRelease());
    const hostile = "Leaf\n::error::pwned\n##[error]pwned $(touch pwned) `touch pwned` @everyone";
    publisher.serve(
      releaseCatalogue(
        editOperation(makeTeaRelease(), LEAF, (operation) => {
          operation["description"] = hostile;
        }),
      ),
    );
    const { stdout, stderr } = await run();
    expect(unguarded(stdout) + unguarded(stderr)).not.toContain("pwned");
    expect(JSON.stringify(await gh.calls())).not.toContain("pwned");
  });
});

// Between these lines the runner takes nothing for a command.
function unguarded(text: string): string {
  return text.replaceAll(/::stop-commands::(\S+)\n[^]*?\n::\1::\n/g, "");
}
