import { describe, it } from "vitest";
import type { Case } from "./row.ts";
import { ABORT_ROWS } from "./rows-abort.ts";
import { BODY_ROWS } from "./rows-body.ts";
import { CODE_ROWS } from "./rows-code.ts";
import { CONNECTION_ROWS } from "./rows-connection.ts";
import { DATA_ROWS } from "./rows-data.ts";
import { PAGING_ROWS } from "./rows-pagination.ts";
import { PROTOCOL_ROWS } from "./rows-protocol.ts";
import { runCase } from "./run-case.ts";

const ROWS = [
  ...CONNECTION_ROWS,
  ...BODY_ROWS,
  ...CODE_ROWS,
  ...DATA_ROWS,
  ...PROTOCOL_ROWS,
  ...ABORT_ROWS,
  ...PAGING_ROWS,
];

const CASES = ROWS.flatMap(({ name, cases }) =>
  cases.map((one, index): [string, Case] => [cases.length === 1 ? name : `${name} (case ${index + 1})`, one]),
);

describe("a call", () => {
  it.each(CASES)("handles %s", async (_, one) => runCase(one));
});
