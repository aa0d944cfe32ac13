import { editOperation, releaseCatalogue, removeOperation, renameSummary } from "@justone-clients/publisher-simulator";
import { makeTeaRelease } from "@justone-clients/publisher-simulator/fixtures";
import { describe, expect, it } from "vitest";
import { makeCiDriftCheckout, type RunOptions } from "./ci-drift-checkout.ts";

const LEAF = "GET /api/tea/get-leaf/v1";
const BRANCH = "refs/heads/drift/upstream";
const renamed = (summary: string): ReturnType<typeof releaseCatalogue> => {
  return releaseCatalogue(renameSummary(makeTeaRelease(), LEAF, summary));
};

describe("pnpm ci:drift", () => {
  it("does nothing without drift, and refuses a dirty checkout and a run outside GitHub Actions", async () => {
    const { publisher, run, push, makeFolder, references, gh } = await makeCiDriftCheckout(makeTeaRelease());
    const same = await run();
    expect(same.pull).toMatchObject({ code: 0, stdout: "No drift\n", stderr: "" });
    expect(same.push).toMatchObject({ code: 0, stdout: "nothing to close\n", stderr: "" });
    expect(await references()).toEqual([]);
    expect(await gh.requests()).toEqual([]);

    publisher.serve(renamed("Leaf Facts"));
    const refused: [RunOptions, string][] = [
      [{ isDirty: true }, "expected a clean checkout"],
      [{ reports: "reports" }, "--reports: expected a folder outside the checkout"],
      [{ proposal: "proposal" }, "--proposal: expected a folder outside the checkout"],
      // A manual run would change the files of the person who runs it.
      [{ isManual: true }, "runs only in GitHub Actions"],
    ];
    for (const [options, message] of refused) {
      const { pull, push: second } = await run(options);
      expect(pull).toMatchObject({ code: 2, stderr: expect.stringContaining(message) as unknown });
      expect(second).toBeUndefined();
    }
    const manual = await push(await makeFolder("manual"), true);
    expect(manual).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("runs only in GitHub Actions") as unknown,
    });
    expect(await references()).toEqual([]);
  });

  it("updates one branch and one pull request until the publisher reverts the change or main has it", async () => {
    const { publisher, run, references, git, gh, merge } = await makeCiDriftCheckout(makeTeaRelease());
    await gh.openFromFork();
    publisher.serve(renamed("Leaf Facts"));
    const first = await run();
    expect(first.pull).toMatchObject({ code: 0, stderr: "" });
    expect(first.pull.stdout).toMatch(/^\d+ changes \((patch|minor|major)\)\n$/);
    expect(first.push).toMatchObject({ code: 0, stdout: "pull request opened, branch pushed\n", stderr: "" });
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
    expect(request?.title).toMatch(/^Apply published changes \((patch|minor|major)\)$/);
    expect(request?.body).toContain("`pnpm check` passes on this branch.");
    expect(first.pull.summary).toContain("## The published API changed");
    expect(request?.body).toMatch(/```text\nDrift from [^]*the documentation was reworded[^]*\n```\n$/);
    expect(request?.body).toContain("https://github.com/a/b/actions/runs/7");

    // The same drift again: no commit, no push, and the same pull request.
    expect((await run()).push?.stdout).toBe("pull request updated, branch unchanged\n");
    expect(await git("rev-parse", BRANCH)).toBe(commit);

    publisher.serve(renamed("Leaf Truths"));
    expect((await run()).push?.stdout).toBe("pull request updated, branch pushed\n");
    expect(await git("rev-list", "--count", `main..${BRANCH}`)).toBe("1");
    expect(await git("show", `${BRANCH}:specs/generated/tea.json`)).toContain("Leaf Truths");
    expect(await gh.requests()).toHaveLength(2);

    publisher.serve(releaseCatalogue(makeTeaRelease()));
    expect((await run()).push?.stdout).toBe("pull request closed\n");
    expect(await references()).toEqual([]);
    // The pull request from a branch of the same name in a fork is ignored.
    expect(await gh.requests()).toMatchObject([
      { title: "Mine", state: "open" },
      { number: 2, state: "closed" },
    ]);

    // After the merge the branch is removed, and the next change opens another pull request.
    publisher.serve(renamed("Leaf Facts"));
    await run();
    expect(await gh.requests()).toHaveLength(3);
    await merge();
    expect((await run()).pull.stdout).toBe("No drift\n");
    expect(await references()).toEqual([]);
  });

  it("proposes a change that fails its checks, reports the failure, and escapes commands in hostile texts", async () => {
    const { publisher, run, git, gh } = await makeCiDriftCheckout(makeTeaRelease());
    const hostile = "::error::pwned ##[error]pwned $(touch pwned) `touch pwned`";
    const next = editOperation(makeTeaRelease(), LEAF, ({ parameters }) => {
      (parameters as { schema: { enum?: string[] } }[])[2]?.schema.enum?.push(hostile);
    });
    publisher.serve(releaseCatalogue(next));
    const { pull, push } = await run({ check: "fails" });
    const { code, stdout, stderr, summary } = pull;
    expect(code).toBe(1);
    expect(stderr).toContain("pnpm check fails with the published changes");
    expect(summary).toContain("pnpm check fails");
    expect(stdout).toMatch(/::stop-commands::(\S+)\n::error::from the check\n::\1::\n/);
    expect(await git("rev-list", "--count", `main..${BRANCH}`)).toBe("1");
    const title = expect.stringContaining("check fails") as unknown;
    const body = expect.stringMatching(/`pnpm check` fails[^]*pwned/) as unknown;
    expect(await gh.requests()).toMatchObject([{ title, body }]);
    expect(push).toMatchObject({ code: 0, stdout: "pull request opened, branch pushed\n", stderr: "" });
    expect(unguarded(stdout) + unguarded(stderr)).not.toMatch(/pwned|from the check/);
    expect(JSON.stringify(await gh.calls())).not.toContain("pwned");
    expect(await git("log", "--format=%B", BRANCH)).not.toContain("pwned");

    await run();
    expect(await gh.requests()).toMatchObject([{ title: expect.not.stringContaining("fails") as unknown }]);
  });

  it("fails and proposes nothing on a mass removal or a refused definition", async () => {
    const { publisher, run, references, gh } = await makeCiDriftCheckout(makeTeaRelease());
    const expectRefused = async (advice: string): Promise<void> => {
      const { pull, push } = await run();
      expect(pull).toMatchObject({
        code: 3,
        stderr: expect.stringContaining(advice) as unknown,
        summary: expect.stringContaining(advice) as unknown,
      });
      expect(push).toMatchObject({ code: 0, stderr: "" });
      expect(await references()).toEqual([]);
      expect(await gh.calls()).toEqual([]);
    };
    publisher.serve(releaseCatalogue(removeOperation(makeTeaRelease(), LEAF)));
    await expectRefused("pnpm specs:pull --accept-removals");
    publisher.addFault({ match: () => true, fault: { kind: "not-json" } });
    await expectRefused("The published data was refused.");
  });
});

// Between these lines the runner executes no commands.
function unguarded(text: string): string {
  return text.replaceAll(/::stop-commands::(\S+)\n[^]*?\n::\1::\n/g, "");
}
