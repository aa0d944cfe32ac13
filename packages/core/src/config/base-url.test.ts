import { describe, expect, it } from "vitest";
import { checkBaseUrl } from "./endpoint.ts";

describe("checkBaseUrl", () => {
  it.each([
    ["https://api.justoneapi.com/", "https://api.justoneapi.com"],
    ["https://proxy.example/just-one/", "https://proxy.example/just-one"],
  ])("takes %s", (given, expected) => {
    expect(checkBaseUrl(given, false)).toBe(expected);
  });

  it("takes plain HTTP only when that is allowed", () => {
    expect(() => checkBaseUrl("http://127.0.0.1:4010", false)).toThrow(/plain HTTP/);
    expect(checkBaseUrl("http://127.0.0.1:4010", true)).toBe("http://127.0.0.1:4010");
  });

  it.each([
    ["no URL", "not-a-url-but-secret"],
    ["credentials", "https://user:secret@host.example"],
    ["a query", "https://host.example/?token=secret"],
    ["a fragment", "https://host.example/#secret"],
    ["an empty query", "https://secret.example/?"],
    ["another scheme", "ftp://secret.example"],
  ])("refuses %s without echoing it", (_, given) => {
    expect(() => checkBaseUrl(given, true)).toThrow(/^(?!.*secret).*$/s);
  });
});
