import { expectRows } from "@justone-clients/test-tables";
import { expect, it } from "vitest";
import { connectionPhase } from "./connection-phase.ts";

function system(code: string, syscall?: string, message = code): Error {
  return Object.assign(new Error(message), { code, syscall });
}

function failed(code: string, syscall?: string, message?: string): Error {
  return new TypeError("fetch failed", { cause: system(code, syscall, message) });
}

// Every address of a host failed. Node gives the error the code of the first one.
function aggregate(...errors: unknown[]): Error {
  return new TypeError("fetch failed", {
    cause: Object.assign(new AggregateError(errors, ""), { code: "ECONNREFUSED" }),
  });
}

function deno(reason: string): Error {
  const message = `error sending request for url (https://api.invalid/x?token=t): client error ${reason}`;
  return new TypeError("fetch failed", { cause: new Error(message) });
}

// node-fetch keeps neither the syscall nor the cause.
function nodeFetchError(code: string, reason: string): Error {
  const message = `request to https://api.invalid/x?keyword=connect%20E failed, reason: ${reason}`;
  return Object.assign(new Error(message), { name: "FetchError", type: "system", errno: code, code });
}

const unreachable = [
  system("ETIMEDOUT", "connect"),
  system("EHOSTUNREACH", "connect"),
  system("ENETUNREACH", "connect"),
];
const recursive = new AggregateError([], "");
recursive.errors.push(recursive);

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
  ["connect", failed("EADDRNOTAVAIL", "connect")],
  ["connect", failed("ECONNRESET", "connect")],
  ["dns", failed("ETIMEOUT", "getaddrinfo")],
  // Several addresses: a phase before sending only if each of them failed in one.
  ["connect", aggregate(...unreachable)],
  ["connect", aggregate(system("ECONNREFUSED", "connect"), system("ENOTFOUND", "getaddrinfo"))],
  ["dns", aggregate(system("ENOTFOUND", "getaddrinfo"), system("EAI_AGAIN", "getaddrinfo"))],
  ["response", aggregate(system("ECONNREFUSED", "connect"), system("ECONNRESET", "read"))],
  ["response", aggregate(system("ECONNREFUSED", "connect"), new Error("anything"))],
  ["response", aggregate(system("ECONNREFUSED", "connect"), "not an error")],
  ["connect", aggregate(aggregate(...unreachable), system("ECONNREFUSED", "connect"))],
  ["response", aggregate(aggregate(system("ETIMEDOUT", "read")), system("ECONNREFUSED", "connect"))],
  ["connect", aggregate()],
  ["response", recursive],
  ["connect", new AggregateError([new TypeError("fetch failed", { cause: unreachable[0] })])],
  // Proxies.
  ["proxy", failed("UND_ERR_ABORTED", undefined, "Proxy response (407) !== 200 when HTTP Tunneling")],
  ["proxy", failed("UND_ERR_PRX_CONN")],
  ["proxy", failed("UND_ERR_PRX_TLS")],
  ["proxy", failed("UND_ERR_SOCKS5_AUTH_FAILED")],
  ["proxy", failed("UND_ERR_INVALID_ARG", undefined, "Proxy Authentication Required (407)")],
  ["proxy", system("ERR_PROXY_TUNNEL", undefined, "Proxy refused to open a tunnel: 407 Nope")],
  ["proxy", nodeFetchError("", "Proxy connection ended before receiving CONNECT response")],
  ["proxy", nodeFetchError("ECONNRESET", "tunneling socket could not be established, statusCode=407")],
  ["response", failed("UND_ERR_ABORTED", undefined, "Request aborted")],
  // Deno.
  ["connect", deno("(Connect): tcp connect error: Connection refused (os error 111)")],
  ["connect", deno("(Connect): tcp connect error: Connection timed out (os error 110)")],
  ["dns", deno("(Connect): dns error: failed to lookup address information: Name or service not known")],
  ["proxy", deno("(Connect): proxy authentication required")],
  ["proxy", deno("(Connect): tunnel error: unsuccessful")],
  ["tls", deno("(Connect): invalid peer certificate: UnknownIssuer")],
  ["tls", deno("(Connect): received corrupt message of type InvalidContentType")],
  ["response", deno("(SendRequest): connection closed before message completed")],
  // Bun.
  [
    "connect",
    system("ECONNREFUSED", undefined, "ECONNREFUSED: Unable to connect. Is the computer able to access the url?"),
  ],
  ["connect", system("ConnectionRefused", undefined, "Unable to connect. Is the computer able to access the url?")],
  ["dns", system("ENOTFOUND", "getaddrinfo")],
  ["tls", system("EPROTO", undefined, "EPROTO: The TLS handshake failed. Does the server speak TLS on this port?")],
  ["response", system("ECONNRESET", undefined, "ECONNRESET: The socket connection was closed unexpectedly.")],
  // node-fetch.
  ["connect", nodeFetchError("ECONNREFUSED", "connect ECONNREFUSED 127.0.0.1:80")],
  ["connect", nodeFetchError("ETIMEDOUT", "connect ETIMEDOUT 10.0.0.1:443")],
  ["dns", nodeFetchError("ENOTFOUND", "getaddrinfo ENOTFOUND api.invalid")],
  ["tls", nodeFetchError("DEPTH_ZERO_SELF_SIGNED_CERT", "self-signed certificate")],
  ["response", nodeFetchError("ETIMEDOUT", "read ETIMEDOUT")],
  ["response", nodeFetchError("ECONNRESET", "read ECONNRESET")],
  // Requests that fetch refuses.
  ["unsent", new TypeError("Failed to parse URL", { cause: system("ERR_INVALID_URL") })],
  ["unsent", failed("UND_ERR_INVALID_ARG", undefined, "invalid onRequestStart method")],
  ["unsent", system("ERR_INVALID_HTTP_TOKEN")],
  ["unsent", new TypeError('RequestInit: Expected signal ("AbortSignal {}") to be an instance of AbortSignal.')],
  ["unsent", new TypeError("Expected signal to be an instanceof AbortSignal or EventTarget")],
  ["response", "not an error"],
];

it("connectionPhase returns the phase in which a request failed", () =>
  expectRows(ROWS, ([phase, thrown]) => expect(connectionPhase(thrown)).toBe(phase)));
