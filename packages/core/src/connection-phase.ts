import type { ConnectionPhase } from "./errors/connection-error.ts";
import { systemCode } from "./safe-cause.ts";

const DNS = /^(ENOTFOUND|EAI_)/;
const CONNECT = /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;
const TLS = /^(ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH)/;

/**
 * How far a request got before `fetch` threw. Only a code that proves nothing was sent says so; anything else may have
 * reached the publisher.
 */
export function connectionPhase(thrown: unknown): ConnectionPhase {
  const code = systemCode(thrown) ?? "";
  if (DNS.test(code)) return "dns";
  if (CONNECT.test(code)) return "connect";
  if (TLS.test(code)) return "tls";
  return "response";
}
