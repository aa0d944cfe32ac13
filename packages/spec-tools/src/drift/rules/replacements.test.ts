import { expectRows } from "@justone-clients/test-tables";
import { expect, test } from "vitest";
import { read } from "#tests/drift/fixture";
import { leaf, LEAF, parameter, teaDocument, withParameters } from "#tests/drift/sample-platform";
import type { JsonObject } from "../../lib/json.ts";
import { compareSnapshots } from "../compare-snapshots.ts";

const harvest = (schema: JsonObject): JsonObject => leaf(withParameters(parameter("harvest", schema)));
const parameters = (...names: string[]): JsonObject => {
  return leaf(withParameters(...names.map((name) => parameter(name, { type: "string" }))));
};
const V2 = "GET /api/tea/get-leaf/v2";
const V3 = "GET /api/tea/get-leaf/v3";
const ANY = harvest({ type: "string" });
const FOUR = harvest({ type: "string", enum: ["A", "B", "C", "D"] });
const THREE = harvest({ type: "string", enum: ["C", "D", "春茶"] });
const TWO = harvest({ type: "string", enum: ["A", "B"] });
const NUMBERS = harvest({ type: "integer", enum: [1, 2] });
const CHANGED = 'the parameter harvest no longer accepts "A", "B"; it now accepts "春茶"';
const REVERSED = 'the parameter harvest no longer accepts "春茶"; it now accepts "A", "B"';

interface Row {
  readonly base: JsonObject;
  readonly head: JsonObject;
  readonly kind: string;
  readonly text: string;
  readonly replacement: string | undefined;
}

const row = (base: JsonObject, head: JsonObject, kind: string, text: string, replacement?: string): Row => {
  return { base, head, kind, text, replacement };
};

// What a report names to use now, beside the text of the change.
const ROWS: readonly Row[] = [
  row(FOUR, THREE, "enum-value-removed", CHANGED, '"春茶"'),
  row(THREE, FOUR, "enum-value-removed", REVERSED, '"A", "B"'),
  row(FOUR, TWO, "enum-value-removed", 'the parameter harvest no longer accepts "C", "D"', '"A", "B"'),
  row(TWO, FOUR, "enum-value-added", 'the parameter harvest now also accepts "C", "D"'),
  row(ANY, TWO, "enum-introduced", 'the parameter harvest now accepts only "A", "B"', '"A", "B"'),
  row(TWO, ANY, "enum-dropped", "the parameter harvest now accepts any string"),
  row(ANY, NUMBERS, "parameter-type-changed", "the parameter harvest changed from string to number", "1, 2"),
  row(NUMBERS, ANY, "parameter-type-changed", "the parameter harvest changed from number to string", "string"),
  row(
    parameters("leaf_id"),
    parameters("leafId"),
    "parameter-renamed",
    "the parameter leaf_id was renamed to leafId",
    "leafId",
  ),
  row(
    parameters("leaf_id", "old"),
    parameters("other", "leafId"),
    "parameter-removed",
    "the parameter leaf_id was removed; remove it from calls",
    "leafId",
  ),
  row(parameters("old"), parameters(), "parameter-removed", "the parameter old was removed; remove it from calls"),
  row(
    teaDocument({ [LEAF]: {}, [V2]: { "x-recommended": true }, [V3]: {} }),
    teaDocument({ [LEAF]: { deprecated: true }, [V2]: { "x-recommended": true }, [V3]: {} }),
    "operation-deprecated",
    "now deprecated",
    V2,
  ),
];

test("a change names what to use now if that is known", () =>
  expectRows(
    ROWS,
    async ({ base, head, kind, text, replacement }) => {
      const { changes } = await compareSnapshots("tea", read(base), read(base, head));
      const found = changes.filter((change) => change.kind === kind && change.text === text);
      expect(found.map(({ operations }) => operations[0]?.replacement)).toEqual([replacement]);
    },
    ({ text }) => text,
  ));

test("values added to and removed from one parameter are one major change that shows both lists", async () => {
  const { bump, changes } = await compareSnapshots("tea", read(FOUR), read(FOUR, THREE));
  const sides = {
    before: 'string, optional, one of "A", "B", "C", "D"',
    after: 'string, optional, one of "C", "D", "春茶"',
  };
  expect(bump).toBe("major");
  expect(changes).toMatchObject([{ kind: "enum-value-removed", bump: "major", text: CHANGED, operations: [sides] }]);
});

test("a moved operation names its new path", async () => {
  const [base, head] = [leaf(), teaDocument({ "POST /api/tea/get-leaf/v1": {} })];
  const { changes } = await compareSnapshots("tea", read(base), read(head));
  expect(changes.find(({ kind }) => kind === "operation-moved")?.operations[0]?.replacement).toBe(
    "POST /api/tea/get-leaf/v1",
  );
});
