import { inspect } from "node:util";
import { TestRunner } from "vitest";

declare module "vitest" {
  interface TaskMeta {
    /** How many table rows the test checked. `pnpm test` counts them. */
    rows?: number;
  }
}

const LABEL_LENGTH = 200;

/**
 * Checks every row of a table in one test, one after the other, and reports each row that fails with its own difference.
 * Cheaper than `it.each`, which runs hooks and writes a report for every row. Not for `it.concurrent`.
 *
 * @param label the name of a row in the report. Default: its position and its values, cut short
 * @throws AggregateError with one error per row that failed
 * @example
 * it("returns the lower-case name", () => expectRows(ROWS, ([input, name]) => expect(nameOf(input)).toBe(name)));
 */
export async function expectRows<Row>(
  rows: Iterable<Row>,
  check: (row: Row, index: number) => unknown,
  label: (row: Row, index: number) => string = describeRow,
): Promise<void> {
  const meta = TestRunner.getCurrentTest()?.meta;
  if (meta === undefined) throw new Error("expectRows must be called in a test.");
  const failures: Error[] = [];
  let count = 0;
  for (const row of rows) {
    try {
      await check(row, count);
    } catch (error) {
      failures.push(labelError(error, label(row, count)));
    }
    count += 1;
    meta.rows = (meta.rows ?? 0) + 1;
  }
  if (count === 0) throw new Error("expectRows needs at least one row, got an empty table.");
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${count} rows failed`);
}

function describeRow(row: unknown, index: number): string {
  const text = inspect(row, { breakLength: Infinity, depth: 3, maxStringLength: LABEL_LENGTH });
  return `row ${index + 1}, ${text.length > LABEL_LENGTH ? `${text.slice(0, LABEL_LENGTH)}…` : text}`;
}

// A new error, because some messages are read-only and a check can throw one error for two rows. It keeps the values of which
// vitest shows the difference. Its stack begins with the label, because vitest shows only the first of equal stacks.
function labelError(thrown: unknown, label: string): Error {
  const error = thrown instanceof Error ? thrown : new Error(`threw ${inspect(thrown)}`);
  const message = `${label}: ${error.message}`;
  const labeled = new Error(message, error.cause === undefined ? {} : { cause: error.cause });
  const stack = error.stack?.replace(error.message, () => message);
  return Object.assign(labeled, error, { name: error.name, message, stack });
}
