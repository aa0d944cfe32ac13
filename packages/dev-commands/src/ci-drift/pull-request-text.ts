import type { DriftReport } from "./read-drift.ts";

// GitHub accepts 65,536 characters.
const MAX_BODY = 60_000;

/** The title of the pull request, with its bump and the failed command. */
export function pullRequestTitle({ bump }: DriftReport, failed: string | undefined): string {
  const release = bump === "none" ? "no release" : bump;
  const state = failed === undefined ? release : `${release}; ${failed} fails`;
  return `Apply published changes (${state})`;
}

/** The body of the pull request: its content, the result of the checks, and the drift report. */
export function pullRequestBody(report: string, failed: string | undefined): string {
  const blocks = [
    "This pull request contains the current published definitions, the documents and clients built from them, and a changeset for each package that needs a release.",
    failed === undefined
      ? "`pnpm check` passes on this branch."
      : `**\`pnpm ${failed}\` fails on this branch.** The log of the run shows why. Fix the cause on main; the next run includes the fix.`,
    "Do not commit to this branch: the next run overwrites it.",
    cutReport(report),
  ];
  return `${blocks.join("\n\n")}\n`;
}

// Cuts between two lines, so that table rows and links stay complete.
function cutReport(report: string): string {
  if (report.length <= MAX_BODY) return report.trimEnd();
  const end = report.lastIndexOf("\n", MAX_BODY);
  const kept = report.slice(0, end === -1 ? MAX_BODY : end);
  return `${kept.trimEnd()}\n\nThe complete report is in the artifact \`drift\` of the run.`;
}
