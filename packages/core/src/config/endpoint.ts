import { ConfigurationError } from "../errors/client-errors.ts";

// The ports fetch refuses to call, because they belong to other protocols.
const BLOCKED_PORTS =
  "1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115 117 119 123 135 137 139 143 161 179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 587 601 636 989 990 993 995 1719 1720 1723 2049 3659 4045 4190 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080";

/**
 * Checks a base URL and gives it back without a trailing slash.
 *
 * @throws ConfigurationError, never echoing the URL: it may hold credentials
 * @see https://fetch.spec.whatwg.org/#port-blocking
 */
export function checkBaseUrl(baseUrl: string, allowInsecure: boolean): string {
  if (!URL.canParse(baseUrl)) throw refuse("is no absolute URL; expected one like https://api.justoneapi.com.");
  const { username, password, protocol, port, href } = new URL(baseUrl);
  if (username !== "" || password !== "") throw refuse("holds credentials; the API takes none but the token.");
  if (/[?#]/.test(baseUrl)) throw refuse("holds a query or a fragment; expected scheme, host and path only.");
  if (protocol === "http:" && !allowInsecure) {
    throw refuse(
      "is plain HTTP, over which anyone on the way can read the token. Use HTTPS, or say allowInsecure: true.",
    );
  }
  if (protocol !== "https:" && protocol !== "http:") {
    throw refuse("has to begin with https:// (or http:// with allowInsecure: true).");
  }
  if (port !== "" && BLOCKED_PORTS.split(" ").includes(port))
    throw refuse(`has port ${port}, which fetch does not call.`);
  return href.replace(/\/+$/, "");
}

function refuse(problem: string): ConfigurationError {
  return new ConfigurationError(`baseUrl ${problem}`);
}

/** Where the API is unless the caller says otherwise. */
export const GLOBAL_URL = "https://api.justoneapi.com";

/** Where it is faster from inside mainland China; plain HTTP. */
export const CN_URL = "http://47.117.133.51:30015";

/** Which of several addresses to call next. */
export interface Environment {
  /** The address for the next attempt. */
  readonly choose: () => string;
  /** Tells how long an answer took there, in ms; undefined where none came. */
  readonly learn: (url: string, durationMs: number | undefined) => void;
}

/** Always the same address. */
export function fixedEnvironment(url: string): Environment {
  return { choose: () => url, learn: () => undefined };
}

const FIRST_TRIES = 3;
// Networks change: now and then a call goes to the slower one.
const LOOK_AGAIN = 50;
const WEIGHT = 0.3;
// Slower than anything, until it is looked at again.
const UNREACHABLE = Number.POSITIVE_INFINITY;

/**
 * The address on which answers came faster lately, as the publisher advises: judged by the caller's own calls, without
 * any call of its own. One that gives no answer is left at once.
 *
 * @see https://docs.justoneapi.com
 */
export function fasterEnvironment(urls: readonly [string, string]): Environment {
  const seen = urls.map((url) => ({ url, calls: 0, averageMs: 0 }));
  let calls = 0;
  return {
    choose: () => {
      calls += 1;
      const untried = seen.find((one) => one.calls < FIRST_TRIES && one.averageMs !== UNREACHABLE);
      if (untried !== undefined) return untried.url;
      const ordered = seen.toSorted((a, b) => a.averageMs - b.averageMs);
      return (calls % LOOK_AGAIN === 0 ? ordered[1] : ordered[0])?.url ?? urls[0];
    },
    learn: (url, durationMs) => {
      const one = seen.find((candidate) => candidate.url === url);
      if (one === undefined) return;
      const isFirst = one.calls === 0 || one.averageMs === UNREACHABLE;
      const ms = durationMs ?? UNREACHABLE;
      one.averageMs = isFirst || ms === UNREACHABLE ? ms : one.averageMs * (1 - WEIGHT) + ms * WEIGHT;
      one.calls += 1;
    },
  };
}
