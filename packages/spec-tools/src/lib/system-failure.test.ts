import { expectRows } from "@justone-clients/test-tables";
import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { CommandError } from "./command-error.ts";
import { systemFailure, userFileFailure } from "./system-failure.ts";

function systemError(code: string, syscall = "open", path: string | undefined = "a.json"): Error {
  return Object.assign(new Error(`${code}: no, ${syscall} '${path}'`), { code, syscall, errno: -1, path });
}

const FAILURES: readonly (readonly [code: string, start: string])[] = [
  ["ENOSPC", "no space is left on the disk of a.json (ENOSPC, open). Free some space,"],
  ["EDQUOT", "no space is left on the disk of a.json (EDQUOT, open). Free some space,"],
  ["EACCES", "no permission to access a.json (EACCES, open). Change its permissions"],
  ["EPERM", "no permission to access a.json (EPERM, open). Change its permissions"],
  ["EROFS", "the disk of a.json is read-only (EROFS, open). Use a checkout"],
  ["EMFILE", "too many files are open (EMFILE, open). Close other programs, or raise the limit"],
  ["ENFILE", "too many files are open (ENFILE, open). Close other programs, or raise the limit"],
  ["ENOENT", "a.json does not exist (ENOENT, open). Restore or create it"],
  ["ENOTDIR", "a part of the path a.json is a file, not a folder (ENOTDIR, open). Move that file away,"],
  ["EISDIR", "a.json is a folder, not a file (EISDIR, open). Move that folder away,"],
  ["EIO", "the disk of a.json cannot be read or written (EIO, open)."],
];

test("systemFailure describes each failure of this machine in one line with exit code 1", () =>
  expectRows(FAILURES, ([code, start]) => {
    const failure = systemFailure(systemError(code));
    expect(failure).toMatchObject({ exitCode: 1, message: expect.stringContaining(start) });
    expect(failure?.message).toMatch(/, and run the command again\.$/);
    expect(failure?.message).not.toContain("\n");
  }));

test("systemFailure names the given path instead of the one in the error", () => {
  expect(systemFailure(systemError("EACCES", "open", "/x"), "specs/lock.json")?.message).toContain("specs/lock.json");
  expect(systemFailure(systemError("EMFILE", "scandir", undefined))?.message).toContain("too many files");
  expect(systemFailure(systemError("EROFS", "mkdir", "\u001b[31m"))?.message).toContain("\\u001b[31m");
});

test("systemFailure finds the cause of another error", () => {
  const wrapped = new Error("outer", { cause: new TypeError("fetch failed", { cause: systemError("EMFILE") }) });
  expect(systemFailure(wrapped)?.message).toContain("too many files are open");
});

test("systemFailure describes the errors of Node", async () => {
  const program = "no-such-program";
  const missing = spawn(program, []);
  const started: unknown = await new Promise((resolve) => missing.on("error", resolve));
  expect(systemFailure(started)?.message).toContain("the program no-such-program was not found");
  const read: unknown = await readFile("/no/such/file").catch((thrown: unknown) => thrown);
  expect(systemFailure(read)?.message).toContain("/no/such/file does not exist (ENOENT, open)");
  const written: unknown = await writeFile("/dev/full", "text").catch((thrown: unknown) => thrown);
  if (process.platform === "linux") expect(systemFailure(written)?.message).toContain("no space is left");
});

test("systemFailure returns undefined for an error that is not a failure of this machine", () =>
  expectRows(
    [
      new Error("other"),
      new CommandError(3, "refused"),
      systemError("ECONNREFUSED", "connect"),
      systemError("ENOTFOUND", "getaddrinfo"),
      Object.assign(new Error("exit"), { code: 1 }),
      Object.assign(new Error("without a system call"), { code: "ENOENT" }),
      "text",
      undefined,
    ],
    (thrown) => expect(systemFailure(thrown)).toBeUndefined(),
  ));

const USER_FILES: readonly (readonly [code: string, exitCode: number, message: string])[] = [
  ["ENOENT", 2, "--html a: expected a file, found ENOENT"],
  ["ENOTDIR", 2, "--html a: expected a file, found ENOTDIR"],
  ["EISDIR", 2, "--html a: expected a file, found EISDIR"],
  ["EACCES", 1, "no permission to access --html a"],
  ["ENOSPC", 1, "no space is left on the disk of --html a"],
  ["EMFILE", 1, "too many files are open"],
];

test("userFileFailure exits 2 for a wrong name and 1 for a failure of this machine", () =>
  expectRows(USER_FILES, ([code, exitCode, message]) => {
    expect(userFileFailure(systemError(code), "--html a", "a file")).toMatchObject({
      exitCode,
      message: expect.stringContaining(message),
    });
  }));
