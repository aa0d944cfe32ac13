import type { JsonObject } from "../../src/lib/json.ts";
import { leaf, LEAF, parameter, teaDocument, withForm, withParameters, withResponse } from "./sample-platform.ts";

/** Two published documents near the limit of a kind, and the kinds reported in both directions. */
export interface EdgeCase {
  readonly name: string;
  readonly base: JsonObject;
  readonly head: JsonObject;
  readonly forward: readonly string[];
  readonly backward: readonly string[];
}

const OTHER = "GET /api/tea/find-leaf/v1";
const ORDER = "POST /api/tea/order-leaf/v1";
const PAGE = parameter("page", { type: "integer" });
const harvest = (schema: JsonObject): JsonObject => leaf(withParameters(parameter("harvest", schema)));
const codes = (code: JsonObject): JsonObject => leaf(withResponse(undefined, { code }));

/** The limits between kinds. */
export const EDGE_CASES: readonly EdgeCase[] = [
  {
    name: "a new name with another type is a removed and an added parameter, not a renamed one",
    base: leaf(withParameters(parameter("leaf_id", { type: "string" }))),
    head: leaf(withParameters(parameter("leafId", { type: "integer" }))),
    forward: ["parameter-removed", "parameter-added"],
    backward: ["parameter-removed", "parameter-added"],
  },
  {
    name: "a new name that is required is a removed and an added parameter, not a renamed one",
    base: leaf(withParameters(parameter("leaf_id", { type: "string" }))),
    head: leaf(withParameters(parameter("leafId", { type: "string" }, { required: true }))),
    forward: ["required-parameter-added", "parameter-removed"],
    backward: ["parameter-removed", "parameter-added"],
  },
  {
    name: "two removed and two added parameters are not renamed ones",
    base: leaf(withParameters(parameter("a", { type: "string" }), parameter("b", { type: "string" }))),
    head: leaf(withParameters(parameter("c", { type: "string" }), parameter("d", { type: "string" }))),
    forward: ["parameter-removed", "parameter-removed", "parameter-added", "parameter-added"],
    backward: ["parameter-removed", "parameter-removed", "parameter-added", "parameter-added"],
  },
  {
    name: "two removed parameters and one added parameter are not renamed ones",
    base: leaf(withParameters(parameter("a", { type: "string" }), parameter("b", { type: "string" }))),
    head: leaf(withParameters(parameter("c", { type: "string" }))),
    forward: ["parameter-removed", "parameter-removed", "parameter-added"],
    backward: ["parameter-removed", "parameter-added", "parameter-added"],
  },
  {
    name: "a new type includes the new enum values and the new default",
    base: harvest({ type: "string", enum: ["1", "2"], default: "1" }),
    head: harvest({ type: "integer", enum: [1, 3], default: 3 }),
    forward: ["parameter-type-changed"],
    backward: ["parameter-type-changed"],
  },
  {
    name: "values that one release adds to and removes from a parameter are one change",
    base: harvest({ type: "string", enum: ["SPRING", "SUMMER"] }),
    head: harvest({ type: "string", enum: ["SUMMER", "AUTUMN"] }),
    forward: ["enum-value-removed"],
    backward: ["enum-value-removed"],
  },
  {
    name: "a new format is not a new type",
    base: harvest({ type: "integer", format: "int32" }),
    head: harvest({ type: "integer" }),
    forward: ["parameter-number-changed"],
    backward: ["parameter-number-changed"],
  },
  {
    name: "a default can be added to a parameter without one",
    base: harvest({ type: "string" }),
    head: harvest({ type: "string", default: "SPRING" }),
    forward: ["parameter-default-changed"],
    backward: ["parameter-default-changed"],
  },
  {
    name: "the first list of codes reports no new code",
    base: codes({ type: "integer" }),
    head: codes({ type: "integer", enum: [0, 301] }),
    forward: ["envelope-changed"],
    backward: ["envelope-changed"],
  },
  {
    name: "a new operation includes its texts, extensions and example",
    base: leaf(),
    head: teaDocument({
      [LEAF]: {},
      [OTHER]: { summary: "Find", "x-api-version": "v1", tags: ["Tea"], ...withResponse({ id: "l1" }) },
    }),
    forward: ["operation-added"],
    backward: ["operation-vanished"],
  },
  {
    name: "a new parameter includes its text",
    base: leaf(),
    head: leaf(withParameters(parameter("harvest", { type: "string" }, { description: "Which." }))),
    forward: ["parameter-added"],
    backward: ["parameter-removed"],
  },
  {
    name: "a deprecated operation that is no longer published has vanished",
    base: teaDocument({ [LEAF]: {}, [OTHER]: { deprecated: true } }),
    head: leaf(),
    forward: ["operation-vanished"],
    backward: ["operation-added"],
  },
  {
    name: "an operation can move and be reworded at once",
    base: leaf({ summary: "Leaf", ...withResponse({ id: "l1" }) }),
    head: teaDocument({ [LEAF.replace("GET", "POST")]: { summary: "Leaves", ...withResponse({ id: "l1" }) } }),
    forward: ["operation-moved", "text-changed"],
    backward: ["operation-moved", "text-changed"],
  },
  {
    name: "an operation can move and get a form at once",
    base: leaf(withParameters(parameter("leafId", { type: "string" }))),
    head: teaDocument({ [LEAF.replace("GET", "POST")]: withForm({ leafId: { type: "string" } }) }),
    forward: ["operation-moved", "parameter-place-changed"],
    backward: ["operation-moved", "parameter-place-changed"],
  },
  {
    name: "a form that contains only the token is a form",
    base: teaDocument({ [ORDER]: withForm({}) }),
    head: teaDocument({ [ORDER]: withForm({ leafId: { type: "string", default: "l1" } }, ["leafId"]) }),
    forward: ["required-parameter-added"],
    backward: ["parameter-removed"],
  },
  {
    name: "a page parameter that becomes a string ends the pagination",
    base: leaf(withParameters(parameter("page", { type: "integer" }))),
    head: leaf(withParameters(parameter("page", { type: "string" }))),
    forward: ["parameter-type-changed", "paging-removed"],
    backward: ["parameter-type-changed", "paging-added"],
  },
  {
    name: "items of another list that have the same fields and more break no code",
    base: leaf({ ...withParameters(PAGE), ...withResponse({ users: [{ id: "u1" }] }) }),
    head: leaf({
      ...withParameters(PAGE),
      ...withResponse({ users: [{ id: "u1" }], notes: [{ id: "n1", likes: 2 }] }),
    }),
    forward: ["data-field-added", "paging-changed", "example-changed"],
    backward: ["example-changed"],
  },
  {
    name: "a field with the number of comments changes what the pagination reports",
    base: leaf({ ...withParameters(PAGE), ...withResponse({ comments: [{ id: "c1" }] }) }),
    head: leaf({ ...withParameters(PAGE), ...withResponse({ comments: [{ id: "c1" }], comment_count: 1 }) }),
    forward: ["data-field-added", "paging-changed", "example-changed"],
    backward: ["example-changed"],
  },
  {
    name: "the same change of several operations is one change",
    base: teaDocument({ [LEAF]: {}, [OTHER]: {} }),
    head: teaDocument({ [LEAF]: { deprecated: true }, [OTHER]: { deprecated: true } }),
    forward: ["operation-deprecated"],
    backward: ["operation-reactivated"],
  },
  {
    name: "an empty list gets a type, and a map gets a field",
    base: leaf(withResponse({ leaves: [], cups: { "100001": { a: 1 }, "100002": { a: 2 } } })),
    head: leaf(withResponse({ leaves: [{ id: "l1" }], cups: { "100003": { a: 1, b: 2 } } })),
    forward: ["data-field-added", "data-typed", "example-changed"],
    backward: ["example-changed"],
  },
  {
    name: "a response with null for a missing object widens the other optional fields too",
    base: leaf(withResponse({ leaf: { id: "l1" }, leaves: [{ id: "l1" }] })),
    head: leaf(withResponse({ leaf: null, leaves: [{ id: "l1" }] })),
    forward: ["data-widened", "data-widened", "data-widened", "example-changed"],
    backward: ["data-typed", "example-changed"],
  },
];
