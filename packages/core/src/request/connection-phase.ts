import type { ConnectionPhase } from "../errors/transport-errors.ts";
import { systemErrors } from "../response/thrown-error.ts";

const DNS = /^(ENOTFOUND|EAI_)/;
const REFUSED = /^(ECONNREFUSED|UND_ERR_CONNECT_TIMEOUT)$/;
const UNREACHABLE = /^(EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)$/;
const PROTOCOL = /^(HPE_|HTTPParserError|UND_ERR_(HEADERS_OVERFLOW|RES_CONTENT_LENGTH|RES_EXCEEDED))/;
// These occur in the handshake only; other TLS errors occur after it too.
const HANDSHAKE = /^ERR_SSL_(WRONG_VERSION_NUMBER|UNSUPPORTED_PROTOCOL|.*ALERT_(HANDSHAKE_FAILURE|PROTOCOL_VERSION))$/;
const CERTIFICATE = /^(ERR_TLS_CERT_ALTNAME_INVALID|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH)/;

/**
 * Returns the phase in which `fetch` failed. A phase before sending is returned only if the error's code proves it. An
 * unknown error is `response`, because the API may have received the request.
 */
export function connectionPhase(thrown: unknown): ConnectionPhase {
  for (const { code, syscall } of systemErrors(thrown)) {
    if (DNS.test(code)) return "dns";
    // An open connection may become unreachable too, but then the system call is a read or a write.
    if (REFUSED.test(code) || (UNREACHABLE.test(code) && syscall === "connect")) return "connect";
    if (CERTIFICATE.test(code) || HANDSHAKE.test(code)) return "tls";
    if (PROTOCOL.test(code)) return "protocol";
  }
  return "response";
}
