import { expectRows } from "@justone-clients/test-tables";
import { describe, expect, it } from "vitest";
import type { Publisher } from "../definitions/publisher.ts";
import { readCatalogue } from "../pull/catalogue.ts";
import { type DerivedPlatforms, derivePlatforms } from "./derive-platforms.ts";

const PUBLISHER: Publisher = {
  docs: "https://docs.example.com",
  api: "https://api.example.com",
  platforms: { tea: { title: "Tea", prefixes: ["/api/tea/"], slug: "tea-green-leaf" } },
  codes: [],
};

const TAKEN = new Set(["core", "spec-tools", "tea", "pot"]);

/** Derives platforms from paths with their tag; `ids` are the ids of tags that have one. */
function derive(
  paths: Readonly<Record<string, unknown>>,
  ids: Readonly<Record<string, string>> = {},
): DerivedPlatforms {
  const items = Object.entries(paths).map(([path, tag]) => [path, { get: tag === undefined ? {} : { tags: [tag] } }]);
  const tags = Object.entries(ids).map(([name, id]) => ({ name, "x-platform-id": id }));
  const document = { openapi: "3.1.0", tags, paths: Object.fromEntries(items) };
  return derivePlatforms(readCatalogue(document, document), PUBLISHER, TAKEN);
}

