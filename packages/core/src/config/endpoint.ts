import { ConfigurationError } from "../errors/client-errors.ts";
import type { ClientOptions } from "../types/options.ts";

/** Selects the base URL of each request. */
export interface EndpointSelector {
  /** The base URL of the next request, without a trailing slash. */
  readonly select: () => string;
  /** Records how long a response of this URL took, in ms; undefined if no response came back. */
  readonly record: (url: string, durationMs: number | undefined) => void;
}

/** The API's default address. */
export const GLOBAL_URL = "https://api.justoneapi.com";

/** The API's address that is faster within mainland China. It is plain HTTP. */
export const CN_URL = "http://47.117.133.51:30015";

const INSECURE =
  "uses plain HTTP, which exposes the token to everyone on the network path. To use it, pass allowInsecure: true.";

/**
 * Returns the endpoint selector for the options of a client.
 *
 * @throws ConfigurationError for a base URL or an environment that cannot be used
 */
export function selectEndpoint(
  options: Pick<ClientOptions, "environment" | "baseUrl" | "allowInsecure">,
): EndpointSelector {
  const { environment = "global", baseUrl, allowInsecure = false } = options;
  if (baseUrl !== undefined) return fixedEndpoint(checkBaseUrl(baseUrl, allowInsecure));
  if (environment === "global") return fixedEndpoint(GLOBAL_URL);
  if (environment === "auto") {
    return allowInsecure ? fasterEndpoint([GLOBAL_URL, CN_URL]) : fixedEndpoint(GLOBAL_URL);
  }
  if (!allowInsecure) throw new ConfigurationError(`environment: "cn" ${INSECURE}`);
  return fixedEndpoint(CN_URL);
}

// The ports of other protocols, which fetch refuses to call.
const BLOCKED_PORTS =
  "1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115 117 119 123 135 137 139 143 161 179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 587 601 636 989 990 993 995 1719 1720 1723 2049 3659 4045 4190 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080";

/**
 * Validates a base URL and returns it without a trailing slash.
 *
 * @throws ConfigurationError without the URL, because it may contain credentials
 * @see https://fetch.spec.whatwg.org/#port-blocking
 */
export function checkBaseUrl(baseUrl: string, allowInsecure: boolean): string {
  if (!URL.canParse(baseUrl)) throw invalidUrl("must be an absolute URL, e.g. https://api.justoneapi.com.");
  const { username, password, protocol, port, href } = new URL(baseUrl);
  if (username !== "" || password !== "")
    throw invalidUrl("must not contain credentials. The API needs the token only.");
  if (/[?#]/.test(baseUrl)) throw invalidUrl("must consist of scheme, host and path, without a query or a fragment.");
  if (protocol === "http:" && !allowInsecure) {
    throw invalidUrl(INSECURE);
  }
  if (protocol !== "https:" && protocol !== "http:") {
    throw invalidUrl("must begin with https:// (or with http:// and allowInsecure: true).");
  }
  if (port !== "" && BLOCKED_PORTS.split(" ").includes(port)) {
    throw invalidUrl(`must not have port ${port}, which fetch does not call.`);
  }
  return href.replace(/\/+$/, "");
}

function invalidUrl(problem: string): ConfigurationError {
  return new ConfigurationError(`baseUrl ${problem}`);
}

function fixedEndpoint(url: string): EndpointSelector {
  return { select: () => url, record: () => undefined };
}

const FIRST_TRIES = 3;
// After how many calls the slower URL is used once, because response times change.
const PROBE_INTERVAL = 50;
// The weight of the newest response time in the average.
const NEWEST_WEIGHT = 0.3;
// Slower than every URL that responds.
const UNREACHABLE = Number.POSITIVE_INFINITY;

/**
 * Selects the URL with the shorter average response time. Only the client's own calls are measured, as Just One API
 * recommends. A URL that did not respond is not selected until its next probe.
 *
 * @see https://docs.justoneapi.com
 */
export function fasterEndpoint(urls: readonly [string, string]): EndpointSelector {
  const measured = urls.map((url) => ({ url, calls: 0, averageMs: 0 }));
  let calls = 0;
  return {
    select: () => {
      calls += 1;
      const untried = measured.find((one) => one.calls < FIRST_TRIES && one.averageMs !== UNREACHABLE);
      if (untried !== undefined) return untried.url;
      const ordered = measured.toSorted((a, b) => a.averageMs - b.averageMs);
      return (calls % PROBE_INTERVAL === 0 ? ordered[1] : ordered[0])?.url ?? urls[0];
    },
    record: (url, durationMs) => {
      const one = measured.find((candidate) => candidate.url === url);
      if (one === undefined) return;
      const isFirst = one.calls === 0 || one.averageMs === UNREACHABLE;
      const ms = durationMs ?? UNREACHABLE;
      one.averageMs = isFirst || ms === UNREACHABLE ? ms : one.averageMs * (1 - NEWEST_WEIGHT) + ms * NEWEST_WEIGHT;
      one.calls += 1;
    },
  };
}
