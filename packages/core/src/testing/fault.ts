import { whenAborted } from "./wait.ts";

/**
 * A failure of the connection or of the response format, and the error that a client throws for it:
 *
 * - `dns`, `refused`, `tls`: nothing is sent; a `ConnectionError` with the phase dns, connect or tls
 * - `reset`: the connection is lost before the response; a `ConnectionError` with the phase response
 * - `timeout`: no response until the call is aborted or times out; a `TimeoutError`
 * - `truncated`: the connection is lost within the body; a `ConnectionError` with the phase body
 * - `broken-json`, `empty-body`, `html` (a page with HTTP 200): a `ProtocolError`
 * - `gateway` (a page with HTTP 502): a `GatewayError`
 * - `redirect`: to another host; a `RedirectError`
 */
export type Fault =
  | "dns"
  | "refused"
  | "tls"
  | "reset"
  | "timeout"
  | "truncated"
  | "broken-json"
  | "empty-body"
  | "html"
  | "gateway"
  | "redirect";

/**
 * Returns or throws what `fetch` would for a fault.
 *
 * @throws TypeError if the connection fails, the reason of the signal if `timeout` is aborted
 */
export async function playFault(fault: Fault, url: string, signal: AbortSignal): Promise<Response> {
  return FAULTS[fault](signal, new URL(url));
}

/** Whether a fault has this name, for callers without types. */
export function isFault(name: string): name is Fault {
  return Object.hasOwn(FAULTS, name);
}

const FAULTS: Readonly<Record<Fault, (signal: AbortSignal, url: URL) => Response | Promise<never>>> = {
  dns: (_, url) => rejectFetch(url, "getaddrinfo ENOTFOUND", "ENOTFOUND", "getaddrinfo"),
  refused: (_, url) => rejectFetch(url, "connect ECONNREFUSED", "ECONNREFUSED", "connect"),
  tls: (_, url) => rejectFetch(url, "certificate has expired", "CERT_HAS_EXPIRED"),
  reset: (_, url) => rejectFetch(url, "read ECONNRESET", "ECONNRESET", "read"),
  timeout: (signal) => whenAborted(signal),
  truncated: () => new Response(brokenBody(), { headers: JSON_HEADERS }),
  "broken-json": () => new Response(PARTIAL_JSON, { headers: JSON_HEADERS }),
  "empty-body": () => new Response("", { headers: JSON_HEADERS }),
  html: () => htmlPage(200, "Are you human?"),
  gateway: () => htmlPage(502, "502 Bad Gateway"),
  redirect: () => new Response(null, { status: 302, headers: { location: "https://elsewhere.invalid/" } }),
};

const JSON_HEADERS = { "content-type": "application/json;charset=UTF-8" };
const PARTIAL_JSON = '{"code":0,"data":{"te';

// The error names the address, because a client believes only then that its own request was not sent.
function rejectFetch(url: URL, message: string, code: string, syscall?: string): Promise<never> {
  const { hostname, port, protocol } = url;
  const address = { hostname, port: Number(port || (protocol === "https:" ? 443 : 80)) };
  const cause = Object.assign(new Error(message), { code, ...address, ...(syscall === undefined ? {} : { syscall }) });
  return Promise.reject(new TypeError("fetch failed", { cause }));
}

function brokenBody(): ReadableStream<Uint8Array> {
  const chunks = [new TextEncoder().encode(PARTIAL_JSON)];
  return new ReadableStream({
    pull(controller) {
      const chunk = chunks.pop();
      // An error discards queued chunks, so it is raised only after the first half was read.
      if (chunk === undefined) controller.error(new TypeError("terminated", { cause: closedError() }));
      else controller.enqueue(chunk);
    },
  });
}

function closedError(): Error {
  return Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" });
}

function htmlPage(status: number, title: string): Response {
  const headers = { "content-type": "text/html;charset=UTF-8" };
  return new Response(`<!doctype html><html><title>${title}</title></html>`, { status, headers });
}
