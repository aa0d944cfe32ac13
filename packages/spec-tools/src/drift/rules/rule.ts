import type { Bump, ChangedOperation } from "../model/drift.ts";
import type { DriftOperation } from "../snapshot/drift-snapshot.ts";
import { describeParameter, parameterChanges, type ParameterPair } from "../snapshot/parameter-changes.ts";
import type { OperationPair, SnapshotPair } from "../snapshot/snapshot-pair.ts";

/** A change that a rule found in one operation. */
export interface Finding extends ChangedOperation {
  /** The change in one line, without the operation's name. */
  readonly text: string;
  /** Findings of one group are reported as one change. Default: the text. */
  readonly group?: string;
  /** Overrides the bump of the rule. */
  readonly bump?: Bump;
}

/** A kind of change, and the function that finds it. */
export interface Rule {
  /** The stable id of the kind. */
  readonly kind: string;
  /** The bump it requires, by its effect on a TypeScript user. */
  readonly bump: Bump;
  /** The change, in a few words. */
  readonly change: string;
  /** Why the change has this bump. */
  readonly why: string;
  /** The ids of the oasdiff checks that find the same change. */
  readonly oasdiff?: readonly string[];
  readonly find: (snapshots: SnapshotPair) => readonly Finding[];
}

/** A finding without its operation. */
export type OperationFinding = Omit<Finding, "operation" | "method">;

/** Runs `find` on each operation that both snapshots have. */
export function inEachPair(find: (pair: OperationPair) => readonly OperationFinding[]): Rule["find"] {
  return ({ pairs }) => pairs.flatMap((pair) => find(pair).map((details) => atOperation(pair.after, details)));
}

/** Adds the operation to a finding. */
export function atOperation({ id, name }: Pick<DriftOperation, "id" | "name">, details: OperationFinding): Finding {
  return { operation: id, method: name, ...details };
}

/** A change of a parameter. */
type ParameterFinding = Pick<OperationFinding, "text" | "replacement">;

/** Runs `find` on each parameter that both snapshots have. `find` returns undefined if the parameter did not change. */
export function inEachParameter(find: (pair: ParameterPair) => ParameterFinding | string | undefined): Rule["find"] {
  return inEachPair((pair) => {
    return parameterChanges(pair).same.flatMap((parameter): OperationFinding[] => {
      const found = find(parameter);
      if (found === undefined) return [];
      const [before, after] = [describeParameter(parameter.before), describeParameter(parameter.after)];
      return [{ where: parameter.after.name, ...(typeof found === "string" ? { text: found } : found), before, after }];
    });
  });
}
