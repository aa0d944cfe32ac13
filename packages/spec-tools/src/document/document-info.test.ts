import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expectRows } from "@justone-clients/test-tables";
import { expect, it } from "vitest";
import { REPOSITORY_ROOT } from "#tests/make-checkout";
import { documentInfo, documentTags, operationTag } from "./document-info.ts";

it("documentInfo states the license of this repository", async () => {
  const { license } = JSON.parse(await readFile(join(REPOSITORY_ROOT, "package.json"), "utf8")) as { license: string };
  expect(documentInfo({ title: "Tea" })).toMatchObject({
    title: "Just One API: Tea",
    description: expect.stringContaining("The operations of Tea, built by the project justone-clients") as string,
    license: { name: license, identifier: license },
  });
});

it("documentTags returns one tag per prefix that has operations", () =>
  expectRows<[prefixes: readonly string[], paths: readonly string[], tags: readonly string[]]>(
    [
      [["/api/tea/"], ["/api/tea/a/v1", "/api/tea/b/v1"], ["tea"]],
      [
        ["/api/tea/", "/api/tea-ec/"],
        ["/api/tea-ec/a/v1", "/api/tea/b/v1"],
        ["tea", "tea-ec"],
      ],
      [
        ["/api/tea-ec/", "/api/tea/"],
        ["/api/tea-ec/a/v1", "/api/tea/b/v1"],
        ["tea-ec", "tea"],
      ],
      [["/api/tea/", "/api/tea-ec/"], ["/api/tea-ec/a/v1"], ["tea-ec"]],
      [["/api/1688/"], ["/api/1688/a"], ["1688"]],
      [["/api/tea/"], [], []],
    ],
    ([prefixes, paths, tags]) => {
      const operations = paths.map((path) => ({ path }));
      const found = documentTags({ title: "Tea", prefixes }, operations);
      expect(found.map(({ name }) => name)).toEqual(tags);
      expect(operations.filter(({ path }) => !tags.includes(operationTag(path)))).toEqual([]);
    },
  ));
