import { ConfigurationError } from "./errors/configuration-error.ts";

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
