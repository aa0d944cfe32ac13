import { gzipSync } from "node:zlib";
import { expect } from "vitest";
import type { BrokenServer } from "./broken-server.ts";
import type { Case, Expected, Row, Scene } from "./row.ts";
import { always, andClose, envelope, http, type Head } from "./wire.ts";

const UNREADABLE: Expected = { kind: "protocol", billing: "U", attempts: 1, requests: 1 };
const PAID: Expected = { kind: "success", billing: "B", attempts: 1, requests: 1 };
const GZIP = { headers: { "content-encoding": "gzip" } };
const HTML = { headers: { "content-type": "text/html" } };
const DEEP = `{"code":0,"data":${"[".repeat(20_000)}${"]".repeat(20_000)}}`;
const JSON_START = '{"code":0,"data":"';

const packed = gzipSync(envelope(0, "x".repeat(5000)), { level: 0 });

function unreadable(body: string | Uint8Array, head?: Head, has: object = {}): Case {
  return { serve: always(http(body, head)), expected: { ...UNREADABLE, has } };
}

function paid(body: string | Uint8Array, head: Head, has: object, notice?: string): Case {
  return {
    serve: always(http(body, head)),
    expected: { ...PAID, has },
    also: ({ events }) => expect(notices(events)).toEqual(notice === undefined ? [] : [notice]),
  };
}

/** The kinds of the notices a case gave. */
export function notices(events: Scene["events"]): unknown[] {
  return events.flatMap(({ hook, event }) => (hook === "onDrift" && "kind" in event ? [event.kind] : []));
}

function corrupt(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, index) => (index > 10 && index < 20 ? byte ^ 0xff : byte));
}

function tooLarge(body: string | Uint8Array, head: Head, call: object = {}): Case {
  let server: BrokenServer | undefined;
  return {
    serve: always(http(body, head)),
    call,
    run: (scene) => {
      ({ server } = scene);
      return scene.client.safe.getThingV1({}, call);
    },
    expected: { ...UNREADABLE, has: { snippet: "" } },
    also: () => expect(server?.requests).toHaveLength(1),
  };
}

/** The faults of a body: rows 14 to 26. */
export const BODY_ROWS: readonly Row[] = [
  {
    number: 14,
    text: "no content-length, early close",
    cases: [
      {
        serve: andClose(http(envelope(0).slice(0, -5), { headers: { "content-length": "" } })),
        expected: UNREADABLE,
        also: (_, { error }) => {
          const snippet = error !== undefined && "snippet" in error ? error.snippet : "";
          expect(snippet.length).toBeGreaterThan(20);
          expect(snippet.length).toBeLessThanOrEqual(200);
        },
      },
    ],
  },
  { number: 15, text: "truncated JSON of the right length", cases: [unreadable(envelope(0).slice(0, -5))] },
  { number: 16, text: "corrupt gzip", cases: [unreadable(corrupt(packed), GZIP), unreadable(envelope(0), GZIP)] },
  {
    number: 17,
    text: "truncated gzip",
    cases: [unreadable(packed.subarray(0, 2000), GZIP), unreadable(packed.subarray(0, 5), GZIP)],
  },
  {
    number: 18,
    text: "gzip bomb (100 kB → 100 MB)",
    cases: [tooLarge(gzipSync(Buffer.alloc(100_000_000, " ")), GZIP)],
  },
  {
    number: 19,
    text: "body over the cap (default 64 MB)",
    cases: [
      tooLarge(Buffer.alloc(64 * 1024 * 1024 + 1, " "), {}),
      tooLarge(envelope(0, "x".repeat(1000)), {}, { maxBodyBytes: 1000 }),
    ],
  },
  { number: 20, text: "JSON nested 20,000 deep", cases: [paid(DEEP, {}, { isEmpty: false })] },
  {
    number: 21,
    text: "invalid UTF-8",
    cases: [
      paid(
        Buffer.concat([Buffer.from(JSON_START), Buffer.of(0xff), Buffer.from('"}')]),
        {},
        { data: "\ufffd" },
        "odd-bytes",
      ),
    ],
  },
  {
    number: 22,
    text: "other charset declared",
    cases: [
      paid(
        Buffer.concat([Buffer.from(JSON_START), Buffer.of(0xd6, 0xd0, 0xce, 0xc4), Buffer.from('"}')]),
        { headers: { "content-type": "application/json; charset=GBK" } },
        { data: "中文" },
        "odd-bytes",
      ),
      paid(
        envelope(0, "中文"),
        { headers: { "content-type": "text/plain; charset=klingon" } },
        { data: "中文" },
        "odd-bytes",
      ),
    ],
  },
  { number: 23, text: "byte order mark", cases: [paid(`\ufeff${envelope(0, "a")}`, {}, { data: "a" })] },
  {
    number: 24,
    text: "empty 200, 204, whitespace body",
    cases: [
      unreadable("", {}, { status: 200 }),
      unreadable("", { status: "204 No Content", headers: { "content-length": "" } }, { status: 204 }),
      unreadable(" \r\n\t", {}, { snippet: "" }),
    ],
  },
  {
    number: 25,
    text: "HTML with 200 (captcha, proxy)",
    cases: [unreadable(`<html>${envelope(0)}</html>`, HTML, { contentType: "text/html", status: 200 })],
  },
  {
    number: 26,
    text: "HTML 502 / 504",
    cases: ["502 Bad Gateway", "504 Gateway Timeout"].map((status) => ({
      serve: always(http(`<html>${envelope(0)}</html>`, { ...HTML, status })),
      expected: {
        kind: "gateway",
        billing: "U",
        attempts: 1,
        requests: 1,
        has: { status: Number(status.slice(0, 3)) },
      },
    })),
  },
];
