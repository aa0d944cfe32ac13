import { type Command, CommandError, type OptionValues } from "@justone-clients/spec-tools";
import { runTurbo } from "../tasks/run-turbo.ts";
import { runTargets, type Target, type TargetResult } from "./target.ts";
import { TARGETS } from "./targets.ts";
import { createRuntimeWorkspace, installRuntimes } from "./workspace.ts";

/** `pnpm test:runtimes`: the packed packages on every runtime and compiler they promise to work with. */
export const runtimesCommand: Command = {
  name: "pnpm test:runtimes",
  summary: "Installs the packed packages in a new project and tries them on every runtime and with every TypeScript.",
  options: [
    { flags: "--runtime <name...>", description: `only these of: ${TARGETS.map(({ name }) => name).join(", ")}` },
    { flags: "--require-all", description: "fail where one is skipped because this machine lacks it" },
  ],
  run: async (options, { root, log }) => {
    const targets = selectTargets(TARGETS, options);
    log("Installing the runtimes");
    await installRuntimes();
    log("Building, packing and installing the packages");
    await runTurbo(root, ["build"]);
    const bench = await createRuntimeWorkspace();
    try {
      const results = await runTargets(targets, bench, (result) => log(renderResults([result])));
      return conclude(results, options["requireAll"] === true);
    } finally {
      await bench.close();
    }
  },
};

/**
 * The targets that `--runtime` names; all without it.
 *
 * @throws CommandError (exit code 2) for a name that none has
 */
export function selectTargets(targets: readonly Target[], { runtime }: OptionValues): readonly Target[] {
  if (!Array.isArray(runtime)) return targets;
  const asked = runtime.map(String);
  const unknown = asked.find((name) => !targets.some((target) => target.name === name));
  if (unknown === undefined) return targets.filter(({ name }) => asked.includes(name));
  const names = targets.map(({ name }) => name).join(", ");
  throw new CommandError(2, `--runtime ${unknown}: expected one of ${names}`);
}

/**
 * What `--json` prints.
 *
 * @throws CommandError (exit code 1) when a target failed, or was skipped where none may be
 */
export function conclude(results: readonly TargetResult[], requireAll: boolean): object {
  const bad = results.filter(({ outcome }) => outcome === "failed" || (outcome === "skipped" && requireAll));
  if (bad.length === 0) return { runtimes: results };
  const names = bad.map(({ name, outcome }) => `${name} ${outcome}`).join(", ");
  throw new CommandError(1, `${bad.length} of ${results.length}: ${names}`, { runtimes: results });
}

const MARKS = { passed: "✓", failed: "✗", skipped: "-" } as const;

/** The results as lines for a terminal: a line a target, and below it what is wrong. */
export function renderResults(results: readonly TargetResult[]): string {
  return results.map(renderResult).join("\n");
}

function renderResult({ name, outcome, version, problems, durationMs }: TargetResult): string {
  const time = `${(durationMs / 1000).toFixed(1)} s`.padStart(7);
  const head = `${MARKS[outcome]} ${name.padEnd(15)}${time}  ${version}`.trimEnd();
  return [head, ...problems.map((problem) => `    ${problem.trim().replaceAll("\n", "\n    ")}`)].join("\n");
}
