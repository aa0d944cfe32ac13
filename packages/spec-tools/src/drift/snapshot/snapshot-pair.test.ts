import { expect, test } from "vitest";
import type { LoadedOverlay } from "../../definitions/overlay.ts";
import { compareSnapshots } from "../compare-snapshots.ts";
import { findReplacement } from "./snapshot-pair.ts";
import type { JsonObject } from "../../lib/json.ts";
import { read, readChanged } from "#tests/drift/fixture";
import { LEAF, teaDocument } from "#tests/drift/sample-platform";

const version = (number: number): string => `GET /api/tea/get-leaf/v${number}`;

function replacement(operations: Readonly<Record<string, JsonObject>>, ...earlier: JsonObject[]): string | undefined {
  const snapshot = read(...earlier, teaDocument(operations));
  const leaf = snapshot.operations.get(LEAF);
  return leaf === undefined ? LEAF : findReplacement(leaf, snapshot).replacement;
}

test("findReplacement returns the newest version of the operation, compared by number", () => {
  expect(replacement({ [LEAF]: {}, [version(2)]: {}, [version(10)]: {}, [version(9)]: {} })).toBe(version(10));
});

test("findReplacement prefers the recommended version", () => {
  expect(replacement({ [LEAF]: {}, [version(2)]: { "x-recommended": true }, [version(3)]: {} })).toBe(version(2));
  expect(replacement({ [LEAF]: {}, [version(2)]: { "x-recommended": "true" }, [version(3)]: {} })).toBe(version(3));
});

test("findReplacement skips the operation itself, deprecated and vanished versions, and operations with a similar name", () => {
  expect(replacement({ [LEAF]: {}, [version(2)]: { deprecated: true } })).toBeUndefined();
  expect(replacement({ [LEAF]: { "x-recommended": true } })).toBeUndefined();
  expect(replacement({ [LEAF]: {} }, teaDocument({ [LEAF]: {}, [version(2)]: {} }))).toBeUndefined();
  expect(replacement({ [LEAF]: {}, "GET /api/tea/get-leaf-id/v2": {}, "GET /api/tea/get/v2": {} })).toBeUndefined();
});

test.for([
  ["operation-vanished", teaDocument({ [version(2)]: {} })],
  ["operation-deprecated", teaDocument({ [LEAF]: { deprecated: true }, [version(2)]: {} })],
] as const)("the change %s contains the replacement", async ([kind, after]) => {
  const before = teaDocument({ [LEAF]: {}, [version(2)]: {} });
  const { changes } = await compareSnapshots("tea", read(before), read(before, after));
  expect(changes.map((change) => [change.kind, change.operations[0]?.replacement])).toEqual([[kind, version(2)]]);
});

test("the change operation-removed contains the replacement", async () => {
  const after = teaDocument({ [version(2)]: {} });
  const before = read(teaDocument({ [LEAF]: {}, [version(2)]: {} }), after);
  const { changes } = await compareSnapshots("tea", before, read(after));
  expect(changes.map(({ kind, operations }) => [kind, operations[0]?.replacement])).toEqual([
    ["operation-removed", version(2)],
  ]);
});

const POUR = "GET /api/tea/pour/v1";
const SUGGESTION: LoadedOverlay = {
  file: "suggested.json",
  text: "",
  overlay: {
    version: "1.0",
    actions: [
      {
        target: "$.paths['/api/tea/get-leaf/v1'].get",
        description: "A test suggests this.",
        update: { "x-suggested": { operation: POUR, reason: { en: "a", zh: "a" }, source: "a test" } },
      },
    ],
  },
};

test.for<[string, JsonObject, string | undefined]>([
  [
    "a recommended version before a suggested operation",
    { [version(2)]: { "x-recommended": true }, [POUR]: {} },
    version(2),
  ],
  ["a suggested operation before the newest version", { [version(2)]: {}, [POUR]: {} }, POUR],
  [
    "the newest version if the suggested operation is deprecated",
    { [version(2)]: {}, [POUR]: { deprecated: true } },
    version(2),
  ],
  ["a member of the family", { [POUR]: { "x-endpoint-family": "leaf" }, [version(0)]: { deprecated: true } }, POUR],
])("findReplacement returns %s", ([, others, expected]) => {
  const document = teaDocument({ [LEAF]: { "x-endpoint-family": "leaf" }, ...(others as Record<string, JsonObject>) });
  const snapshot = readChanged(document, (operation) => operation, [SUGGESTION]);
  const leaf = snapshot.operations.get(LEAF);
  expect(leaf && findReplacement(leaf, snapshot).replacement).toBe(expected);
});
