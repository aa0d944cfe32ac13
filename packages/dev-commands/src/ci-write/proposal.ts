import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { shownPath } from "./proposal-paths.ts";

/** What a pull of the published API led to. `changed` is the only outcome with files. */
export const OUTCOMES = ["changed", "same", "unreachable", "mass-removal", "refused"] as const;
/** The commands whose failure a proposal can report. */
export const FAILED_STEPS = ["specs:build", "generate", "check"] as const;
const BUMPS = ["none", "patch", "minor", "major"] as const;

/** A file to change. */
export interface ProposedFile {
  /** Relative to the root of the repository, with `/`. */
  readonly path: string;
  /** Absent if the file is to be deleted. */
  readonly content?: Buffer;
}

/** What a job without a token asks a job with a token to do. Nothing in it is trusted. */
export interface Proposal {
  /** The commit that the files change. */
  readonly base: string;
  readonly outcome: (typeof OUTCOMES)[number];
  readonly bump: (typeof BUMPS)[number];
  /** The number of changes. */
  readonly changes: number;
  /** The command that failed with these files; absent if none failed. */
  readonly failed?: (typeof FAILED_STEPS)[number];
  /** Plain text for the pull request. */
  readonly report: string;
  readonly files: readonly ProposedFile[];
}

/** The name of the only file of an artifact. */
export const PROPOSAL_FILE = "proposal.json";
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_FILES = 5000;
const MAX_FILE_BYTES = 8 * 1024 * 1024;
const MAX_CHANGES = 100_000;

/** Serialises a proposal. */
export function serializeProposal(proposal: Proposal): string {
  const files = proposal.files.map(({ path, content }) => {
    return content === undefined ? { path } : { path, content: content.toString("base64") };
  });
  return JSON.stringify({ ...proposal, files });
}

/**
 * Reads the artifact of another job: a folder with one regular file.
 *
 * @param isAllowed whether a path of a file may be in the proposal
 * @throws Error if it contains anything else, or exceeds a limit. The message contains no text of the proposal except
 * letters, digits and `_./-`.
 */
export async function readProposal(folder: string, isAllowed: (path: string) => boolean): Promise<Proposal> {
  const names = await readdir(folder);
  if (names.length !== 1 || names[0] !== PROPOSAL_FILE) throw invalid(`${names.length} files`, `only ${PROPOSAL_FILE}`);
  const file = join(folder, PROPOSAL_FILE);
  const info = await lstat(file);
  if (!info.isFile() || info.nlink !== 1) throw invalid("a link or a special file", "a regular file");
  if (info.size > MAX_BYTES) throw invalid(`${info.size} bytes`, `at most ${MAX_BYTES}`);
  return parseProposal(await readFile(file, "utf8"), isAllowed);
}

function parseProposal(text: string, isAllowed: (path: string) => boolean): Proposal {
  const { base, outcome, bump, changes, failed, report, files } = parseObject(text);
  if (typeof base !== "string" || !/^[0-9a-f]{40}$/.test(base)) throw invalid("another base", "a commit");
  if (typeof report !== "string") throw invalid("another report", "a text");
  if (typeof changes !== "number" || !Number.isInteger(changes) || changes < 0 || changes > MAX_CHANGES)
    throw invalid("another number of changes", `0 to ${MAX_CHANGES}`);
  return {
    base,
    outcome: oneOf(OUTCOMES, "outcome", outcome),
    bump: oneOf(BUMPS, "bump", bump),
    changes,
    ...(failed === undefined ? {} : { failed: oneOf(FAILED_STEPS, "failed step", failed) }),
    report,
    files: parseFiles(files, isAllowed),
  };
}

function parseFiles(files: unknown, isAllowed: (path: string) => boolean): ProposedFile[] {
  if (!Array.isArray(files)) throw invalid("no list of files", "a list");
  if (files.length > MAX_FILES) throw invalid(`${files.length} files`, `at most ${MAX_FILES}`);
  const parsed = files.map((file: unknown) => parseFile(file, isAllowed));
  const paths = new Set(parsed.map(({ path }) => path));
  if (paths.size !== parsed.length) throw invalid("a path twice", "each path once");
  return parsed;
}

function parseFile(file: unknown, isAllowed: (path: string) => boolean): ProposedFile {
  if (typeof file !== "object" || file === null) throw invalid("another file", "an object");
  const { path, content, ...others } = file as Record<string, unknown>;
  if (typeof path !== "string" || !isAllowed(path))
    throw invalid(`the path ${shownPath(path)}`, "a path of the pipeline");
  if (Object.keys(others).length > 0) throw invalid(`other properties of ${path}`, "path and content");
  if (content === undefined) return { path };
  const bytes = typeof content === "string" ? Buffer.from(content, "base64") : Buffer.alloc(0);
  if (bytes.toString("base64") !== content) throw invalid(`another content of ${path}`, "Base64");
  if (bytes.length > MAX_FILE_BYTES) throw invalid(`${bytes.length} bytes in ${path}`, `at most ${MAX_FILE_BYTES}`);
  return { path, content: bytes };
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw invalid("another text", "JSON");
  }
  if (typeof parsed !== "object" || parsed === null) throw invalid("another value", "a JSON object");
  return parsed as Record<string, unknown>;
}

function oneOf<Value>(values: readonly Value[], what: string, found: unknown): Value {
  const value = values.find((one) => one === found);
  if (value === undefined) throw invalid(`another ${what}`, values.join(", "));
  return value;
}

function invalid(found: string, expected: string): Error {
  return new Error(`The proposal of the other job is refused: found ${found}, expected ${expected}.`);
}
