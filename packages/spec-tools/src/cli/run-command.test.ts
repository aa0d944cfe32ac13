import { join } from "node:path";
import { expectRows } from "@justone-clients/test-tables";
import { mkdir, rm } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { edit, makeCheckout, REPOSITORY_ROOT } from "#tests/make-checkout";
import { run, runFrom, runScript } from "#tests/run-command";
import { loadPublisher } from "../definitions/publisher.ts";
import { generateCommand } from "./generate.ts";
import type { Command } from "./command.ts";
import { runCommand } from "./run-command.ts";
import { specsBuildCommand } from "./specs-build.ts";
import { specsDriftCommand } from "./specs-drift.ts";
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
    expect(stdout).toMatch(
      /Exit codes: 0 success, 1 drift found, a check failed or an error of this\s+machine, 2 wrong usage/,
    );
  });

  it("prints one JSON document on stdout under --json", async () => {
    const { code, stdout, stderr } = await run(REPOSITORY_ROOT, specsBuildCommand, "--check", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ written: [], removed: [], unchanged: PLATFORMS.length });
    expect(stderr).toBe(`${PLATFORMS.length} files up to date\n`);
  });

  it.each([
    [["--nope"], specsBuildCommand, "unknown option '--nope'. See pnpm specs:build --help."],
    [["--tokn=secret"], specsBuildCommand, "unknown option '--tokn'. See pnpm specs:build --help."],
    [["--tokn=se'cret=\nx"], specsBuildCommand, "unknown option '--tokn'. See pnpm specs:build --help."],
    [["--chek=secret"], specsBuildCommand, "unknown option '--chek'. See pnpm specs:build --help."],
    [["-tsecret"], specsBuildCommand, "unknown option '-t'. See pnpm specs:build --help."],
    [["secret"], specsBuildCommand, `${TOO_MANY} Expected 0 arguments but got 1. See pnpm specs:build --help.`],
    [["--platform"], generateCommand, "option '--platform <name...>' argument missing. See pnpm generate --help."],
    [["--platform", "x"], generateCommand, `--platform x: expected a platform of specs/publisher.json (${KNOWN})`],
    [["a.json", "--origin", "mine"], specsLockCommand, "--origin mine: expected published, aggregate, page or facts"],
  ])("reports the wrong usage %j in one line and exits 2", async (args, command, reason) => {
    const stderr = `${command.name}: ${reason}\n`;
    expect(await run(REPOSITORY_ROOT, command, ...args)).toEqual({ code: 2, stdout: "", stderr });
  });

  it.each(["JUSTONEAPI_TOKEN", "JUST_ONE_API_TOKEN"])(
    "does not show the token of %s that is an option",
    async (name) => {
      let stderr = "";
      const stream = { write: (text: string) => void (stderr += text) };
      const target = { stdout: stream, stderr: stream, env: { [name]: " my-token\n" } };
      await runCommand(specsBuildCommand, REPOSITORY_ROOT, ["--my-token"], target);
      expect(stderr).toBe("pnpm specs:build: unknown option '--[token]'. See pnpm specs:build --help.\n");
    },
  );

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

  it("describes an internal error in one line, and prints its stack with --verbose", async () => {
    const command = failing(new TypeError("Cannot read properties of undefined\n    at evil\u001b[31m"));
    const line = String.raw`pnpm test: internal error: TypeError: Cannot read properties of undefined\u000a    at evil\u001b[31m. Please report it with the output of --verbose.`;
    expect(await run(REPOSITORY_ROOT, command)).toEqual({ code: 1, stdout: "", stderr: `${line}\n` });
    const json = await run(REPOSITORY_ROOT, command, "--json");
    expect(JSON.parse(json.stdout)).toEqual({ error: line, exitCode: 1 });
    const verbose = await run(REPOSITORY_ROOT, command, "--verbose");
    expect(verbose).toMatchObject({ code: 1, stderr: expect.stringContaining("run-command.test.ts:") });
    expect(verbose.stderr.startsWith(`${line}\nTypeError: `)).toBe(true);
  });

  it("describes a failure of this machine and what to do about it in one line, and exits 1", async () => {
    const full = Object.assign(new Error("ENOSPC: no space left"), { code: "ENOSPC", syscall: "write" });
    expect(await run(REPOSITORY_ROOT, failing(full))).toEqual({
      code: 1,
      stdout: "",
      stderr:
        "pnpm test: no space is left on the disk of this checkout (ENOSPC, write). Free some space, and run the command again.\n",
    });
  });

  it("describes a thrown value that is not an error", async () => {
    const { code, stderr } = await run(REPOSITORY_ROOT, failing("text"), "--verbose");
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: "pnpm test: internal error: text. Please report it with the output of --verbose.\n",
    });
  });
});

function failing(thrown: unknown): Command {
  return { name: "pnpm test", summary: "Fails.", options: [], run: () => Promise.reject(thrown) };
}

// A file of the checkout that cannot be read is not the fault of the publisher, so that the exit code is not 3.
const UNREADABLE: readonly (readonly [file: string, command: Command, args: readonly string[]])[] = [
  ["specs/publisher.json", specsBuildCommand, []],
  ["specs/lock.json", specsBuildCommand, []],
  ["specs/published/rednote/get-note-detail-v1.json", specsBuildCommand, []],
  ["specs/observed/rednote/get-note-detail-v1.json", specsBuildCommand, []],
  ["specs/overlays/rednote/folder.json", specsBuildCommand, []],
  ["specs/generated/rednote.json", specsBuildCommand, []],
  ["specs/generated/rednote.json", generateCommand, ["--check"]],
  ["specs/publisher.json", specsDriftCommand, ["--base", "a", "--head", "b"]],
];

describe("a file of the checkout that cannot be read", () => {
  it("ends each command with exit code 1 and one line that names the file", () =>
    expectRows(UNREADABLE, async ([file, command, args]) => {
      const root = await makeCheckout();
      await rm(join(root, file), { force: true });
      await mkdir(join(root, file), { recursive: true });
      const { code, stderr } = await run(root, command, ...args);
      expect({ code, lines: stderr.trim().split("\n").length }).toEqual({ code: 1, lines: 1 });
      expect(stderr).toContain(`${file} is a folder, not a file (EISDIR, read).`);
    }));
});
