import { setImmediate as nextTurn } from "node:timers/promises";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { expect } from "vitest";
import { type BrokenServer, startBrokenServer } from "./broken-server.ts";
import { createCertificate } from "./certificate.ts";
import type { Case, Expected, Row } from "./row.ts";
import { always, codes, envelope, http } from "./wire.ts";

const BILLED: Expected = { kind: "success", billing: "billed", attempts: 1, requests: 1 };
const REDIRECTED: Expected = { kind: "redirect", billing: "unknown", attempts: 1, requests: 1 };
const INVALID_HTTP: Expected = {
  kind: "connection",
  billing: "unknown",
  attempts: 1,
  requests: 1,
  has: { phase: "protocol" },
};

const trusted = createCertificate();

function redirect(to: (request: string) => string, status = "302 Found"): Case {
  return {
    serve: (socket, request) => void socket.write(http("", { status, headers: { location: to(request) } })),
    expected: REDIRECTED,
  };
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

/** Redirects and faults of HTTP. */
export const PROTOCOL_ROWS: readonly Row[] = [
  { name: "a redirect loop", cases: [redirect(pathOf), redirect(pathOf, "308 Permanent Redirect")] },
  { name: "a redirect to another host with the same query", cases: [toOtherHost()] },
  {
    name: "a redirect from https to http or file",
    cases: [
      overTls(redirect((request) => `http://127.0.0.1:1${pathOf(request)}`)),
      overTls(redirect(() => "file:///etc/hostname")),
      redirect(() => "file:///etc/hostname"),
    ],
  },
  {
    name: "a header > 16 kB, two content-lengths and an invalid status line",
    cases: [
      { serve: always(http(envelope(0), { headers: { "x-long": "x".repeat(17_000) } })), expected: INVALID_HTTP },
      { serve: always(http(envelope(0), { headers: { "Content-Length": "5" } })), expected: INVALID_HTTP },
      { serve: always(Buffer.from("HTTQ/1.1 abc\r\n\r\n")), expected: INVALID_HTTP },
    ],
  },
  {
    name: "early hints, bytes after the body and an idle connection that the server closes",
    cases: [
      {
        serve: always(
          Buffer.concat([Buffer.from("HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n"), http(envelope(0))]),
        ),
        expected: BILLED,
      },
      { serve: always(Buffer.concat([http(envelope(0)), Buffer.from("garbage\r\n\r\n")])), expected: BILLED },
      {
        serve: (socket) => void socket.end(http(envelope(0))),
        run: async ({ client }) => {
          await client.getThingV1();
          for (let turn = 0; turn < 20; turn++) await nextTurn();
          return client.safe.getThingV1();
        },
        expected: { ...BILLED, requests: 2 },
      },
    ],
  },
];
