import { expect } from "vitest";
import type { CallOptions, Outcome } from "../../src/index.ts";
import { type Case, emitsAnomalies, once, type Row, row, type Scene, serves, success } from "./row.ts";
import { always, envelope, http } from "./wire.ts";

const HOSTILE = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"a":1}';
const LONG =
  '{"code":0,"data":{"id":1234567890123456789,"far":-9007199254740993,"text":"1234567890123456789","near":1}}';
const SAFE = { text: "1234567890123456789", near: 1 };
const AS_STRING = { id: "1234567890123456789", far: "-9007199254740993", ...SAFE };
const AS_BIGINT = { id: 1234567890123456789n, far: -9007199254740993n, ...SAFE };

function billed(body: string, has: object, call: CallOptions = {}): Case {
  return serves(always(http(body)), success(has), { call });
}

function longIntegers(integers: CallOptions["integers"], data: object, ...anomalies: readonly string[]): Case {
  return { ...billed(LONG, { data }, { integers }), also: emitsAnomalies(...anomalies) };
}

function emptyData(data: unknown): Case {
  const call = { throwOnEmptyData: true, retryUnknownOutcome: true };
  const has = { billed: "yes", code: 0, requestId: "[token]" };
  return serves(always(http(envelope(0, data))), once("empty-data", "billed", has), { call });
}

function keepsKeys(_: Scene, { data }: Outcome<unknown>): void {
  expect(JSON.stringify(data)).toBe(HOSTILE);
  expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  expect("polluted" in {}).toBe(false);
}

/** Unusual data in a billed response. */
export const DATA_ROWS: readonly Row[] = [
  // The last one counts, as with JSON.parse.
  row("duplicate keys in the envelope", billed('{"code":301,"data":1,"code":0,"data":2}', { data: 2 })),
  row("code 0 with null", billed(envelope(0, null), { data: null, isEmpty: true }), emptyData(null)),
  row("code 0 with []", billed(envelope(0, []), { data: [], isEmpty: true }), emptyData([])),
  row("code 0 with {}", billed(envelope(0, {}), { data: {}, isEmpty: true }), emptyData({})),
  row("the keys `__proto__` and `constructor`", {
    ...billed(`{"code":0,"data":${HOSTILE},"__proto__":{"message":"polluted"}}`, {}),
    also: keepsKeys,
  }),
  row("integers beyond 2^53 by default", longIntegers(undefined, SAFE, "long-integers")),
  row("integers beyond 2^53 as strings", longIntegers("string", AS_STRING)),
  row("integers beyond 2^53 as bigints", longIntegers("bigint", AS_BIGINT)),
];