describe("derivePlatforms", () => {
  it("derives name, title, slug and prefixes from a tag and the paths of its operations", () => {
    const paths = { "/api/kettle/a/v1": "Kettle & Co (KC)", "/api/kettle-ec/b/v1": "Kettle & Co (KC)" };
    const platform = {
      name: "kettle",
      title: "Kettle & Co (KC)",
      prefixes: ["/api/kettle/", "/api/kettle-ec/"],
      slug: "kettle-co-kc",
    };
    expect(derive(paths)).toEqual({
      additions: [{ name: "kettle", title: platform.title, prefixes: platform.prefixes, platform, joins: false }],
      existing: [],
      unusable: [],
    });
  });

  it("derives the name from the first path segment", async () => {
    const rows: [path: string, name: string][] = [
      ["/api/kuaishou/a/v1", "kuaishou"],
      ["/api/weixin-channels/a/v1", "weixin-channels"],
      ["/api/1688/a/v1", "platform-1688"],
      ["/api/pot/a/v1", "platform-pot"],
      ["/api/core/a/v1", "platform-core"],
      ["/api/redis/a/v1", "platform-redis"],
      ["/api/dist/a/v1", "platform-dist"],
      ["/api/con/a/v1", "platform-con"],
      ["/api/com1/a/v1", "platform-com1"],
      ["/api/constructor/a/v1", "platform-constructor"],
    ];
    await expectRows(rows, ([path, name]) => {
      expect(derive({ [path]: "Kettle" }).additions.map((one) => [one.name, one.platform.name])).toEqual([
        [name, name],
      ]);
    });
  });

  it("derives the slug from the id of the tag, or else from its text", async () => {
    const rows: [tag: string, id: string, slug: string][] = [
      ["JD.com", "jdcom", "jdcom"],
      ["JD.com", "", "jd-com"],
      ["JD.com", "../a", "jd-com"],
      ["Taobao and Tmall", "taobao-and-tmall", "taobao-and-tmall"],
    ];
    await expectRows(rows, ([tag, id, slug]) => {
      expect(derive({ "/api/jd/a/v1": tag }, { [tag]: id }).additions.map((one) => one.platform.slug)).toEqual([slug]);
    });
  });

  it("sorts the platforms by name", () => {
    const { additions } = derive({ "/api/b/a/v1": "B", "/api/c/a/v1": "C", "/api/a/a/v1": "A" });
    expect(additions.map(({ name }) => name)).toEqual(["a", "b", "c"]);
  });

  const TEA = { "/api/tea/a/v1": "Tea (Green Leaf)" };

  it("reports the tags of existing platforms", () => {
    expect(derive(TEA)).toEqual({
      additions: [],
      existing: [{ tag: "Tea (Green Leaf)", platform: "tea" }],
      unusable: [],
    });
  });

  it("decides whether a tag joins an existing platform or becomes a new one", async () => {
    const rows: [tag: string, joins: boolean][] = [
      ["Tea Shop (Green Leaf)", true],
      ["Tea Shop (green leaf)", true],
      ["Tea (Green Leaf)", true],
      ["Tea Shop (Leaf)", false],
      ["Tea Shop", false],
      ["Green Leaf", false],
    ];
    await expectRows(rows, ([tag, joins]) => {
      const { additions } = derive({ ...TEA, "/api/tea-ec/b/v1": tag });
      expect(additions).toMatchObject([{ name: "tea-ec", title: tag, prefixes: ["/api/tea-ec/"], joins }]);
      const all = joins ? ["/api/tea/", "/api/tea-ec/"] : ["/api/tea-ec/"];
      expect(additions[0]?.platform.prefixes).toEqual(all);
    });
  });

  it("finds the brand of an existing platform whose tag has no listed operation", () => {
    const { additions } = derive({ "/api/tea-ec/b/v1": "Shop (Green Leaf)" }, { "Tea (Green Leaf)": "" });
    expect(additions).toMatchObject([{ joins: true, platform: { name: "tea" } }]);
  });

  it("gives a prefix to the first of two tags that share it", () => {
    const { additions, existing } = derive({
      "/api/a/a/v1": "A",
      "/api/a/b/v1": "B",
      "/api/c/a/v1": "B",
      "/api/a/c/v1": "C",
    });
    expect(additions.map(({ name, prefixes }) => [name, prefixes])).toEqual([
      ["a", ["/api/a/"]],
      ["c", ["/api/c/"]],
    ]);
    expect(existing).toEqual([{ tag: "C", platform: "a" }]);
  });

  it("reports what no platform can be derived from", async () => {
    const expectedName = "at most 25 lower-case letters and digits, words joined by a dash, e.g. kuaishou";
    const expectedTitle = "at most 60 letters, digits, spaces and ( ) & . -";
    const rows: [path: string, tag: unknown, reason: string][] = [
      ["/api/a/a/v1", undefined, "GET /api/a/a/v1: expected a tag that names its platform"],
      ["/api/a/a/v1", 7, "GET /api/a/a/v1: expected a tag that names its platform"],
      ["/v1/a", "A", "/v1/a: expected a path below /api/<name>/"],
      ["/api/a", "A", "/api/a: expected a path below /api/<name>/"],
      ["/api/a/", "A", "/api/a/: expected a path below /api/<name>/"],
      ["/api/../a/v1", "A", `the tag A: expected as name ${expectedName}, found ..`],
      ["/api/A_b/a/v1", "A", `the tag A: expected as name ${expectedName}, found A_b`],
      ["/api/a--b/a/v1", "A", `the tag A: expected as name ${expectedName}, found a--b`],
      [`/api/${"a".repeat(26)}/a/v1`, "A", `the tag A: expected as name ${expectedName}, found ${"a".repeat(26)}`],
      ["/api/a/a/v1", "A/../B", `the tag A/../B: expected as title ${expectedTitle}, found A/../B`],
      ["/api/a/a/v1", "<img>", `the tag <img>: expected as title ${expectedTitle}, found <img>`],
      [
        "/api/a/a/v1",
        'A"\n---',
        String.raw`the tag A"\u000a---: expected as title ${expectedTitle}, found A"\u000a---`,
      ],
      ["/api/a/a/v1", "\u202eA", String.raw`the tag \u202eA: expected as title ${expectedTitle}, found \u202eA`],
      [
        "/api/a/a/v1",
        "小红书",
        "the tag 小红书: expected as slug the folder of the platform in the publisher's docs, e.g. kuaishou, found none",
      ],
    ];
    await expectRows(rows, ([path, tag, reason]) => {
      expect(derive({ [path]: tag })).toEqual({ additions: [], existing: [], unusable: [reason] });
    });
  });

  it("reports a derived name that is taken", () => {
    const { additions, unusable } = derive({ "/api/1688/a/v1": "A", "/api/platform-1688/a/v1": "B" });
    expect(additions.map(({ title }) => title)).toEqual(["A"]);
    expect(unusable).toEqual([
      "the tag B: the name platform-1688 is taken; choose one with pnpm platform:add NAME --prefix PREFIX --slug SLUG",
    ]);
  });
});
