import { countNumbers, type Shape } from "./shape.ts";

const NULL_SHARE = 0.02;

/** Whether a sample answers null for what is missing (2 % of its scalars or more) rather than leaving the key out. */
export function isNullStyle(sample: Shape): boolean {
  const { nulls, scalars } = countScalars(sample);
  return nulls > 0 && nulls >= scalars * NULL_SHARE;
}

function countScalars(sample: Shape): { nulls: number; scalars: number } {
  let nulls = 0;
  let scalars = 0;
  const pending = [sample];
  for (let shape = pending.pop(); shape !== undefined; shape = pending.pop()) {
    nulls += shape.null;
    scalars += shape.null + shape.boolean + countNumbers(shape) + shape.string;
    if (shape.items !== undefined) pending.push(shape.items);
    pending.push(...shape.keys.values());
  }
  return { nulls, scalars };
}
