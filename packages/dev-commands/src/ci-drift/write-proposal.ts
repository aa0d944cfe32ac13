import { CommandError } from "@justone-clients/spec-tools";
import { runProcess } from "@justone-clients/test-kit";
import { lstat, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { type Proposal, PROPOSAL_FILE, type ProposedFile, serializeProposal } from "../ci-write/proposal.ts";

/**
 * Writes a proposal with the uncommitted changes of the checkout into a folder, for the job that has a token.
 *
 * @throws CommandError (exit code 1) if a changed file may not be proposed
 */
export async function writeProposal(
  root: string,
  folder: string,
  isAllowed: (path: string) => boolean,
  facts: Omit<Proposal, "base" | "files">,
): Promise<void> {
  const base = (await runProcess(root, "git", "rev-parse", "HEAD")).trim();
  const files = facts.outcome === "changed" ? await collectFiles(root, isAllowed) : [];
  await writeFile(join(folder, PROPOSAL_FILE), serializeProposal({ ...facts, base, files }));
}

/**
 * Prepares the empty folder of a proposal.
 *
 * @throws CommandError (exit code 2) if it is in the checkout or contains files
 */
export async function makeProposalFolder(root: string, option: unknown): Promise<string> {
  const folder = await makeOutsideFolder(root, "--proposal", option);
  if ((await readdir(folder)).length === 0) return folder;
  throw new CommandError(2, "--proposal: expected an empty folder, because all its files would be uploaded");
}

/**
 * Prepares a folder for files that are not part of the checkout.
 *
 * @throws CommandError (exit code 2) if the option is missing or the folder is in the checkout
 */
export async function makeOutsideFolder(root: string, flag: string, option: unknown): Promise<string> {
  if (typeof option !== "string") throw new CommandError(2, `${flag} is required: a folder outside the checkout`);
  const folder = resolve(root, option);
  if (!relative(root, folder).startsWith("..")) {
    throw new CommandError(
      2,
      `${flag}: expected a folder outside the checkout, because files in the checkout would become part of the pull request`,
    );
  }
  await mkdir(folder, { recursive: true });
  return folder;
}

/** @throws CommandError (exit code 2) if the checkout contains uncommitted changes */
export async function expectCleanCheckout(root: string): Promise<void> {
  if ((await runProcess(root, "git", "status", "--porcelain")) === "") return;
  throw new CommandError(
    2,
    "expected a clean checkout, because uncommitted changes would become part of the pull request",
  );
}

async function collectFiles(root: string, isAllowed: (path: string) => boolean): Promise<ProposedFile[]> {
  await runProcess(root, "git", "add", "--all");
  const list = await runProcess(root, "git", "diff", "--cached", "--name-status", "--no-renames", "-z", "HEAD");
  const fields = list.split("\0").slice(0, -1);
  const files: ProposedFile[] = [];
  for (let index = 0; index < fields.length; index += 2) {
    const [state, path = ""] = fields.slice(index, index + 2);
    if (!isAllowed(path)) throw notAllowed(path, "another path");
    files.push(state === "D" ? { path } : { path, content: await readRegular(root, path) });
  }
  return files;
}

async function readRegular(root: string, path: string): Promise<Buffer> {
  const file = join(root, path);
  if (!(await lstat(file)).isFile()) throw notAllowed(path, "a file that is not regular");
  return readFile(file);
}

function notAllowed(path: string, found: string): CommandError {
  return new CommandError(
    1,
    `expected changes only of files that the commands write, found ${found}: ${JSON.stringify(path.slice(0, 200))}`,
  );
}
