import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { edit, makeCheckout, REPOSITORY_ROOT } from "#tests/make-checkout";
import { run, runFrom, runScript } from "#tests/run-command";
import { loadPublisher } from "../definitions/publisher.ts";
import { generateCommand } from "./generate.ts";
import { specsBuildCommand } from "./specs-build.ts";
import { specsLockCommand } from "./specs-lock.ts";

const PLATFORMS = Object.keys((await loadPublisher(REPOSITORY_ROOT)).platforms).toSorted();

const KNOWN = PLATFORMS.join(", ");
const TOO_MANY = "too many arguments.";
const UP_TO_DATE = `${PLATFORMS.length} files up to date\n`;
const NO_OPERATION = 'pnpm specs:observe: --operation is missing; expected "METHOD /path"\n';
const NO_ORIGIN = "pnpm specs:lock: --origin x: expected published, aggregate, page or facts\n";
const NO_LANGUAGE = "pnpm generate: --language fr: expected en or zh\n";

describe("a script in its own process", () => {
  it.each([
    ["specs-build", ["--check"], { code: 0, stdout: UP_TO_DATE, stderr: "" }],
    ["specs-observe", ["a"], { code: 2, stdout: "", stderr: NO_OPERATION }],
    ["specs-lock", ["a", "--origin", "x"], { code: 2, stdout: "", stderr: NO_ORIGIN }],
    ["generate", ["--language", "fr"], { code: 2, stdout: "", stderr: NO_LANGUAGE }],
  ])("%s %j prints its output and sets the exit code of the process", async (script, args, expected) => {
    expect(await runScript(REPOSITORY_ROOT, script, ...args)).toEqual(expected);
  });
});

describe("runCommand", () => {
  it("prints its help and exits 0", async () => {
    const { code, stdout } = await run(REPOSITORY_ROOT, specsBuildCommand, "--help");
    expect(code).toBe(0);
    expect(stdout).toContain("--platform <name...>");
    expect(stdout).toMatch(/Exit codes: 0 success, 1 drift found or a check failed, 2 wrong\s+usage/);
  });

  it("prints one JSON document on stdout under --json", async () => {
    const { code, stdout, stderr } = await run(REPOSITORY_ROOT, specsBuildCommand, "--check", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ written: [], removed: [], unchanged: PLATFORMS.length });
    expect(stderr).toBe(`${PLATFORMS.length} files up to date\n`);
  });

  it.each([
    [["--nope"], specsBuildCommand, "unknown option '--nope'. See pnpm specs:build --help."],
    [["extra"], specsBuildCommand, `${TOO_MANY} Expected 0 arguments but got 1: extra. See pnpm specs:build --help.`],
    [["--platform"], generateCommand, "option '--platform <name...>' argument missing. See pnpm generate --help."],
    [["--platform", "x"], generateCommand, `--platform x: expected a platform of specs/publisher.json (${KNOWN})`],
    [["a.json", "--origin", "mine"], specsLockCommand, "--origin mine: expected published, aggregate, page or facts"],
  ])("reports the wrong usage %j in one line and exits 2", async (args, command, reason) => {
    const stderr = `${command.name}: ${reason}\n`;
    expect(await run(REPOSITORY_ROOT, command, ...args)).toEqual({ code: 2, stdout: "", stderr });
  });

  it("prints the error as one JSON document under --json", async () => {
    const { code, stdout, stderr } = await run(REPOSITORY_ROOT, generateCommand, "--platform", "x", "--json");
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toEqual({ error: stderr.trimEnd(), exitCode: 2 });
  });

  it("exits 1 and writes nothing if --check finds a file out of date", async () => {
    const root = await makeCheckout();
    await edit(root, "specs/generated/pgy.json", (text) => text.replace("noteId", "noteIds"));
    const { code, stderr } = await run(root, specsBuildCommand, "--check");
    expect(code).toBe(1);
    expect(stderr).toBe(
      "pnpm specs:build: out of date: specs/generated/pgy.json. Run pnpm specs:build and commit what it writes.\n",
    );
  });

  it("exits 3 and writes nothing if a definition is refused", async () => {
    const root = await makeCheckout();
    await edit(root, "specs/published/rednote/get-note-detail-v1.json", () => "no JSON");
    await edit(root, "specs/generated/pgy.json", (text) => text.replace("noteId", "noteIds"));
    const { code, stderr } = await run(root, specsBuildCommand);
    expect(code).toBe(3);
    expect(stderr).toMatch(
      /^pnpm specs:build: specs\/published\/rednote\/get-note-detail-v1\.json: expected JSON, found .*\n$/,
    );
    expect((await run(root, specsBuildCommand, "--check", "--platform", "pgy")).code).toBe(1);
  });

  it("builds a changed definition after it is recorded in the lock", async () => {
    const root = await makeCheckout();
    const file = "specs/published/rednote/get-note-detail-v1.json";
    await edit(root, file, (text) => text.replace('"name": "noteId"', '"name": "note"'));
    expect((await run(root, specsBuildCommand)).code).toBe(1);
    const source = "https://docs.justoneapi.com/openapi/xiaohongshu-rednote/note-details-v1-en.json";
    const typed = ["rednote/get-note-detail-v1.json", "--origin", "published", "--source", source];
    expect((await runFrom(join(root, "specs/published"), root, specsLockCommand, ...typed)).code).toBe(0);
    expect((await run(root, specsBuildCommand)).stdout).toContain("wrote specs/generated/rednote.json");
  });

  it("refuses to lock a source of another host and a file outside specs/published", async () => {
    const file = "specs/published/rednote/get-note-detail-v1.json";
    const other = ["--origin", "page", "--source", "https://example.com/x.json"];
    expect((await run(REPOSITORY_ROOT, specsLockCommand, file, ...other)).stderr).toContain(
      "below https://docs.justoneapi.com/",
    );
    const outside = await run(REPOSITORY_ROOT, specsLockCommand, "../x.json", ...other);
    expect(outside).toMatchObject({ code: 2, stderr: expect.stringContaining("expected a file in specs/published/") });
  });
});
