import { setImmediate as nextTurn } from "node:timers/promises";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { expect } from "vitest";
import { type BrokenServer, startBrokenServer } from "./broken-server.ts";
import { makeCertificate } from "./certificate.ts";
import type { Case, Expected, Row } from "./row.ts";
import { always, codes, envelope, http } from "./wire.ts";

const PAID: Expected = { kind: "success", billing: "B", attempts: 1, requests: 1 };
const REDIRECTED: Expected = { kind: "redirect", billing: "U", attempts: 1, requests: 1 };
const UNSPEAKABLE: Expected = {
  kind: "connection",
  billing: "U",
  attempts: 1,
  requests: 1,
  has: { phase: "protocol" },
};

const trusted = makeCertificate();

function redirect(to: (request: string) => string, status = "302 Found"): Case {
  return {
    serve: (socket, request) => void socket.write(http("", { status, headers: { location: to(request) } })),
    expected: REDIRECTED,
  };
}

function pathOf(request: string): string {
  return request.split(" ")[1] ?? "";
}

// A server whose certificate is trusted, as long as the case runs.
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

/** The faults of redirects and of HTTP itself: rows 41 to 45. */
export const PROTOCOL_ROWS: readonly Row[] = [
  { number: 41, text: "redirect loop", cases: [redirect(pathOf), redirect(pathOf, "308 Permanent Redirect")] },
  { number: 42, text: "redirect to another host with the same query", cases: [toOtherHost()] },
  {
    number: 43,
    text: "redirect https → http or file",
    cases: [
      overTls(redirect((request) => `http://127.0.0.1:1${pathOf(request)}`)),
      overTls(redirect(() => "file:///etc/hostname")),
      redirect(() => "file:///etc/hostname"),
    ],
  },
  {
    number: 44,
    text: "header > 16 kB, two content-lengths, bad status line",
    cases: [
      { serve: always(http(envelope(0), { headers: { "x-long": "x".repeat(17_000) } })), expected: UNSPEAKABLE },
      { serve: always(http(envelope(0), { headers: { "Content-Length": "5" } })), expected: UNSPEAKABLE },
      { serve: always(Buffer.from("HTTQ/1.1 abc\r\n\r\n")), expected: UNSPEAKABLE },
    ],
  },
  {
    number: 45,
    text: "103 early hints, bytes after the body, idle connection closed by the server",
    cases: [
      {
        serve: always(
          Buffer.concat([Buffer.from("HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n"), http(envelope(0))]),
        ),
        expected: PAID,
      },
      { serve: always(Buffer.concat([http(envelope(0)), Buffer.from("garbage\r\n\r\n")])), expected: PAID },
      {
        serve: (socket) => void socket.end(http(envelope(0))),
        run: async ({ client }) => {
          await client.getThingV1();
          for (let turn = 0; turn < 20; turn++) await nextTurn();
          return client.safe.getThingV1();
        },
        expected: { ...PAID, requests: 2 },
      },
    ],
  },
];
