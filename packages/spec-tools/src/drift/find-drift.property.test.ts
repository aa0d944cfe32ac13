import { expectRows } from "@justone-clients/test-tables";
import { array, assert, asyncProperty } from "fast-check";
import { expect, test } from "vitest";
import { read, type Snapshots } from "#tests/drift/fixture";
import { arbitraryReleases } from "#tests/drift/arbitrary-releases";
import { leaf, withResponse } from "#tests/drift/sample-platform";
import { REPOSITORY_ROOT } from "#tests/make-checkout";
import { CommandError } from "../lib/command-error.ts";
import { type JsonObject, type JsonValue, parseLossless, serializeJson } from "../lib/json.ts";
import { renderDriftHtml } from "../report/render-drift-html.ts";
import { renderDriftLines } from "../report/render-drift-lines.ts";
import { renderDriftMarkdown } from "../report/render-drift-markdown.ts";
import { findDrift, rulesAgreeWithCompiler } from "./find-drift.ts";
import type { Drift } from "./model/drift.ts";

// One comparison of many platforms is cheaper than many of one, because the compiler runs once.
const manyReleases = array(arbitraryReleases, { minLength: 12, maxLength: 12 });

test("findDrift compares any two releases, and the compiler agrees with the rules", async () => {
  let compared = 0;
  await assert(
    asyncProperty(manyReleases, async (releases) => {
      const snapshots = releases.flatMap(({ base, head }) => readOrRefuse(base, head));
      compared += snapshots.length;
      const { platforms } = await reportDrift(snapshots);
      expect(platforms.filter((platform) => !rulesAgreeWithCompiler(platform))).toEqual([]);
    }),
    { numRuns: 3 },
  );
  expect(compared).toBeGreaterThan(20);
});

// Values of `data` that a parser, a serializer or a renderer may not expect.
const VALUES: readonly (readonly [string, JsonValue])[] = [
  ["an integer beyond 2^53", { id: 7234567890123456789n }],
  ["a negative integer beyond 2^53", [-(2n ** 70n)]],
  ["an integer of 400 digits", { id: 10n ** 400n }],
  ["a number beyond 2^53 that is not written as an integer", { id: 1e300, small: 5e-324 }],
  ["half a surrogate pair", { text: "\ud800", "\udfff": 1 }],
  ["a line separator in a text and a key", { "\u2028": "\u2029" }],
  ["names that every object inherits", { constructor: 1, toString: { valueOf: null }, hasOwnProperty: [] }],
  ["the empty key", { "": { "": 1 } }],
  ["20 levels of nesting", Array.from({ length: 10 }).reduce<JsonValue>((inner) => ({ x: [inner] }), 1n)],
  ["50,000 items", Array.from({ length: 50_000 }, (_, index) => index)],
  ["1,000 keys", Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`key${index}x`, 1n]))],
];

test("findDrift compares examples that contain unusual JSON", async () => {
  const pairs = VALUES.flatMap(([, value]) => {
    const one = leaf(withResponse({ value }));
    const other = leaf({ ...withResponse({ value, added: 1 }), summary: "Another text" });
    return [
      { base: read(one), head: read(one, other) },
      { base: read(one), head: read(one, one) },
    ];
  });
  const { platforms } = await reportDrift(pairs);
  await expectRows(VALUES, (_, index) => {
    const [changed, same] = platforms.slice(2 * index);
    expect(changed?.changes.map(({ kind }) => kind)).toContain("example-changed");
    expect(same?.changes).toEqual([]);
  });
});

// A document may be refused, but only with a message that names the file.
function readOrRefuse(base: JsonObject, head: JsonObject): Snapshots[] {
  try {
    return [{ base: read(base), head: read(base, head) }];
  } catch (thrown) {
    if (thrown instanceof CommandError && thrown.exitCode === 3) return [];
    throw thrown;
  }
}

async function reportDrift(pairs: readonly Snapshots[]): Promise<Drift> {
  const platforms = pairs.map((pair, index) => ({ name: `tea${index}`, ...pair }));
  const drift = await findDrift(REPOSITORY_ROOT, { base: "a", head: "b", notes: [], platforms });
  expect(renderDriftLines(drift).length).toBeGreaterThan(0);
  expect(renderDriftMarkdown(drift).length).toBeLessThan(60_000);
  expect(renderDriftHtml(drift)).toContain("</html>");
  expect(parseLossless(serializeJson(drift, 2))).toMatchObject({ bump: drift.bump });
  return drift;
}
