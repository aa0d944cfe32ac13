import type { ConnectionPhase } from "../errors/transport-errors.ts";
import { MAX_DEPTH, textOf } from "../response/redact.ts";

const DNS = /^(ENOTFOUND|EAI_)/;
const REFUSED = /^(ECONNREFUSED|UND_ERR_CONNECT_TIMEOUT)$/;
const UNREACHABLE = /^(EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)$/;
const PROTOCOL = /^(HPE_|HTTPParserError|UND_ERR_(HEADERS_OVERFLOW|RES_CONTENT_LENGTH|RES_EXCEEDED))/;
// What ends a handshake, and nothing that can come after it.
const HANDSHAKE = /^ERR_SSL_(WRONG_VERSION_NUMBER|UNSUPPORTED_PROTOCOL|.*ALERT_(HANDSHAKE_FAILURE|PROTOCOL_VERSION))$/;
const CERTIFICATE = /^(ERR_TLS_CERT_ALTNAME_INVALID|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH)/;

/**
 * How far a request got before `fetch` threw. Only a code that proves nothing was sent says so; anything else may have
 * reached the publisher.
 */
export function connectionPhase(thrown: unknown): ConnectionPhase {
  for (const { code, syscall } of systemErrors(thrown)) {
    if (DNS.test(code)) return "dns";
    // An open connection can become unreachable too; then the call that failed is a read or a write.
    if (REFUSED.test(code) || (UNREACHABLE.test(code) && syscall === "connect")) return "connect";
    if (CERTIFICATE.test(code) || HANDSHAKE.test(code)) return "tls";
    if (PROTOCOL.test(code)) return "protocol";
  }
  return "response";
}

/** What the system says of an error. */
interface SystemError {
  /** Such as `ECONNREFUSED`; the name of an error that has none. */
  readonly code: string;
  /** Such as `connect`. */
  readonly syscall: string | undefined;
}

/** What the system says of an error and of its causes, from the top. */
export function systemErrors(thrown: unknown): SystemError[] {
  const found: SystemError[] = [];
  for (let error = thrown, depth = 0; error instanceof Error && depth <= MAX_DEPTH; error = error.cause, depth++) {
    const code = textOf(error, "code") || textOf(error, "name");
    if (code !== "") found.push({ code, syscall: textOf(error, "syscall") || undefined });
  }
  return found;
}
