import { expectRows } from "@justone-clients/test-tables";
import { expect, it } from "vitest";
import { connectionPhase } from "./connection-phase.ts";

function failed(code: string, syscall?: string): Error {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code, syscall }) });
}

const ROWS: [phase: string, thrown: unknown][] = [
  ["dns", failed("ENOTFOUND", "getaddrinfo")],
  ["dns", failed("EAI_AGAIN", "getaddrinfo")],
  ["connect", failed("ECONNREFUSED", "connect")],
  ["connect", failed("UND_ERR_CONNECT_TIMEOUT")],
  ["connect", failed("EHOSTUNREACH", "connect")],
  ["tls", failed("DEPTH_ZERO_SELF_SIGNED_CERT")],
  ["tls", failed("ERR_TLS_CERT_ALTNAME_INVALID")],
  ["tls", failed("ERR_SSL_WRONG_VERSION_NUMBER")],
  ["tls", failed("ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION")],
  ["protocol", Object.assign(new Error("x"), { name: "HTTPParserError" })],
  ["response", failed("EHOSTUNREACH", "read")],
  ["response", failed("ETIMEDOUT", "read")],
  ["response", failed("ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC")],
  ["response", failed("ECONNRESET", "read")],
  ["response", new TypeError("anything else")],
  ["response", "not an error"],
];

it("connectionPhase returns the phase in which a request failed", () =>
  expectRows(ROWS, ([phase, thrown]) => expect(connectionPhase(thrown)).toBe(phase)));
