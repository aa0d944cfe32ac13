import { type Command, CommandError } from "@justone-clients/spec-tools";
import { runProcess } from "@justone-clients/test-kit";
import { appendFile, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { appendSummary, expectGithubActions, logUntrusted, runProgram } from "../ci-drift/runner.ts";
import { expectCleanCheckout, makeProposalFolder, writeProposal } from "../ci-drift/write-proposal.ts";
import { isReleasePath } from "../ci-write/proposal-paths.ts";

/** `pnpm ci:version`: the command that the workflow `release` runs in a job without a token. */
export const ciVersionCommand: Command = {
  name: "pnpm ci:version",
  summary:
    "With changesets, applies them and writes a proposal for the job that pushes; without, reports that the versions can be published. Needs no token. Runs only in GitHub Actions, on a clean checkout.",
  options: [{ flags: "--proposal <folder>", description: "empty folder for the proposal, outside the checkout" }],
  run: async ({ proposal }, output) => {
    const { root, log } = output;
    expectGithubActions(process.env);
    await expectCleanCheckout(root);
    const folder = await makeProposalFolder(root, proposal);
    if (!(await hasChangesets(root))) return finish("publish", log);
    const changesets = createRequire(join(root, "package.json")).resolve("@changesets/cli/bin.js");
    const { code, output: printed } = await runProgram(root, process.execPath, changesets, "version");
    logUntrusted(printed, output);
    if (code !== 0) throw new CommandError(1, "changeset version failed; its output is above");
    await runProcess(root, "git", "add", "--all");
    const report = await changelogLines(root);
    // A changeset without packages changes no version.
    if (report === "") return finish("none", log);
    await writeProposal(root, folder, isReleasePath, { outcome: "changed", bump: "none", changes: 0, report });
    await appendSummary("The changesets were applied; the pull request shows the new versions.", process.env);
    return finish("version", log);
  },
};

// The output `mode` selects the next job of the workflow.
async function finish(mode: "version" | "publish" | "none", log: (line: string) => void): Promise<object> {
  const file = process.env["GITHUB_OUTPUT"];
  if (file !== undefined && file !== "") await appendFile(file, `mode=${mode}\n`);
  log(`Next: ${mode}`);
  return { mode };
}

async function hasChangesets(root: string): Promise<boolean> {
  const names = await readdir(join(root, ".changeset"));
  return names.some((name) => name.endsWith(".md") && name !== "README.md");
}

async function changelogLines(root: string): Promise<string> {
  const diff = await runProcess(root, "git", "diff", "--cached", "--unified=0", "HEAD", "--", "*CHANGELOG.md");
  const lines = diff.split("\n").filter((line) => line.startsWith("+") && !line.startsWith("+++ /dev/null"));
  return lines
    .map((line) => (line.startsWith("+++ b/") ? `\n${line.slice(6)}` : line.slice(1)))
    .join("\n")
    .trim();
}
