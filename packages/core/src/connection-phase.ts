import type { ConnectionPhase } from "./errors/connection-error.ts";
import { systemErrors } from "./safe-cause.ts";

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
