import { type Command, CommandError, type OptionValues } from "@justone-clients/spec-tools";
import { runTurbo } from "../tasks/run-turbo.ts";
import { installRuntimes } from "./install-runtimes.ts";
import { makeWorkbench } from "./make-workbench.ts";
import { printResults } from "./print-results.ts";
import type { Target } from "./target.ts";
import { TARGETS } from "./targets.ts";
import { type TargetResult, tryTargets } from "./try-targets.ts";

/** `pnpm test:runtimes`: the packed packages on every runtime and compiler they promise to work with. */
export const runtimesCommand: Command = {
  name: "pnpm test:runtimes",
  summary: "Installs the packed packages in a new project and tries them on every runtime and with every TypeScript.",
  options: [
    { flags: "--runtime <name...>", description: `only these of: ${TARGETS.map(({ name }) => name).join(", ")}` },
    { flags: "--require-all", description: "fail where one is skipped because this machine lacks it" },
  ],
  run: async (options, { root, say }) => {
    const targets = selectTargets(TARGETS, options);
    say("Installing the runtimes");
    await installRuntimes();
    say("Building, packing and installing the packages");
    await runTurbo(root, ["build"]);
    const bench = await makeWorkbench();
    try {
      const results = await tryTargets(targets, bench, (result) => say(printResults([result])));
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
