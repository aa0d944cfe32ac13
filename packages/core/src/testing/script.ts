import type { Fault } from "./fault.ts";
import type { AnswerSource } from "./test-answer.ts";

/** What happens to a call. */
export interface Step {
  /** An answer, or the way it fails. */
  readonly play:
    | { readonly answer: AnswerSource<Readonly<Record<string, unknown>>, unknown> }
    | { readonly fault: Fault };
  /** How long it takes in ms; without it, as long as every answer does. */
  readonly delayMs: number | undefined;
}

/** What is to happen to the calls of each operation. */
export interface Script {
  /** Adds a step for so many calls, or for all that no such step is left for. */
  readonly add: (operation: string, step: Step, times: number | undefined) => void;
  /** Takes the step of the next call; undefined where none was added. */
  readonly take: (operation: string) => Step | undefined;
  readonly clear: () => void;
}

/** Makes an empty script. */
export function createScript(): Script {
  const counted = new Map<string, Counted[]>();
  const lasting = new Map<string, Step>();
  return {
    add: (operation, step, times) => {
      if (times === undefined) lasting.set(operation, step);
      else counted.set(operation, [...(counted.get(operation) ?? []), { step, left: times }]);
    },
    take: (operation) => takeCounted(counted.get(operation) ?? []) ?? lasting.get(operation),
    clear: () => {
      counted.clear();
      lasting.clear();
    },
  };
}

interface Counted {
  readonly step: Step;
  left: number;
}

function takeCounted(queue: Counted[]): Step | undefined {
  const [first] = queue;
  if (first === undefined) return undefined;
  first.left -= 1;
  if (first.left <= 0) queue.shift();
  return first.step;
}
