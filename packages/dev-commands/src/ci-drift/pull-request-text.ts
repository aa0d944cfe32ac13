import type { DriftReport } from "./read-drift.ts";

// GitHub takes 65,536 characters.
const MAX_BODY = 60_000;

/** The title of the pull request: how much it is, and what holds it up. */
export function pullRequestTitle({ bump }: DriftReport, failed: string | undefined): string {
  const release = bump === "none" ? "no release" : bump;
  const state = failed === undefined ? release : `${release}; ${failed} fails`;
  return `Take over what the publisher changed (${state})`;
}

/** The body of the pull request: what it is, what holds it up, and the report of what changed. */
export function pullRequestBody(report: string, failed: string | undefined): string {
  const blocks = [
    "The definitions as the publisher has them now, the documents and clients made of them, and a changeset for each package that needs a release.",
    failed === undefined
      ? "`pnpm check` passes on this branch."
      : `**\`pnpm ${failed}\` fails on this branch.** The log of the run says why. Mend on main what it needs; the next run takes that up.`,
    "Commit nothing to this branch: the next run takes it back.",
    cutReport(report),
  ];
  return `${blocks.join("\n\n")}\n`;
}

// Between two lines, so that no half of a table's row or of a link stays.
function cutReport(report: string): string {
  if (report.length <= MAX_BODY) return report.trimEnd();
  const end = report.lastIndexOf("\n", MAX_BODY);
  const kept = report.slice(0, end === -1 ? MAX_BODY : end);
  return `${kept.trimEnd()}\n\nThe report goes on: the run keeps it whole, as the artifact \`drift\`.`;
}
