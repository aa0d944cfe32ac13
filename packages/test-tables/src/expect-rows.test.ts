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

function firstError(thrown: unknown): unknown {
  return thrown instanceof AggregateError ? thrown.errors[0] : thrown;
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

it("expectRows keeps the values, the stack and the cause of an error, which the report of the test shows", async () => {
  const error = await expectRows(ROWS, ([input, lower]) => expect(input.toLowerCase()).toBe(lower)).catch(firstError);
  expect(error).toMatchObject({ name: "AssertionError", actual: "b", expected: "x" });
  expect(error).toHaveProperty("stack", expect.stringContaining("expect-rows.test.ts"));
  const cause = new Error("lost");
  const run = expectRows([1], () => Promise.reject(new Error("failed", { cause })));
  expect(await run.catch(firstError)).toHaveProperty("cause", cause);
});

it("expectRows starts the stack of each error with its label, because vitest merges errors with equal stacks", async () => {
  const run = expectRows([1, 2], (row) => expect(row).toBe("$&"));
  const error: unknown = await run.catch((thrown: unknown) => thrown);
  const stacks = error instanceof AggregateError ? error.errors.map((one: Error) => one.stack?.split("\n")[0]) : [];
  expect(stacks).toEqual([
    "AssertionError: row 1, 1: expected 1 to be '$&' // Object.is equality",
    "AssertionError: row 2, 2: expected 2 to be '$&' // Object.is equality",
  ]);
});

it("expectRows labels errors whose message is read-only, and an error that two rows throw", async () => {
  const aborted = expectRows([1], () => Promise.reject(new DOMException("gone", "AbortError")));
  expect(await failures(aborted)).toEqual(["AbortError: row 1, 1: gone"]);
  const same = Object.freeze(new Error("same"));
  expect(await failures(expectRows([1, 2], () => Promise.reject(same)))).toEqual([
    "Error: row 1, 1: same",
    "Error: row 2, 2: same",
  ]);
});

it("expectRows reports a thrown value that is not an error", async () => {
  const run = expectRows([1], () => Promise.reject("no error"));
  expect(await failures(run)).toEqual(["Error: row 1, 1: threw 'no error'"]);
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
