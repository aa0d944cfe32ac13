import type { Parameters } from "@justone-clients/test-kit/client";
import { findOperation, type LiveOperation } from "./live-operation.ts";
import { createRow, type LiveRow } from "./live-row.ts";
import { resolveParameters } from "./parameters.ts";

/** Why an operation is not called. */
export interface SkipReason {
  readonly kind: "vanished" | "needs-parameters" | "budget" | "stopped";
  readonly reason: string;
}

/** An operation to call, or the reason not to call it. */
export type PlannedCall =
  | { readonly target: LiveOperation; readonly parameters: Parameters }
  | { readonly target: LiveOperation; readonly skipReason: SkipReason };

/** The input of {@link planCalls}. */
export interface PlanInput {
  /** The operations to choose from. */
  readonly operations: readonly LiveOperation[];
  /** The requested names, in the order of the calls; undefined for all operations. */
  readonly names: readonly string[] | undefined;
  /** Parameters by `METHOD /path`. */
  readonly given: ReadonlyMap<string, Parameters>;
}

/**
 * Chooses the operations to call, each once, with their parameters. A vanished operation is called only if it is named.
 *
 * @throws CommandError (exit code 2) for a name that is not an operation
 */
export function planCalls({ operations, names, given }: PlanInput): PlannedCall[] {
  const named = names?.map((name) => findOperation(operations, name, "--operation"));
  return [...new Set(named ?? operations)].map((target) => {
    const { id, parameters: declared, "x-vanished-since": vanished } = target.operation;
    if (named === undefined && vanished !== undefined) {
      const reason = "no longer published; select it with --operation to call it";
      return { target, skipReason: { kind: "vanished", reason } };
    }
    const known = resolveParameters(declared, given.get(id));
    if ("parameters" in known) return { target, parameters: known.parameters };
    const reason = `needs parameters: ${known.missing.join(", ")}`;
    return { target, skipReason: { kind: "needs-parameters", reason } };
  });
}

/** The rows of a dry run. */
export function plannedRows(plannedCalls: readonly PlannedCall[]): LiveRow[] {
  return plannedCalls.map((plannedCall) => {
    if ("skipReason" in plannedCall) return skippedRow(plannedCall.target, plannedCall.skipReason);
    return { ...createRow(plannedCall.target), result: "planned", parameters: plannedCall.parameters };
  });
}

/** The row of an operation that is not called. */
export function skippedRow(target: LiveOperation, skipReason: SkipReason): LiveRow {
  return { ...createRow(target), result: "not-called", ...skipReason };
}
