import type { JsonObject } from "../../src/lib/json.ts";
import type { EdgeCase } from "./edge-cases.ts";
import { leaf, LEAF, teaDocument, withResponse } from "./sample-platform.ts";

const OTHER = "GET /api/tea/find-leaf/v1";
const GRAMS: JsonObject = { path: "data.id", unit: "g" };
const FIELD_TEXTS = "x-response-field-descriptions";

/** An operation with texts of its fields and other members. */
function describedLeaf(texts: JsonObject[], others: JsonObject = {}): JsonObject {
  return leaf({ ...withResponse({ id: 1 }), [FIELD_TEXTS]: texts, ...others });
}

/** Two operations that share the type of a user. The second one in the order of paths has this text. */
function describedPair(text: JsonObject): JsonObject {
  const response = withResponse({ user: { id: 1, name: "a", age: 2, rank: 3, town: "b", team: "c" } });
  const first = { ...response, [FIELD_TEXTS]: [{ path: "data.user.id", unit: "t" }] };
  return teaDocument({ [OTHER]: first, [LEAF]: { ...response, [FIELD_TEXTS]: [text] } });
}

/** The limits of the kind `field-text-changed`. */
export const TEXT_EDGE_CASES: readonly EdgeCase[] = [
  {
    name: "a text of a field that is not known is a changed extension, not a changed docstring",
    base: describedLeaf([GRAMS]),
    head: describedLeaf([GRAMS, { path: "data.other", unit: "g" }]),
    forward: ["extension-changed"],
    backward: ["extension-changed"],
  },
  {
    name: "a text of a field of a schema that becomes stale is a changed docstring",
    base: describedLeaf([GRAMS]),
    head: describedLeaf([GRAMS], { "x-contract-status": "stale" }),
    forward: ["field-text-changed", "contract-status-changed"],
    backward: ["field-text-changed", "contract-status-changed"],
  },
  {
    name: "an operation that is no longer published keeps the texts of its fields",
    base: teaDocument({ [OTHER]: {}, [LEAF]: { ...withResponse({ id: 1 }), [FIELD_TEXTS]: [GRAMS] } }),
    head: teaDocument({ [OTHER]: {} }),
    forward: ["operation-vanished"],
    backward: ["operation-added"],
  },
  {
    name: "a text of a field that is added with it is not a changed docstring",
    base: leaf(withResponse(undefined, { data: { properties: { id: { type: "string" } } } })),
    head: leaf(
      withResponse(undefined, { data: { properties: { id: { type: "string" }, w: { type: "string", unit: "g" } } } }),
    ),
    forward: ["data-field-added"],
    backward: ["data-field-removed"],
  },
  {
    name: "the second text of a field of a shared type is not shown, so its change is a changed extension",
    base: describedPair({ path: "data.user.id", unit: "g" }),
    head: describedPair({ path: "data.user.id", unit: "kg" }),
    forward: ["extension-changed"],
    backward: ["extension-changed"],
  },
];
