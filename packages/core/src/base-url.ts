import { ConfigurationError } from "./errors/configuration-error.ts";

/** Where the API is unless the caller says otherwise. */
export const DEFAULT_BASE_URL = "https://api.justoneapi.com";

/**
 * Checks a base URL and gives it back without a trailing slash.
 *
 * @throws ConfigurationError, never echoing the URL: it may hold credentials
 */
export function checkBaseUrl(baseUrl: string, allowInsecure: boolean): string {
  if (!URL.canParse(baseUrl)) {
    throw new ConfigurationError("baseUrl is no absolute URL; expected one like https://api.justoneapi.com.");
  }
  const url = new URL(baseUrl);
  if (url.username !== "" || url.password !== "") {
    throw new ConfigurationError("baseUrl holds credentials; the API takes none but the token.");
  }
  if (/[?#]/.test(baseUrl)) {
    throw new ConfigurationError("baseUrl holds a query or a fragment; expected scheme, host and path only.");
  }
  if (url.protocol === "http:" && !allowInsecure) {
    throw new ConfigurationError(
      "baseUrl is plain HTTP, over which anyone on the way can read the token. Use HTTPS, or say allowInsecure: true.",
    );
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw new ConfigurationError("baseUrl has to begin with https:// (or http:// with allowInsecure: true).");
  }
  return url.href.replace(/\/+$/, "");
}
