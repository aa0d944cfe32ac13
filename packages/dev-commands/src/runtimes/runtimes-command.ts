import { type Command, CommandError, type OptionValues } from "@justone-clients/spec-tools";
import { runTurbo } from "../tasks/run-turbo.ts";
import { runTargets, type Target, type TargetResult } from "./target.ts";
import { TARGETS } from "./targets.ts";
import { createRuntimeWorkspace, installRuntimes } from "./workspace.ts";

/** `pnpm test:runtimes`: tests the packed packages on every runtime, test runner and compiler that they promise to support. */
export const runtimesCommand: Command = {
  name: "pnpm test:runtimes",
  summary:
    "Installs the packed packages in a new project and tests them with every supported runtime, test runner and TypeScript version.",
  options: [
    {
      flags: "--runtime <name...>",
      description: `only these targets (default: all): ${TARGETS.map(({ name }) => name).join(", ")}`,
    },
    { flags: "--require-all", description: "fail if a runtime is skipped because it is not installed on this machine" },
  ],
  run: async (options, { root, log }) => {
    const targets = selectTargets(TARGETS, options);
    log("Installing the runtimes");
    await installRuntimes();
    log("Building, packing and installing the packages");
    await runTurbo(root, ["build"]);
    const workspace = await createRuntimeWorkspace();
    try {
      const results = await runTargets(targets, workspace, (result) => log(renderResults([result])));
      return conclude(results, options["requireAll"] === true);
    } finally {
      await workspace.close();
    }
  },
};

/**
 * The targets that `--runtime` selects. Default: all.
 *
 * @throws CommandError (exit code 2) for an unknown name
 */
export function selectTargets(targets: readonly Target[], { runtime }: OptionValues): readonly Target[] {
  if (!Array.isArray(runtime)) return targets;
  const requested = runtime.map(String);
  const unknown = requested.find((name) => !targets.some((target) => target.name === name));
  if (unknown === undefined) return targets.filter(({ name }) => requested.includes(name));
  const names = targets.map(({ name }) => name).join(", ");
  throw new CommandError(2, `--runtime ${unknown}: expected one of ${names}`);
}

/**
 * Returns the results for `--json`.
 *
 * @throws CommandError (exit code 1) if a target failed, or was skipped although all are required
 */
export function conclude(results: readonly TargetResult[], requireAll: boolean): object {
  const bad = results.filter(({ outcome }) => outcome === "failed" || (outcome === "skipped" && requireAll));
  if (bad.length === 0) return { runtimes: results };
  const names = bad.map(({ name, outcome }) => `${name} ${outcome}`).join(", ");
  throw new CommandError(1, `${bad.length} of ${results.length}: ${names}`, { runtimes: results });
}

const MARKS = { passed: "✓", failed: "✗", skipped: "-" } as const;

/** The results as lines for a terminal: one line per target, followed by its problems. */
export function renderResults(results: readonly TargetResult[]): string {
  return results.map(renderResult).join("\n");
}

function renderResult({ name, outcome, version, problems, durationMs }: TargetResult): string {
  const time = `${(durationMs / 1000).toFixed(1)} s`.padStart(7);
  const head = `${MARKS[outcome]} ${name.padEnd(18)}${time}  ${version}`.trimEnd();
  return [head, ...problems.map((problem) => `    ${problem.trim().replaceAll("\n", "\n    ")}`)].join("\n");
}
