import { CommandError } from "./command-error.ts";
import { cutText, escapeInvisible } from "./text.ts";

/** What failed, and what to do about it. `path` is a file, a folder or a program. */
type Describe = (path: string) => readonly [failure: string, advice: string];

const DISK_FULL: Describe = (path) => [`no space is left on the disk of ${path}`, "Free some space"];
const NO_PERMISSION: Describe = (path) => [`no permission to access ${path}`, "Change its permissions or its owner"];
const TOO_MANY_FILES: Describe = () => [
  "too many files are open",
  "Close other programs, or raise the limit (ulimit -n)",
];

/** The failures of this machine by the code of the system error. */
const FAILURES: ReadonlyMap<string, Describe> = new Map<string, Describe>([
  ["ENOSPC", DISK_FULL],
  ["EDQUOT", DISK_FULL],
  ["EFBIG", DISK_FULL],
  ["EACCES", NO_PERMISSION],
  ["EPERM", NO_PERMISSION],
  ["EROFS", (path) => [`the disk of ${path} is read-only`, "Use a checkout on a disk that is not"]],
  ["EMFILE", TOO_MANY_FILES],
  ["ENFILE", TOO_MANY_FILES],
  ["ENOENT", (path) => [`${path} does not exist`, "Restore or create it (git status lists missing files)"]],
  ["ENOTDIR", (path) => [`a part of the path ${path} is a file, not a folder`, "Move that file away"]],
  ["EISDIR", (path) => [`${path} is a folder, not a file`, "Move that folder away"]],
  ["ENOTEMPTY", (path) => [`the folder ${path} is not empty`, "Move its files away"]],
  ["ELOOP", (path) => [`${path} is a symbolic link that leads to itself`, "Replace the link"]],
  ["ENAMETOOLONG", (path) => [`the path ${path} is too long`, "Use a checkout in a folder with a shorter path"]],
  ["EBUSY", (path) => [`another program uses ${path}`, "Close that program"]],
  ["ENOMEM", () => ["not enough memory is free", "Close other programs"]],
  ["EAGAIN", () => ["no more processes can be started", "Close other programs"]],
  ["EIO", (path) => [`the disk of ${path} cannot be read or written`, "Check the disk"]],
]);
const MISSING_PROGRAM: Describe = (path) => [
  `the program ${path} was not found`,
  "Install it, or add its folder to the PATH",
];
const WRONG_NAME: ReadonlySet<string> = new Set(["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG", "ELOOP"]);
const MAX_PATH = 200;
const MAX_CAUSES = 5;

/**
 * Describes a failure of this machine, such as a full disk, a missing permission or a missing program, as an error with
 * exit code 1; undefined for any other error. A system error that is the cause of another error is found too.
 *
 * @param path what to name instead of the path in the system error
 */
export function systemFailure(thrown: unknown, path?: string): CommandError | undefined {
  let error = thrown;
  for (let depth = 0; depth < MAX_CAUSES && error instanceof Error; depth++) {
    const described = describe(error, path);
    if (described !== undefined) return new CommandError(1, described);
    error = error.cause;
  }
  return undefined;
}

/**
 * The error for a file that the user named and that cannot be read or written: exit code 2 if the name is wrong, exit
 * code 1 for another failure of this machine.
 *
 * @param label how the user named it, e.g. `--html drift.html`
 */
export function userFileFailure(thrown: unknown, label: string, expected: string): CommandError {
  const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
  const shown = cutText(escapeInvisible(label), MAX_PATH);
  const failure = WRONG_NAME.has(code) ? undefined : systemFailure(thrown, shown);
  const found = code === "" ? "" : `, found ${code}`;
  return failure ?? new CommandError(2, `${shown}: expected ${expected}${found}`);
}

function describe(error: Error, path?: string): string | undefined {
  const { code, syscall, path: own } = error as NodeJS.ErrnoException;
  const failure = typeof code === "string" ? FAILURES.get(code) : undefined;
  if (code === undefined || failure === undefined || syscall === undefined) return undefined;
  const isMissingProgram = code === "ENOENT" && syscall.startsWith("spawn");
  const shown = cutText(escapeInvisible(path ?? own ?? "this checkout"), MAX_PATH);
  const [what, advice] = (isMissingProgram ? MISSING_PROGRAM : failure)(shown);
  return `${what} (${code}, ${escapeInvisible(syscall)}). ${advice}, and run the command again.`;
}
