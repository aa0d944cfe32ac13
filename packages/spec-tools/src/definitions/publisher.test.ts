import { expectRows } from "@justone-clients/test-tables";
import { describe, expect, it } from "vitest";
import { parsePublisher, prefixOf } from "./publisher.ts";

function publisher(platforms: Record<string, unknown>): string {
  const facts = { docs: "https://docs.example.com", api: "https://api.example.com", codes: [] };
  const complete = Object.entries(platforms).map(([name, prefix]) => [name, { title: name, slug: name, prefix }]);
  return JSON.stringify({ ...facts, platforms: Object.fromEntries(complete) });
}

describe("parsePublisher", () => {
  it("returns the prefixes of a platform as a list, whether the file has a text or a list", () => {
    const { platforms } = parsePublisher(publisher({ tea: "/api/tea/", pot: ["/api/pot/", "/api/pot-ec/"] }));
    expect(platforms).toEqual({
      tea: { title: "tea", slug: "tea", prefixes: ["/api/tea/"] },
      pot: { title: "pot", slug: "pot", prefixes: ["/api/pot/", "/api/pot-ec/"] },
    });
  });

  it("refuses a prefix that it cannot use", async () => {
    const rows: [prefix: unknown, message: string][] = [
      ["/api/tea", "expected the URLs, platforms and codes of the publisher"],
      ["/api/Tea/", "expected the URLs, platforms and codes of the publisher"],
      ["/api/tea/leaf/", "expected the URLs, platforms and codes of the publisher"],
      [[], "expected the URLs, platforms and codes of the publisher"],
      [["/api/tea/", "/tea/"], "expected the URLs, platforms and codes of the publisher"],
      [["/api/tea/", "/api/tea/"], "expected each path prefix once, found /api/tea/ twice"],
      [["/api/tea/", "/api/pot/"], "expected each path prefix once, found /api/pot/ twice"],
    ];
    await expectRows(rows, ([prefix, message]) => {
      expect(() => parsePublisher(publisher({ tea: prefix, pot: "/api/pot/" }))).toThrow(message);
    });
  });
});

describe("prefixOf", () => {
  it("returns the prefix that a path begins with", async () => {
    const rows: [path: string, prefix: string | undefined][] = [
      ["/api/tea/get-leaf/v1", "/api/tea/"],
      ["/api/tea-ec/get-leaf/v1", "/api/tea-ec/"],
      ["/api/tea-pgy/get-leaf/v1", undefined],
      ["/api/tea", undefined],
      ["/v1/api/tea/get-leaf", undefined],
    ];
    await expectRows(rows, ([path, prefix]) => {
      expect(prefixOf({ prefixes: ["/api/tea/", "/api/tea-ec/"] }, path)).toBe(prefix);
    });
  });
});
