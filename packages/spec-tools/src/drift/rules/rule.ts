import type { Bump, ChangedOperation } from "../model/drift.ts";
import type { DriftOperation } from "../snapshot/drift-snapshot.ts";
import { describeParameter, parameterChanges, type ParameterPair } from "../snapshot/parameter-changes.ts";
import type { OperationPair, SnapshotPair } from "../snapshot/snapshot-pair.ts";

/** What a rule found in one operation. */
export interface Finding extends ChangedOperation {
  /** The fact in one line, without the operation's name. */
  readonly text: string;
  /** What facts have in common that are told in one line; the text itself where it is absent. */
  readonly group?: string;
  /** Where it differs from that of the rule. */
  readonly bump?: Bump;
}

/** A kind of change, and how it is found. */
export interface Rule {
  /** The stable id. */
  readonly kind: string;
  /** What a TypeScript user feels of it. */
  readonly bump: Bump;
  /** The change, in a few words. */
  readonly change: string;
  /** Why it makes that bump. */
  readonly why: string;
  /** The checks of oasdiff that find the same. */
  readonly oasdiff?: readonly string[];
  readonly find: (snapshots: SnapshotPair) => readonly Finding[];
}

/** What was found at one place of an operation. */
export type OperationFinding = Omit<Finding, "operation" | "method">;

/** Looks at each operation that both sides have. */
export function inEachPair(find: (pair: OperationPair) => readonly OperationFinding[]): Rule["find"] {
  return ({ pairs }) => pairs.flatMap((pair) => find(pair).map((details) => atOperation(pair.after, details)));
}

/** A finding about an operation. */
export function atOperation({ id, name }: Pick<DriftOperation, "id" | "name">, details: OperationFinding): Finding {
  return { operation: id, method: name, ...details };
}

/** Looks at each parameter that both sides have; gives back what is to be said of it, or nothing. */
export function inEachParameter(find: (pair: ParameterPair) => string | undefined): Rule["find"] {
  return inEachPair((pair) => {
    return parameterChanges(pair).same.flatMap((parameter): OperationFinding[] => {
      const text = find(parameter);
      if (text === undefined) return [];
      const [before, after] = [describeParameter(parameter.before), describeParameter(parameter.after)];
      return [{ where: parameter.after.name, text, before, after }];
    });
  });
}
