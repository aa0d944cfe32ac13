import { describe, expect, it } from "vitest";
import { makeRelease } from "../tests/make-release.ts";
import type { JsonObject } from "./catalogue/json-value.ts";
import { releaseCatalogue } from "./catalogue/release-catalogue.ts";
import { declaredExamples, releaseOperations } from "./catalogue/release.ts";
import {
  deprecate,
  dropExamples,
  editRelease,
  removeOperation,
  renamePlatformTag,
  renameSummary,
} from "./release-edits.ts";

const LEAF = "GET /api/tea/get-leaf/v1";
const LEAF_V3 = "GET /api/tea/get-leaf/v3";

function englishFiles(release: JsonObject): string[] {
  return [...releaseCatalogue(release).docs.keys()].filter((path) => path.endsWith("-en.json"));
}

describe("editing a release", () => {
  it.each<[string, (release: JsonObject) => JsonObject, string]>([
    ["a new summary", (release) => renameSummary(release, LEAF, "Leaf Facts"), "leaf-facts-v1"],
    ["a deprecation", (release) => deprecate(release, LEAF), "leaf-details-v1-deprecated"],
    ["the end of a deprecation", (release) => deprecate(release, LEAF_V3, false), "leaf-details-v3"],
  ])("%s renames the operation's file", (_, edit, expected) => {
    const before = englishFiles(makeRelease());
    const added = englishFiles(edit(makeRelease())).filter((path) => !before.includes(path));
    expect(added).toEqual([`/openapi/tea-green-leaf/${expected}-en.json`]);
  });

  it("a new platform name moves all files of that platform and no others", () => {
    const next = renamePlatformTag(makeRelease(), "Tea (Green Leaf)", "Tea");
    expect(englishFiles(next)).toEqual([
      "/openapi/tea/leaf-details-v1-en.json",
      "/openapi/tea/leaf-details-v3-deprecated-en.json",
      "/openapi/pot/ask-the-pot-en.json",
    ]);
    expect(next["tags"]).toEqual([{ name: "Tea", description: "All about tea." }, { name: "Pot" }]);
  });

  it("removing an operation also removes its path if it was the only operation there", () => {
    const both = { paths: { "/a": { get: {}, post: {} }, "/b": { get: {} } } };
    expect(removeOperation(both, "GET /b")).toEqual({ paths: { "/a": { get: {}, post: {} } } });
    expect(removeOperation(both, "GET /a")).toEqual({ paths: { "/a": { post: {} }, "/b": { get: {} } } });
  });

  it("dropExamples removes all examples or those of selected operations", () => {
    expect(declaredExamples(makeRelease()).size).toBe(3);
    expect(declaredExamples(dropExamples(makeRelease())).size).toBe(0);
    const some = dropExamples(makeRelease(), (id) => id === LEAF);
    expect([...declaredExamples(some).keys()]).toEqual(["/api/tea/get-leaf/v3", "/api/pot/ask"]);
  });

  it("an edit changes a copy, which gets a new release id if the release had one", () => {
    const release = makeRelease();
    const next = deprecate(release, LEAF);
    expect(release).toEqual(makeRelease());
    expect(next["x-openapi-release-id"]).toMatch(/^(?!0123456789abcdef)[0-9a-f]{16}$/);
    expect(next).toEqual(deprecate(release, LEAF));
    expect(editRelease({ paths: {} }, () => undefined)).toEqual({ paths: {} });
  });

  it.each<[string, (release: JsonObject) => JsonObject]>([
    ["GET /api/none: the release has no such operation", (release) => deprecate(release, "GET /api/none")],
    ["GET /api/none: the release has no such operation", (release) => removeOperation(release, "GET /api/none")],
    ["None: the release has no operation of this platform", (release) => renamePlatformTag(release, "None", "Any")],
  ])("an edit that would change nothing throws: %s", (message, move) => {
    expect(() => move(makeRelease())).toThrow(message);
    expect(releaseOperations(makeRelease())).toHaveLength(3);
  });
});
