import { expect, test } from "vitest";
import { compareSnapshots } from "./compare-snapshots.ts";
import type { PlatformDrift } from "./model/drift.ts";
import type { JsonObject } from "../lib/json.ts";
import { read } from "#tests/drift/fixture";
import { leaf, LEAF, parameter, teaDocument, withParameters, withResponse } from "#tests/drift/sample-platform";

// Harmful in Markdown, HTML, terminal links or GitHub Actions commands. The report renderers escape these texts.
const HOSTILE = [
  "`code` **bold** | cell | <script>alert(1)</script>",
  "::error::no\n::add-mask::x",
  "[x](javascript:alert(1)) @everyone #1",
  "$(rm -rf ~) ${HOME} %0A &amp; \\",
  "茶叶 👨‍👩‍👧",
];

test.for(HOSTILE)("compareSnapshots keeps a hostile text unchanged: %j", async (text) => {
  const before = leaf({ summary: "Leaf", description: "Leaf", operationId: "leaf", tags: ["leaf"] });
  const after = leaf({ summary: text, description: text, operationId: text, tags: [text], "x-note": text });
  const drift = await compare(before, after);
  expect(afterOf(drift, "text-changed")).toBe(`summary: ${text}\ndescription: ${text}`);
  expect(afterOf(drift, "operation-id-changed")).toBe(text);
  expect(afterOf(drift, "tag-changed")).toBe(JSON.stringify([text]));
  expect(afterOf(drift, "extension-changed")).toBe(`x-note: ${JSON.stringify(text)}`);
});

test.for(HOSTILE)(
  "compareSnapshots keeps hostile enum values, summaries and response keys unchanged: %j",
  async (text) => {
    // A key with an @ would be taken for data (an email address) instead of a field name.
    const key = text.replace("@", "");
    const asked = (...values: string[]): JsonObject =>
      withParameters(parameter("leafId", { type: "string", enum: values }));
    const before = leaf({ ...asked("l1"), ...withResponse({ id: "l1" }) });
    const after = teaDocument({
      [LEAF]: { ...asked("l1", text), ...withResponse({ id: "l1", [key]: "l2" }) },
      "GET /api/tea/find-leaf/v1": { summary: text },
    });
    const drift = await compare(before, after);
    expect(drift.changes.map(({ kind }) => kind).toSorted()).toEqual([
      "data-field-added",
      "enum-value-added",
      "example-changed",
      "operation-added",
    ]);
    expect(afterOf(drift, "operation-added")).toBe(text);
    expect(afterOf(drift, "enum-value-added")).toContain(JSON.stringify(text));
    expect(drift.changes.find(({ kind }) => kind === "data-field-added")?.where).toBe(`data[${JSON.stringify(key)}]`);
  },
);

test("compareSnapshots reports no value of an example", async () => {
  const drift = await compare(
    leaf(withResponse({ phone: "+44 1" })),
    leaf(withResponse({ phone: "+44 2", other: "+44 3" })),
  );
  expect(drift.changes.length).toBeGreaterThan(1);
  expect(JSON.stringify(drift)).not.toContain("+44");
});

function compare(base: JsonObject, head: JsonObject): Promise<PlatformDrift> {
  return compareSnapshots("tea", read(base), read(base, head));
}

function afterOf({ changes }: PlatformDrift, kind: string): string | undefined {
  return changes.find((change) => change.kind === kind)?.operations[0]?.after;
}
