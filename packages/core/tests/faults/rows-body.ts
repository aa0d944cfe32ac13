import { gzipSync } from "node:zlib";
import { expect } from "vitest";
import type { BrokenServer } from "./broken-server.ts";
import type { Case, Expected, Row, Scene } from "./row.ts";
import { always, andClose, envelope, http, type Head } from "./wire.ts";

const UNREADABLE: Expected = { kind: "protocol", billing: "unknown", attempts: 1, requests: 1 };
const BILLED: Expected = { kind: "success", billing: "billed", attempts: 1, requests: 1 };
const GZIP = { headers: { "content-encoding": "gzip" } };
const HTML = { headers: { "content-type": "text/html" } };
const DEEP = `{"code":0,"data":${"[".repeat(20_000)}${"]".repeat(20_000)}}`;
// 100 members of 1 MB each, which is cheaper to compress than 100 MB at once.
const BOMB = Buffer.alloc(100_000, gzipSync(Buffer.alloc(1_000_000, " ")));
const JSON_START = '{"code":0,"data":"';

const gzipped = gzipSync(envelope(0, "x".repeat(5000)), { level: 0 });

function unreadable(body: string | Uint8Array, head?: Head, has: object = {}): Case {
  return { serve: always(http(body, head)), expected: { ...UNREADABLE, has } };
}

function billed(body: string | Uint8Array, head: Head, has: object, anomaly?: string): Case {
  return {
    serve: always(http(body, head)),
    expected: { ...BILLED, has },
    also: ({ events }) => expect(anomalyKinds(events)).toEqual(anomaly === undefined ? [] : [anomaly]),
  };
}

/** The kinds of the anomalies that were emitted. */
export function anomalyKinds(events: Scene["events"]): unknown[] {
  return events.flatMap(({ hook, event }) => (hook === "onAnomaly" && "kind" in event ? [event.kind] : []));
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

/** Faults of a body. */
export const BODY_ROWS: readonly Row[] = [
  {
    name: "a connection that closes early without a content-length",
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
  { name: "truncated JSON with a matching content-length", cases: [unreadable(envelope(0).slice(0, -5))] },
  { name: "corrupt gzip", cases: [unreadable(corrupt(gzipped), GZIP), unreadable(envelope(0), GZIP)] },
  {
    name: "truncated gzip",
    cases: [unreadable(gzipped.subarray(0, 2000), GZIP), unreadable(gzipped.subarray(0, 5), GZIP)],
  },
  {
    name: "a gzip bomb (100 kB → 100 MB)",
    cases: [tooLarge(BOMB, GZIP)],
  },
  {
    name: "a body over the limit (64 MiB by default)",
    cases: [
      tooLarge(Buffer.alloc(64 * 1024 * 1024 + 1, " "), {}),
      tooLarge(envelope(0, "x".repeat(1000)), {}, { maxBodyBytes: 1000 }),
    ],
  },
  { name: "JSON nested 20,000 deep", cases: [billed(DEEP, {}, { isEmpty: false })] },
  {
    name: "invalid UTF-8",
    cases: [
      billed(
        Buffer.concat([Buffer.from(JSON_START), Buffer.of(0xff), Buffer.from('"}')]),
        {},
        { data: "\ufffd" },
        "encoding",
      ),
    ],
  },
  {
    name: "another declared charset",
    cases: [
      billed(
        Buffer.concat([Buffer.from(JSON_START), Buffer.of(0xd6, 0xd0, 0xce, 0xc4), Buffer.from('"}')]),
        { headers: { "content-type": "application/json; charset=GBK" } },
        { data: "中文" },
        "encoding",
      ),
      billed(
        envelope(0, "中文"),
        { headers: { "content-type": "text/plain; charset=klingon" } },
        { data: "中文" },
        "encoding",
      ),
    ],
  },
  { name: "a byte order mark", cases: [billed(`\ufeff${envelope(0, "a")}`, {}, { data: "a" })] },
  {
    name: "an empty body with 200 or 204, and a body of whitespace",
    cases: [
      unreadable("", {}, { status: 200 }),
      unreadable("", { status: "204 No Content", headers: { "content-length": "" } }, { status: 204 }),
      unreadable(" \r\n\t", {}, { snippet: "" }),
    ],
  },
  {
    name: "HTML with HTTP 200, as of a captcha or a proxy",
    cases: [unreadable(`<html>${envelope(0)}</html>`, HTML, { contentType: "text/html", status: 200 })],
  },
  {
    name: "HTML with HTTP 502 or 504",
    cases: ["502 Bad Gateway", "504 Gateway Timeout"].map((status) => ({
      serve: always(http(`<html>${envelope(0)}</html>`, { ...HTML, status })),
      expected: {
        kind: "gateway",
        billing: "unknown",
        attempts: 1,
        requests: 1,
        has: { status: Number(status.slice(0, 3)) },
      },
    })),
  },
];
