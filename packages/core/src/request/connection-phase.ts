import type { ConnectionPhase } from "../errors/transport-errors.ts";
import { errorChain, type ThrownError } from "../response/thrown-error.ts";

/** The step in which `fetch` failed; `unsent` if it refused the request itself, e.g. an invalid URL. */
export type FailurePhase = ConnectionPhase | "unsent";

/** Whether an error with this phase is about the request of the call; without a phase, whether it names the request. */
export type Believes = (error: ThrownError, phase: FailurePhase | undefined) => boolean;

/** The message with which the `fetch` of undici, Node or node-fetch refuses an `AbortSignal`. */
export const REFUSED_SIGNAL: RegExp = /Expected signal .*to be an instance ?of AbortSignal/s;

// Each pattern matches `code syscall message` of an error. Deno reports no code, and node-fetch no syscall.
const PHASES: readonly (readonly [FailurePhase, RegExp])[] = [
  [
    "proxy",
    /^(UND_ERR_(PRX|SOCKS5)|ERR_PROXY_TUNNEL)|HTTP Tunneling$|(proxy authentication required|tunneling socket could)|proxy connection ended before|client error \(Connect\): tunnel/i,
  ],
  ["dns", /^(ENOTFOUND|EAI_|\S+ getaddrinfo )|client error \(Connect\): dns/],
  // An open connection may become unreachable too, but then the system call is a read or a write.
  [
    "connect",
    /^(ECONNREFUSED|ConnectionRefused|FailedToOpenSocket|UND_ERR_CONNECT_TIMEOUT|\S+ connect )|reason: connect E|client error \(Connect\): tcp/,
  ],
  // The codes of OpenSSL occur in the handshake only; other TLS errors occur after it too.
  [
    "tls",
    /^(ERR_TLS_CERT_ALTNAME_INVALID|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|ERR_SSL_(WRONG_VERSION_NUMBER|UNSUPPORTED_PROTOCOL|\w*ALERT_(HANDSHAKE_FAILURE|PROTOCOL_VERSION)))|TLS handshake failed|client error \(Connect\)/,
  ],
  ["unsent", /^(ERR_INVALID_(URL|ARG|CHAR|HTTP_TOKEN|PROTOCOL)|ERR_UNESCAPED_|UND_ERR_(INVALID_ARG|CLOSED))/],
  ["unsent", REFUSED_SIGNAL],
  ["protocol", /^(HPE_|HTTPParserError|UND_ERR_(HEADERS_OVERFLOW|RES_CONTENT_LENGTH|RES_EXCEEDED))/],
];

// An AggregateError may contain itself.
const MAX_DEPTH = 3;

/**
 * Returns the phase in which `fetch` failed. A phase before sending is returned only if the error proves it. An unknown
 * error is `response`, because the API may have received the request. So is an error that `believes` refuses, because another
 * request may have caused it.
 */
export function connectionPhase(thrown: unknown, believes: Believes = () => true, depth = 0): FailurePhase {
  let isOurs = false;
  for (const error of depth > MAX_DEPTH ? [] : errorChain(thrown)) {
    // An error that names the request vouches for its causes.
    isOurs ||= believes(error, undefined);
    if (error.errors.length > 0) return commonPhase(error.errors, isOurs ? () => true : believes, depth + 1);
    const found = phaseOf(error);
    if (found !== undefined) return isOurs || isAfterSending(found) || believes(error, found) ? found : "response";
  }
  return "response";
}

/** Whether the API may have received the request. */
export function isAfterSending(phase: FailurePhase): boolean {
  return phase === "response" || phase === "protocol";
}

function phaseOf({ code, syscall, message }: ThrownError): FailurePhase | undefined {
  const text = `${code} ${syscall} ${message}`;
  return PHASES.find(([, pattern]) => pattern.test(text))?.[0];
}

// The errors of the attempts to connect to each address of a host. Each of them must prove that nothing was sent.
function commonPhase(errors: readonly unknown[], believes: Believes, depth: number): FailurePhase {
  const phases = errors.map((error) => connectionPhase(error, believes, depth));
  const [first = "response"] = phases;
  if (phases.every((phase) => phase === first)) return first;
  return !phases.some(isAfterSending) ? "connect" : "response";
}
