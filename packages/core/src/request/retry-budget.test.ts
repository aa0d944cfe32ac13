import { expect, it } from "vitest";
import { createRetryBudget } from "./retry-policy.ts";

it("runs dry, is refilled by a tenth a success, and never above its capacity", () => {
  const budget = createRetryBudget(2);
  expect([budget.take(), budget.take(), budget.take()]).toEqual([true, true, false]);
  for (let success = 0; success < 9; success++) budget.refill();
  expect(budget.take()).toBe(false);
  for (let success = 0; success < 2; success++) budget.refill();
  expect([budget.take(), budget.take()]).toEqual([true, false]);
  for (let success = 0; success < 100; success++) budget.refill();
  expect([budget.take(), budget.take(), budget.take()]).toEqual([true, true, false]);
});
