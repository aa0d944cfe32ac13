import { describe, expect, it } from "vitest";
import { checkBaseUrl, CN_URL, fasterEndpoint, GLOBAL_URL } from "./endpoint.ts";

const URLS = [GLOBAL_URL, CN_URL] as const;

describe("fasterEndpoint", () => {
  it("prefers the endpoint that responds faster and probes the other one from time to time", () => {
    const endpoint = fasterEndpoint(URLS);
    const selected = Array.from({ length: 100 }, () => {
      const url = endpoint.select();
      endpoint.record(url, url === CN_URL ? 50 : 300);
      return url;
    });
    expect(selected.slice(0, 6)).toEqual([GLOBAL_URL, GLOBAL_URL, GLOBAL_URL, CN_URL, CN_URL, CN_URL]);
    expect(selected.slice(6).filter((url) => url === GLOBAL_URL)).toHaveLength(2);
  });

  it("stops using an endpoint that did not respond and returns to it when it responds faster", () => {
    const endpoint = fasterEndpoint(URLS);
    endpoint.record(endpoint.select(), undefined);
    const next = Array.from({ length: 40 }, () => endpoint.select());
    expect(new Set(next)).toEqual(new Set([CN_URL]));
    for (let call = 0; call < 3; call++) endpoint.record(CN_URL, 300);
    for (let call = 0; call < 3; call++) endpoint.record(GLOBAL_URL, 100);
    expect(endpoint.select()).toBe(GLOBAL_URL);
  });
});

const NO_QUERY = "consist of scheme, host and path, without a query or a fragment.";

describe("checkBaseUrl", () => {
  it.each([
    ["https://api.justoneapi.com/", "https://api.justoneapi.com"],
    ["https://proxy.example/just-one/", "https://proxy.example/just-one"],
  ])("returns %s without a trailing slash", (given, expected) => {
    expect(checkBaseUrl(given, false)).toBe(expected);
  });

  it("accepts plain HTTP only with allowInsecure", () => {
    expect(() => checkBaseUrl("http://127.0.0.1:4010", false)).toThrow(/plain HTTP/);
    expect(checkBaseUrl("http://127.0.0.1:4010", true)).toBe("http://127.0.0.1:4010");
  });

  it.each([
    ["a text that is not a URL", "secret", "be an absolute URL, e.g. https://api.justoneapi.com."],
    ["credentials", "https://user:secret@host.example", "not contain credentials. The API needs the token only."],
    ["a query", "https://host.example/?token=secret", NO_QUERY],
    ["a fragment", "https://host.example/#secret", NO_QUERY],
    ["an empty query", "https://secret.example/?", NO_QUERY],
    ["another scheme", "ftp://secret.example", "begin with https:// (or with http:// and allowInsecure: true)."],
    ["a blocked port", "https://secret.example:6666", "not have port 6666, which fetch does not call."],
  ])("rejects %s without repeating the URL", (_, given, problem) => {
    const message = `baseUrl must ${problem}`;
    expect(() => checkBaseUrl(given, true)).toThrow(expect.objectContaining({ name: "ConfigurationError", message }));
  });
});
