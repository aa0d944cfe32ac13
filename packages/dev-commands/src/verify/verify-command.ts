import { type Command, CommandError, type Output } from "@justone-clients/spec-tools";
import { mutationsCommand } from "../mutations/mutations-command.ts";
import { runTurbo } from "../tasks/run-turbo.ts";
import { testLoadedCommand } from "../tasks/test-command.ts";

/** A check that is too slow for every change. */
export interface SlowCheck {
  readonly name: string;
  /** Returns what `--json` prints for the check; rejects if it fails. */
  readonly run: (output: Output) => Promise<unknown>;
}

const CHECKS: readonly SlowCheck[] = [
  { name: testLoadedCommand.name, run: (output) => testLoadedCommand.run({}, output, []) },
  { name: "10,000 random sequences of faults", run: ({ root }) => runTurbo(root, ["test:thorough"]) },
  { name: "complete releases", run: ({ root }) => runTurbo(root, ["test:verify"]) },
  { name: mutationsCommand.name, run: (output) => mutationsCommand.run({}, output, []) },
];

/** `pnpm verify`: the checks that are too slow for `pnpm check`. */
export const verifyCommand: Command = {
  name: "pnpm verify",
  summary:
    "Runs what is too slow for each change: every test on a busy machine, 10,000 random sequences of faults, all platforms of a complete release and a simulated year if such a release exists, the mutation check. Takes about an hour. Offline.",
  options: [],
  run: (_, output) => runSlowChecks(CHECKS, output),
};

/**
 * Runs the checks one after the other, the rest also after a failure, and returns the result of each by name.
 *
 * @throws CommandError (exit code 1) if a check failed
 */
export async function runSlowChecks(checks: readonly SlowCheck[], output: Output): Promise<Record<string, unknown>> {
  const results: Record<string, unknown> = {};
  const failed: string[] = [];
  for (const { name, run } of checks) {
    output.log(`${name}:`);
    try {
      results[name] = await run(output);
    } catch (error) {
      failed.push(name);
      results[name] = { failed: error instanceof Error ? error.message : String(error) };
      output.log(`✗ ${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (failed.length === 0) return results;
  throw new CommandError(1, `${failed.length} of ${checks.length} failed: ${failed.join(", ")}`, results);
}
