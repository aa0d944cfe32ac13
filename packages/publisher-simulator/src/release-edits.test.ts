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

function englishFiles(release: JsonObject): string[] {
  return [...releaseCatalogue(release).docs.keys()].filter((path) => path.endsWith("-en.json"));
}

describe("the moves of a release", () => {
  it.each<[string, (release: JsonObject) => JsonObject, string[]]>([
    ["a new summary moves its file", (release) => renameSummary(release, LEAF, "Leaf Facts"), ["leaf-facts-v1"]],
    ["a deprecation moves its file", (release) => deprecate(release, LEAF), ["leaf-details-v1-deprecated"]],
    [
      "an end of deprecation moves its file",
      (release) => deprecate(release, "GET /api/tea/get-leaf/v3", false),
      ["leaf-details-v3"],
    ],
  ])("%s", (_, move, expected) => {
    const before = englishFiles(makeRelease());
    const added = englishFiles(move(makeRelease())).filter((path) => !before.includes(path));
    expect(added).toEqual(expected.map((name) => `/openapi/tea-green-leaf/${name}-en.json`));
  });

  it("a new name of a platform moves all its files and no other", () => {
    const next = renamePlatformTag(makeRelease(), "Tea (Green Leaf)", "Tea");
    expect(englishFiles(next)).toEqual([
      "/openapi/tea/leaf-details-v1-en.json",
      "/openapi/tea/leaf-details-v3-deprecated-en.json",
      "/openapi/pot/ask-the-pot-en.json",
    ]);
    expect(next["tags"]).toEqual([{ name: "Tea", description: "All about tea." }, { name: "Pot" }]);
  });

  it("an operation is removed, and its path where nothing else is there", () => {
    const both = { paths: { "/a": { get: {}, post: {} }, "/b": { get: {} } } };
    expect(removeOperation(both, "GET /b")).toEqual({ paths: { "/a": { get: {}, post: {} } } });
    expect(removeOperation(both, "GET /a")).toEqual({ paths: { "/a": { post: {} }, "/b": { get: {} } } });
  });

  it("examples are dropped, all or some", () => {
    expect(declaredExamples(makeRelease()).size).toBe(3);
    expect(declaredExamples(dropExamples(makeRelease())).size).toBe(0);
    const some = dropExamples(makeRelease(), (id) => id === LEAF);
    expect([...declaredExamples(some).keys()]).toEqual(["/api/tea/get-leaf/v3", "/api/pot/ask"]);
  });

  it("change a copy, which has another release id where there was one", () => {
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
  ])("refuse to move nothing: %s", (message, move) => {
    expect(() => move(makeRelease())).toThrow(message);
    expect(releaseOperations(makeRelease())).toHaveLength(3);
  });
});
