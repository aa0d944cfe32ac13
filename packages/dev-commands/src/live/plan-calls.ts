import type { Parameters } from "@justone-clients/test-kit/client";
import { findOperation, type LiveOperation } from "./live-operation.ts";
import { createRow, type LiveRow } from "./live-row.ts";
import { resolveParameters } from "./parameters.ts";

/** Why an operation is not called. */
export interface SkipReason {
  readonly kind: "vanished" | "needs-parameters" | "budget" | "stopped";
  readonly reason: string;
}

/** One operation to call, or what keeps it from being called. */
export type PlannedCall =
  | { readonly target: LiveOperation; readonly parameters: Parameters }
  | { readonly target: LiveOperation; readonly obstacle: SkipReason };

/** What to plan from. */
export interface PlanInput {
  /** The operations there are to choose from. */
  readonly operations: readonly LiveOperation[];
  /** The names asked for, in the order of the calls; undefined for all operations. */
  readonly names: readonly string[] | undefined;
  /** Parameters by `METHOD /path`. */
  readonly given: ReadonlyMap<string, Parameters>;
}

/**
 * Which operations are called, each once, and with what. One that is published no more is called only where it is named.
 *
 * @throws CommandError (exit code 2) for a name that is no operation
 */
export function planCalls({ operations, names, given }: PlanInput): PlannedCall[] {
  const named = names?.map((name) => findOperation(operations, name, "--operation"));
  return [...new Set(named ?? operations)].map((target) => {
    const { id, parameters: declared, "x-vanished-since": vanished } = target.operation;
    if (named === undefined && vanished !== undefined) {
      const reason = "published no more; name it with --operation to call it";
      return { target, obstacle: { kind: "vanished", reason } };
    }
    const known = resolveParameters(declared, given.get(id));
    if ("parameters" in known) return { target, parameters: known.parameters };
    const reason = `needs parameters: ${known.missing.join(", ")}`;
    return { target, obstacle: { kind: "needs-parameters", reason } };
  });
}

/** The rows of a dry run, which sends nothing. */
export function plannedRows(steps: readonly PlannedCall[]): LiveRow[] {
  return steps.map((step) => {
    if ("obstacle" in step) return skippedRow(step.target, step.obstacle);
    return { ...createRow(step.target), result: "planned", parameters: step.parameters };
  });
}

/** The row of an operation that is not called. */
export function skippedRow(target: LiveOperation, obstacle: SkipReason): LiveRow {
  return { ...createRow(target), result: "not-called", ...obstacle };
}
