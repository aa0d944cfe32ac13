import { brotliCompressSync, gzipSync } from "node:zlib";
import { expect } from "vitest";
import type { CallOptions, Outcome } from "../../src/index.ts";
import { type Case, emitsAnomalies, once, type Row, row, type Scene, serves, success } from "./row.ts";
import { always, andClose, envelope, http, type Head } from "./wire.ts";

const GZIP = encoded("gzip");
const BROTLI = encoded("br");
const HTML: Head = { headers: { "content-type": "text/html" } };
const GBK: Head = { headers: { "content-type": "application/json; charset=GBK" } };
const KLINGON: Head = { headers: { "content-type": "text/plain; charset=klingon" } };
const NO_CONTENT: Head = { status: "204 No Content", headers: { "content-length": "" } };
const NO_LENGTH: Head = { headers: { "content-length": "" } };

const EMPTY = "an empty body";
const NOT_JSON = "a body that is not JSON";
const CUT_SHORT = "JSON that ends too early";
const BROKEN = "a body whose compression is broken";
const DEFAULT_LIMIT = 64 * 1024 * 1024;

const DEEP = `{"code":0,"data":${"[".repeat(20_000)}${"]".repeat(20_000)}}`;
const HTML_BODY = `<html>${envelope(0)}</html>`;
const CUT = envelope(0).slice(0, -5);
const LONG = envelope(0, "x".repeat(1000));
const GZIPPED = gzipSync(envelope(0, "x".repeat(5000)), { level: 0 });
const BROTLIED = brotliCompressSync(envelope(0, "x".repeat(5000)));
const CORRUPT = GZIPPED.map((byte, index) => (index > 10 && index < 20 ? byte ^ 0xff : byte));
// 100 members of 1 MB each, which is cheaper to compress than 100 MB at once.
const BOMB = Buffer.alloc(100_000, gzipSync(Buffer.alloc(1_000_000, " ")));

function encoded(encoding: string): Head {
  return { headers: { "content-encoding": encoding } };
}

function unreadable(body: string | Uint8Array, head: Head, reason: string, has: object = {}): Case {
  const contentType = head.headers?.["content-type"] ?? "application/json";
  const message = expect.stringContaining(`(${contentType}) with ${reason}; `) as string;
  return serves(always(http(body, head)), once("protocol", "unknown", { message, contentType, ...has }));
}

function tooLarge(body: string | Uint8Array, head: Head, maxBodyBytes: number, call: CallOptions = {}): Case {
  const reason = `a body of more than ${maxBodyBytes} bytes (maxBodyBytes)`;
  return { ...unreadable(body, head, reason, { snippet: "" }), call };
}

function billed(body: string | Uint8Array, head: Head, has: object, ...anomalies: readonly string[]): Case {
  return serves(always(http(body, head)), success(has), { also: emitsAnomalies(...anomalies) });
}

function gateway(status: string, has: object): Case {
  return serves(always(http(HTML_BODY, { ...HTML, status })), once("gateway", "unknown", has));
}

/** Faults of a body. */
export const BODY_ROWS: readonly Row[] = [
  row("a connection that closes early without a content-length", {
    ...unreadable(CUT, NO_LENGTH, CUT_SHORT),
    serve: andClose(http(CUT, NO_LENGTH)),
    also: quotesBody,
  }),
  row("truncated JSON with a matching content-length", unreadable(CUT, {}, CUT_SHORT)),
  row(
    "corrupt gzip",
    unreadable(CORRUPT, GZIP, `${NOT_JSON} after decompression (gzip)`),
    unreadable(envelope(0), GZIP, BROKEN),
  ),
  row("corrupt deflate", unreadable(envelope(0), encoded("deflate"), BROKEN)),
  row("corrupt Brotli", unreadable(envelope(0), BROTLI, BROKEN)),
  row("truncated gzip", unreadable(GZIPPED.subarray(0, 2000), GZIP, `${CUT_SHORT} after decompression (gzip)`)),
  row("truncated Brotli", unreadable(BROTLIED.subarray(0, 5), BROTLI, `${EMPTY} after decompression (br)`)),
  row("gzip that ends in its header", unreadable(GZIPPED.subarray(0, 5), GZIP, `${EMPTY} after decompression (gzip)`)),
  row("gzip HTML", unreadable(gzipSync(HTML_BODY), GZIP, `${NOT_JSON} after decompression (gzip)`)),
  row("a body that is not compressed, with the encoding identity", unreadable(CUT, encoded("identity"), CUT_SHORT)),
  row("a gzip bomb (100 kB → 100 MB)", tooLarge(BOMB, GZIP, DEFAULT_LIMIT)),
  row("a body over the default limit of 64 MiB", tooLarge(Buffer.alloc(DEFAULT_LIMIT + 1, " "), {}, DEFAULT_LIMIT)),
  row("a body over the limit of the call", tooLarge(LONG, {}, 1000, { maxBodyBytes: 1000 })),
  row("JSON nested 20,000 deep", billed(DEEP, {}, { isEmpty: false })),
  row("invalid UTF-8", billed(withBytes(0xff), {}, { data: "\ufffd" }, "encoding")),
  row("another declared charset", billed(withBytes(0xd6, 0xd0, 0xce, 0xc4), GBK, { data: "中文" }, "encoding")),
  row("an unknown declared charset", billed(envelope(0, "中文"), KLINGON, { data: "中文" }, "encoding")),
  row("a byte order mark", billed(`\ufeff${envelope(0, "a")}`, {}, { data: "a" })),
  row("an empty body with 200", unreadable("", {}, EMPTY, { status: 200 })),
  row("an empty body with 204", unreadable("", NO_CONTENT, EMPTY, { status: 204 })),
  row("a body of whitespace", unreadable(" \r\n\t", {}, EMPTY, { snippet: "" })),
  // As of a captcha or a proxy.
  row("HTML with HTTP 200", unreadable(HTML_BODY, HTML, NOT_JSON, { contentType: "text/html", status: 200 })),
  row("HTML with HTTP 502", gateway("502 Bad Gateway", { status: 502 })),
  row("HTML with HTTP 504", gateway("504 Gateway Timeout", { status: 504 })),
];

function quotesBody(_: Scene, { error }: Outcome<unknown>): void {
  const snippet = error !== undefined && "snippet" in error ? error.snippet : "";
  expect(snippet.length).toBeGreaterThan(20);
  expect(snippet.length).toBeLessThanOrEqual(200);
}

function withBytes(...bytes: readonly number[]): Buffer {
  return Buffer.concat([Buffer.from('{"code":0,"data":"'), Buffer.from(bytes), Buffer.from('"}')]);
}
