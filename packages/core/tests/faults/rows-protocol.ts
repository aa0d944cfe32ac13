import { setImmediate as nextTurn } from "node:timers/promises";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { expect } from "vitest";
import { type BrokenServer, startBrokenServer } from "./broken-server.ts";
import { createCertificate } from "./certificate.ts";
import { type Case, once, type Row, row, type Scene, serves, success } from "./row.ts";
import { always, andClose, codes, envelope, http } from "./wire.ts";

const INVALID_HTTP = once("connection", "unknown", { phase: "protocol" });
const EARLY_HINTS = Buffer.from("HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n");
const GARBAGE = Buffer.from("garbage\r\n\r\n");
const OK = http(envelope(0));
const LONG_HEADER = http(envelope(0), { headers: { "x-long": "x".repeat(17_000) } });
const TWO_LENGTHS = http(envelope(0), { headers: { "Content-Length": "5" } });
const INVALID_STATUS_LINE = Buffer.from("HTTQ/1.1 abc\r\n\r\n");

const trusted = createCertificate();

function redirect(to: (request: string) => string, status = "302 Found"): Case {
  return serves(
    (socket, request) => void socket.write(http("", { status, headers: { location: to(request) } })),
    once("redirect", "unknown", { status: Number.parseInt(status, 10) }),
  );
}

function pathOf(request: string): string {
  return request.split(" ")[1] ?? "";
}

// Trusts the certificate of the server while the case runs.
function overTls(one: Case): Case {
  const known = getCACertificates("default");
  return {
    ...one,
    certificate: trusted,
    run: async ({ client }) => {
      setDefaultCACertificates([...known, trusted.cert]);
      try {
        return await client.safe.getThingV1();
      } finally {
        setDefaultCACertificates(known);
      }
    },
  };
}

function toOtherHost(): Case {
  let other: BrokenServer | undefined;
  return {
    ...redirect((request) => `http://127.0.0.1:${other?.port}${pathOf(request)}`),
    client: async () => {
      other = await startBrokenServer(codes(0));
      return {};
    },
    also: async () => {
      expect(other?.requests).toEqual([]);
      await other?.close();
    },
  };
}

function toPlainHttp(request: string): string {
  return `http://127.0.0.1:1${pathOf(request)}`;
}

function toFile(): string {
  return "file:///etc/hostname";
}

/** Calls again after the server has closed the idle connection of the first call. */
async function callTwice({ client }: Scene): ReturnType<typeof client.safe.getThingV1> {
  await client.getThingV1();
  for (let turn = 0; turn < 20; turn++) await nextTurn();
  return client.safe.getThingV1();
}

/** Redirects and faults of HTTP. */
export const PROTOCOL_ROWS: readonly Row[] = [
  row("a redirect loop", redirect(pathOf), redirect(pathOf, "308 Permanent Redirect")),
  row("a redirect to another host with the same query", toOtherHost()),
  row("a redirect from https to http", overTls(redirect(toPlainHttp))),
  row("a redirect from https to a file", overTls(redirect(toFile))),
  row("a redirect from http to a file", redirect(toFile)),
  row("a header > 16 kB", serves(always(LONG_HEADER), INVALID_HTTP)),
  row("two content-lengths", serves(always(TWO_LENGTHS), INVALID_HTTP)),
  row("an invalid status line", serves(always(INVALID_STATUS_LINE), INVALID_HTTP)),
  row("early hints before the response", serves(always(Buffer.concat([EARLY_HINTS, OK])), success())),
  row("bytes after the body", serves(always(Buffer.concat([OK, GARBAGE])), success())),
  row(
    "an idle connection that the server closes",
    serves(andClose(OK), { ...success(), requests: 2 }, { run: callTwice }),
  ),
];
