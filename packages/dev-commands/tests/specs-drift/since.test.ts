import { removeOperation } from "@justone-clients/publisher-simulator";
import { makeTeaRelease } from "@justone-clients/publisher-simulator/fixtures";
import { runProcess } from "@justone-clients/test-kit";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type DriftPlace, makeDriftPlace } from "./drift-checkout.ts";

const GET_LEAF = "GET /api/tea/get-leaf/v1";

async function git(root: string, ...args: string[]): Promise<string> {
  const author = ["-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
  return runProcess(root, "git", ...author, ...args);
}

/** The place as a git repository with what was pulled committed. */
async function makeCommitted(): Promise<DriftPlace> {
  const place = await makeDriftPlace();
  await place.stop();
  await git(place.root, "init", "--quiet");
  await git(place.root, "add", "specs");
  await git(place.root, "commit", "--quiet", "--message", "pulled");
  return place;
}

describe("pnpm specs:drift --since", { timeout: 120_000 }, () => {
  it("says in one line that nobody changed anything", async () => {
    const { run } = await makeCommitted();
    expect(await run("--since", "HEAD")).toMatchObject({
      code: 0,
      stdout: "No drift: HEAD and this checkout say the same\n",
    });
  });

  it("tells what an overlay breaks, and leaves index and files as they are", async () => {
    const { root, run, read } = await makeCommitted();
    await mkdir(join(root, "specs/overlays/tea"), { recursive: true });
    const action = {
      target: "$.paths['/api/tea/get-leaf/v1'].get.parameters[?@.name == 'harvest']",
      description: "Nobody harvests any more.",
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

  it("tells that a tombstone was let go, which is when an operation that vanished breaks its callers", async () => {
    const place = await makeDriftPlace();
    const { root, serve, drift, run } = place;
    serve(removeOperation(makeTeaRelease(), GET_LEAF));
    expect((await drift("--fail-on", "patch")).code).toBe(0);
    await place.pull({ acceptRemovals: true });
    await git(root, "init", "--quiet");
    await git(root, "add", "specs");
    await git(root, "commit", "--quiet", "--message", "pulled");
    await forget(root);
    const { stdout } = await run("--since", "HEAD", "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      bump: "major",
      platforms: [
        { rules: "major", compiler: { breaks: true }, changes: [{ operation: GET_LEAF, kind: "operation-removed" }] },
      ],
    });
  });

  it.each(["nowhere", "--help", "HEAD:specs", ""])("refuses %j as a revision", async (revision) => {
    const { run } = await makeCommitted();
    const ended = await run(`--since=${revision}`);
    expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining("--since") });
    expect(ended.stderr).toMatch(/expected|argument/);
  });
});

async function forget(root: string): Promise<void> {
  const file = join(root, "specs/lock.json");
  const lock = JSON.parse(await readFile(file, "utf8")) as { definitions: { tea: Record<string, { file: string }> } };
  const entry = lock.definitions.tea[GET_LEAF];
  if (entry === undefined) throw new Error("there is no tombstone");
  await rm(join(root, entry.file));
  delete lock.definitions.tea[GET_LEAF];
  await writeFile(file, JSON.stringify(lock));
}
