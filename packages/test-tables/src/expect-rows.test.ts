import { expect, it } from "vitest";
import { expectRows } from "./expect-rows.ts";

const ROWS: [input: string, lower: string][] = [
  ["A", "a"],
  ["B", "x"],
  ["C", "c"],
  ["D", "y"],
];

async function failures(run: Promise<void>): Promise<string[]> {
  const error: unknown = await run.catch((thrown: unknown) => thrown);
  return error instanceof AggregateError ? error.errors.map(String) : [];
}

it("expectRows reports each row that fails, with its values and its difference", async () => {
  const run = expectRows(ROWS, ([input, lower]) => expect(input.toLowerCase()).toBe(lower));
  expect(await failures(run)).toEqual([
    "AssertionError: row 2, [ 'B', 'x' ]: expected 'b' to be 'x' // Object.is equality",
    "AssertionError: row 4, [ 'D', 'y' ]: expected 'd' to be 'y' // Object.is equality",
  ]);
});

it("expectRows awaits the check of each row, and uses the label of the caller", async () => {
  const run = expectRows(
    [1, 2],
    async (row) => {
      await Promise.resolve();
      if (row === 2) throw new TypeError("no");
    },
    (row, index) => `case ${row} at ${index}`,
  );
  expect(await failures(run)).toEqual(["TypeError: case 2 at 1: no"]);
});

it("expectRows cuts a long row short", async () => {
  const [message = ""] = await failures(expectRows(["x".repeat(5000)], () => expect.unreachable()));
  expect(message.length).toBeLessThan(300);
});

it("expectRows counts the rows of all its calls in the meta data of the test", async ({ task }) => {
  await expectRows(ROWS, () => {});
  await expectRows([1], () => {});
  expect(task.meta.rows).toBe(5);
});

it("expectRows fails for an empty table", async () => {
  await expect(expectRows([], () => {})).rejects.toThrow("empty table");
});
