import { describe, expect, it } from "vitest";
import { edit, makeCheckout, REPOSITORY_ROOT } from "../../tests/make-checkout.ts";
import { run } from "../../tests/run-script.ts";
import { loadPublisher } from "../definitions/publisher.ts";

const PLATFORMS = Object.keys((await loadPublisher(REPOSITORY_ROOT)).platforms).toSorted();

describe("runCommand", () => {
  it("prints its help and exits 0", async () => {
    const { code, stdout } = await run(REPOSITORY_ROOT, "specs-build", "--help");
    expect(code).toBe(0);
    expect(stdout).toContain("--platform <name...>");
    expect(stdout).toMatch(/Exit codes: 0 success, 1 drift found or a check failed, 2 wrong\s+usage/);
  });

  it("prints one JSON document on stdout under --json", async () => {
    const { code, stdout, stderr } = await run(REPOSITORY_ROOT, "specs-build", "--check", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ written: [], removed: [], unchanged: PLATFORMS.length });
    expect(stderr).toBe(`${PLATFORMS.length} files up to date\n`);
  });

  it.each([
    ["specs-build", ["--nope"], "pnpm specs:build: unknown option '--nope'. See pnpm specs:build --help.\n"],
    [
      "specs-build",
      ["extra"],
      "pnpm specs:build: too many arguments. Expected 0 arguments but got 1: extra. See pnpm specs:build --help.\n",
    ],
    [
      "generate",
      ["--platform"],
      "pnpm generate: option '--platform <name...>' argument missing. See pnpm generate --help.\n",
    ],
    [
      "generate",
      ["--platform", "x"],
      `pnpm generate: --platform x: expected a platform of specs/publisher.json (${PLATFORMS.join(", ")})\n`,
    ],
    [
      "specs-lock",
      ["a.json", "--origin", "mine"],
      "pnpm specs:lock: --origin mine: expected published, aggregate, page or facts\n",
    ],
  ])("reports wrong usage of %s %j in one line and exits 2", async (script, args, line) => {
    expect(await run(REPOSITORY_ROOT, script, ...args)).toEqual({ code: 2, stdout: "", stderr: line });
  });

  it("prints the error as one JSON document under --json", async () => {
    const { code, stdout, stderr } = await run(REPOSITORY_ROOT, "generate", "--platform", "x", "--json");
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toEqual({ error: stderr.trimEnd(), exitCode: 2 });
  });

  it("exits 1 and writes nothing if --check finds a file out of date", async () => {
    const root = await makeCheckout();
    await edit(root, "specs/generated/pgy.json", (text) => text.replace("noteId", "noteIds"));
    const { code, stderr } = await run(root, "specs-build", "--check");
    expect(code).toBe(1);
    expect(stderr).toBe(
      "pnpm specs:build: out of date: specs/generated/pgy.json. Run pnpm specs:build and commit what it writes.\n",
    );
  });

  it("exits 3 and writes nothing if a definition is refused", async () => {
    const root = await makeCheckout();
    await edit(root, "specs/published/rednote/get-note-detail-v1.json", () => "no JSON");
    await edit(root, "specs/generated/pgy.json", (text) => text.replace("noteId", "noteIds"));
    const { code, stderr } = await run(root, "specs-build");
    expect(code).toBe(3);
    expect(stderr).toMatch(
      /^pnpm specs:build: specs\/published\/rednote\/get-note-detail-v1\.json: expected JSON, found .*\n$/,
    );
    expect((await run(root, "specs-build", "--check", "--platform", "pgy")).code).toBe(1);
  });

  it("builds a changed definition after it is recorded in the lock", async () => {
    const root = await makeCheckout();
    const file = "specs/published/rednote/get-note-detail-v1.json";
    await edit(root, file, (text) => text.replace('"name": "noteId"', '"name": "note"'));
    expect((await run(root, "specs-build")).code).toBe(1);
    const source = "https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-details-v1-en.json";
    expect((await run(root, "specs-lock", file, "--origin", "published", "--source", source)).code).toBe(0);
    expect((await run(root, "specs-build")).stdout).toContain("wrote specs/generated/rednote.json");
  });

  it("refuses to lock a source of another host and a file outside specs/published", async () => {
    const file = "specs/published/rednote/get-note-detail-v1.json";
    const other = ["--origin", "page", "--source", "https://example.com/x.json"];
    expect((await run(REPOSITORY_ROOT, "specs-lock", file, ...other)).stderr).toContain(
      "below https://docs.justoneapi.com/",
    );
    const outside = await run(REPOSITORY_ROOT, "specs-lock", "../x.json", ...other);
    expect(outside).toMatchObject({ code: 2, stderr: expect.stringContaining("expected a file in specs/published/") });
  });
});
