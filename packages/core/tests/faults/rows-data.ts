import { expect } from "vitest";
import { anomalyKinds } from "./rows-body.ts";
import type { Case, Expected, Row } from "./row.ts";
import { always, envelope, http } from "./wire.ts";

const BILLED: Expected = { kind: "success", billing: "billed", attempts: 1, requests: 1 };
const HOSTILE = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"a":1}';
const LONG =
  '{"code":0,"data":{"id":1234567890123456789,"far":-9007199254740993,"text":"1234567890123456789","near":1}}';

function billed(body: string, has: object, more: Partial<Case> = {}): Case {
  return { serve: always(http(body)), expected: { ...BILLED, has }, ...more };
}

/** Unusual data in a billed response. */
export const DATA_ROWS: readonly Row[] = [
  {
    name: "duplicate keys in the envelope",
    // The last one counts, as with JSON.parse.
    cases: [billed('{"code":301,"data":1,"code":0,"data":2}', { data: 2 })],
  },
  {
    name: "code 0 with null, [] and {}",
    cases: [null, [], {}].flatMap((data): Case[] => [
      billed(envelope(0, data), { data, isEmpty: true }),
      {
        serve: always(http(envelope(0, data))),
        call: { throwOnEmptyData: true, retryUnknownOutcome: true },
        expected: { ...BILLED, kind: "empty-data", has: { billed: "yes", code: 0, requestId: "[token]" } },
      },
    ]),
  },
  {
    name: "the keys `__proto__` and `constructor`",
    cases: [
      billed(
        `{"code":0,"data":${HOSTILE},"__proto__":{"message":"polluted"}}`,
        {},
        {
          also: (_, { data }) => {
            expect(JSON.stringify(data)).toBe(HOSTILE);
            expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
            expect("polluted" in {}).toBe(false);
          },
        },
      ),
    ],
  },
  {
    name: "integers beyond 2^53",
    cases: [
      billed(
        LONG,
        { data: { text: "1234567890123456789", near: 1 } },
        { also: ({ events }) => expect(anomalyKinds(events)).toEqual(["long-integers"]) },
      ),
      billed(
        LONG,
        { data: { id: "1234567890123456789", far: "-9007199254740993", text: "1234567890123456789", near: 1 } },
        { call: { integers: "string" }, also: ({ events }) => expect(anomalyKinds(events)).toEqual([]) },
      ),
      billed(
        LONG,
        { data: { id: 1234567890123456789n, far: -9007199254740993n, text: "1234567890123456789", near: 1 } },
        { call: { integers: "bigint" } },
      ),
    ],
  },
];
