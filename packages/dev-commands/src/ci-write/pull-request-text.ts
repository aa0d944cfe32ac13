import type { Proposal } from "./proposal.ts";

// GitHub accepts 65,536 characters.
const MAX_REPORT = 60_000;

/** The title of the pull request with published changes: its bump and the failed command. */
export function driftTitle({ bump, failed }: Pick<Proposal, "bump" | "failed">): string {
  const release = bump === "none" ? "no release" : bump;
  const state = failed === undefined ? release : `${release}; ${failed} fails`;
  return `Apply published changes (${state})`;
}

/**
 * The body of that pull request: its content, the result of the checks, and the report.
 *
 * @param run the address of the run that made the proposal
 */
export function driftBody({ failed, report }: Pick<Proposal, "failed" | "report">, run: string): string {
  return joinBlocks([
    "This pull request contains the current published definitions, the documents and clients built from them, and a changeset for each package that needs a release.",
    failed === undefined
      ? "`pnpm check` passes on this branch."
      : `**\`pnpm ${failed}\` fails on this branch.** The log of the run shows why. Fix the cause on main; the next run includes the fix.`,
    "Do not commit to this branch: the next run overwrites it.",
    `[The run](${run}) shows the report with details, and has it as a web page in its artifact \`drift\`.`,
    fenced(report),
  ]);
}

/** The body of the pull request with new versions. */
export function releaseBody({ report }: Pick<Proposal, "report">): string {
  return joinBlocks([
    "Merge this pull request to publish these versions to npm. It follows main: each push to main updates it.",
    fenced(report),
  ]);
}

/**
 * A text of another job as a code block, in which GitHub finds no link, image, mention, reference or closing keyword. Cut
 * between two lines if it is too long.
 */
export function fenced(text: string): string {
  const clean = text.replaceAll(/\r\n?/g, "\n").replaceAll(/[^\P{C}\n\t]|[\u2028\u2029]/gu, "\uFFFD");
  const cut = cutLines(clean.trimEnd());
  const longest = Math.max(2, ...[...cut.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  // A fence of thousands of backticks would exceed the limit of GitHub.
  if (longest > 100) return fenced(cut.replaceAll("`", "'"));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${cut}\n${fence}`;
}

function cutLines(text: string): string {
  if (text.length <= MAX_REPORT) return text;
  const end = text.lastIndexOf("\n", MAX_REPORT);
  return `${text.slice(0, end === -1 ? MAX_REPORT : end).trimEnd()}\n(cut: the run has the complete report)`;
}

function joinBlocks(blocks: readonly string[]): string {
  return `${blocks.join("\n\n")}\n`;
}
