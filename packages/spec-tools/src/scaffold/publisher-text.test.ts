import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { REPOSITORY_ROOT } from "#tests/make-checkout";
import { describe, expect, it } from "vitest";
import { parsePublisher, PUBLISHER_FILE, selectPlatforms } from "../definitions/publisher.ts";
import { withPlatforms } from "./publisher-text.ts";

const TEXT = await readFile(join(REPOSITORY_ROOT, PUBLISHER_FILE), "utf8");
const PLATFORMS = selectPlatforms(parsePublisher(TEXT), undefined);

describe("withPlatforms", () => {
  it("writes the same platforms with the same bytes, in any order", () => {
    expect(withPlatforms(TEXT, PLATFORMS.toReversed()).text).toBe(TEXT);
  });

  it("adds a platform in its place, with one prefix as a text and several as a list", () => {
    const one = { name: "q", title: "Q & (A)", prefixes: ["/api/q/"], slug: "q-a" };
    const two = { name: "a", title: "A", prefixes: ["/api/a/", "/api/a-ec/"], slug: "a" };
    const { text, publisher } = withPlatforms(TEXT, [one, ...PLATFORMS, two]);
    const names = [...PLATFORMS, one, two].map(({ name }) => name);
    expect(Object.keys(publisher.platforms)).toEqual(names.toSorted());
    expect(text).toContain(`  "platforms": {
    "a": {
      "title": "A",
      "prefix": ["/api/a/", "/api/a-ec/"],
      "slug": "a"
    },
`);
    expect(text).toContain('"prefix": "/api/q/"');
    expect(withPlatforms(text, PLATFORMS).text).toBe(TEXT);
  });

  it("breaks a list of prefixes that is longer than a line", () => {
    const prefixes = Array.from({ length: 5 }, (_, index) => `/api/${"a".repeat(20)}-${index}/`);
    const { text } = withPlatforms(TEXT, [{ name: "a", title: "A", prefixes, slug: "a" }]);
    expect(text).toContain(`      "prefix": [\n        "${prefixes.join('",\n        "')}"\n      ],\n`);
  });

  it("writes and reads an empty list of platforms", () => {
    const empty = withPlatforms(TEXT, []);
    expect(empty.text).toContain('  "platforms": {},\n');
    expect(withPlatforms(empty.text, PLATFORMS).text).toBe(TEXT);
  });

  it("refuses a text that is laid out differently", () => {
    expect(() => withPlatforms(JSON.stringify(JSON.parse(TEXT)), PLATFORMS)).toThrow(
      'specs/publisher.json: expected the line "platforms": {',
    );
  });
});
