import { removeOperation } from "@justone-clients/publisher-simulator";
import { makeTeaRelease } from "@justone-clients/publisher-simulator/fixtures";
import { runProcess } from "@justone-clients/test-kit";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type DriftCheckout, makeDriftCheckout } from "./drift-checkout.ts";

const GET_LEAF = "GET /api/tea/get-leaf/v1";

async function git(root: string, ...args: string[]): Promise<string> {
  const author = ["-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
  return runProcess(root, "git", ...author, ...args);
}

/** Makes a checkout that is a git repository with the pulled definitions committed. */
async function makeCommittedCheckout(): Promise<DriftCheckout> {
  const checkout = await makeDriftCheckout();
  await checkout.stop();
  await commitSpecs(checkout.root);
  return checkout;
}

async function commitSpecs(root: string): Promise<void> {
  await git(root, "init", "--quiet");
  await git(root, "add", "specs");
  await git(root, "commit", "--quiet", "--message", "pulled");
}

describe("pnpm specs:drift --since", () => {
  it("reports in one line that the checkout did not change", async () => {
    const { run } = await makeCommittedCheckout();
    expect(await run("--since", "HEAD")).toMatchObject({
      code: 0,
      stdout: "No drift between HEAD and this checkout\n",
    });
  });

  it("reports the breaking change of an overlay and changes neither the index nor files", async () => {
    const { root, run, read } = await makeCommittedCheckout();
    await mkdir(join(root, "specs/overlays/tea"), { recursive: true });
    const action = {
      target: "$.paths['/api/tea/get-leaf/v1'].get.parameters[?@.name == 'harvest']",
      description: "The API no longer has this parameter.",
      remove: true,
    };
    const overlay = { overlay: "1.0.0", info: { title: "No harvest", version: "1.0.0" }, actions: [action] };
    await writeFile(join(root, "specs/overlays/tea/harvest.json"), JSON.stringify(overlay));
    const before = [await read(), await git(root, "status", "--porcelain")];
    const { code, stdout } = await run("--since", "HEAD", "--json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ bump: "major", platforms: [{ compiler: { breaks: true } }] });
    expect([await read(), await git(root, "status", "--porcelain")]).toEqual(before);
  });

  it("reports a deleted tombstone as a removed operation, which breaks its callers", async () => {
    const { root, serve, drift, run, pull } = await makeDriftCheckout();
    serve(removeOperation(makeTeaRelease(), GET_LEAF));
    expect((await drift("--fail-on", "patch")).code).toBe(0);
    await pull({ acceptRemovals: true });
    await commitSpecs(root);
    await deleteTombstone(root);
    const { stdout } = await run("--since", "HEAD", "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      bump: "major",
      platforms: [
        { rules: "major", compiler: { breaks: true }, changes: [{ operation: GET_LEAF, kind: "operation-removed" }] },
      ],
    });
  });

  it.each(["no-such-revision", "--help", "HEAD:specs", ""])(
    "refuses %j as the revision of --since",
    async (revision) => {
      const { run } = await makeCommittedCheckout();
      const result = await run(`--since=${revision}`);
      expect(result).toMatchObject({ code: 2, stderr: expect.stringContaining("--since") });
      expect(result.stderr).toMatch(/git: .*\. Expected a commit, branch or tag of this repository\.\n$/);
    },
  );

  it("refuses a revision without specs", async () => {
    const { root, run } = await makeCommittedCheckout();
    const commit = await commitEmptyTree(root);
    expect(await run("--since", commit)).toEqual({
      code: 2,
      stdout: "",
      stderr: `pnpm specs:drift: --since ${commit}: git: fatal: Not a valid object name ${commit}:specs. Expected a revision that has a specs folder.\n`,
    });
  });
});

async function commitEmptyTree(root: string): Promise<string> {
  const tree = await git(root, "hash-object", "-w", "-t", "tree", "/dev/null");
  return (await git(root, "commit-tree", tree.trim(), "-m", "empty")).trim();
}

async function deleteTombstone(root: string): Promise<void> {
  const file = join(root, "specs/lock.json");
  const lock = JSON.parse(await readFile(file, "utf8")) as { definitions: { tea: Record<string, { file: string }> } };
  const entry = lock.definitions.tea[GET_LEAF];
  if (entry === undefined) throw new Error(`The lock has no entry for ${GET_LEAF}`);
  await rm(join(root, entry.file));
  delete lock.definitions.tea[GET_LEAF];
  await writeFile(file, JSON.stringify(lock));
}
