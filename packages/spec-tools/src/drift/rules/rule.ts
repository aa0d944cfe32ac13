import type { Bump, ChangedOperation } from "../model/drift.ts";
import type { DriftOperation } from "../snapshot/drift-state.ts";
import { describeParameter, parameterChanges, type ParameterPair } from "../snapshot/parameter-changes.ts";
import type { OperationPair, StatePair } from "../snapshot/state-pair.ts";

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
  readonly find: (states: StatePair) => readonly Finding[];
}

/** What was found at one place of an operation. */
export type Spot = Omit<Finding, "operation" | "method">;

/** Looks at each operation that both sides have. */
export function inEachPair(find: (pair: OperationPair) => readonly Spot[]): Rule["find"] {
  return ({ pairs }) => pairs.flatMap((pair) => find(pair).map((spot) => atOperation(pair.after, spot)));
}

/** A finding about an operation. */
export function atOperation({ id, name }: Pick<DriftOperation, "id" | "name">, spot: Spot): Finding {
  return { operation: id, method: name, ...spot };
}

/** Looks at each parameter that both sides have; gives back what is to be said of it, or nothing. */
export function inEachParameter(find: (pair: ParameterPair) => string | undefined): Rule["find"] {
  return inEachPair((pair) => {
    return parameterChanges(pair).same.flatMap((parameter): Spot[] => {
      const text = find(parameter);
      if (text === undefined) return [];
      const [before, after] = [describeParameter(parameter.before), describeParameter(parameter.after)];
      return [{ where: parameter.after.name, text, before, after }];
    });
  });
}
