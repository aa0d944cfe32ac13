import { describeParameter, parameterChanges, type ParameterPair } from "../states/parameter-changes.ts";
import { inEachPair, type Rule, type Spot } from "./rule.ts";

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
