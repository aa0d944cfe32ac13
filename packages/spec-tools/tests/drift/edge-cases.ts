import type { JsonObject } from "../../src/lib/json.ts";
import { asking, askingInForm, leaf, LEAF, parameter, responding, teaDocument } from "./tea.ts";

/** Two published documents at the border of a kind, and the kinds of what is told, both ways round. */
export interface EdgeCase {
  readonly name: string;
  readonly base: JsonObject;
  readonly head: JsonObject;
  readonly forth: readonly string[];
  readonly back: readonly string[];
}

const OTHER = "GET /api/tea/find-leaf/v1";
const ORDER = "POST /api/tea/order-leaf/v1";
const harvest = (schema: JsonObject): JsonObject => leaf(asking(parameter("harvest", schema)));
const codes = (code: JsonObject): JsonObject => leaf(responding(undefined, { code }));

/** Where one kind ends and another one begins. */
export const EDGE_CASES: readonly EdgeCase[] = [
  {
    name: "a name of another type is another parameter",
    base: leaf(asking(parameter("leaf_id", { type: "string" }))),
    head: leaf(asking(parameter("leafId", { type: "integer" }))),
    forth: ["parameter-removed", "parameter-added"],
    back: ["parameter-removed", "parameter-added"],
  },
  {
    name: "a name that is required is another parameter",
    base: leaf(asking(parameter("leaf_id", { type: "string" }))),
    head: leaf(asking(parameter("leafId", { type: "string" }, { required: true }))),
    forth: ["required-parameter-added", "parameter-removed"],
    back: ["parameter-removed", "parameter-added"],
  },
  {
    name: "of two names nobody knows which became which",
    base: leaf(asking(parameter("a", { type: "string" }), parameter("b", { type: "string" }))),
    head: leaf(asking(parameter("c", { type: "string" }), parameter("d", { type: "string" }))),
    forth: ["parameter-removed", "parameter-removed", "parameter-added", "parameter-added"],
    back: ["parameter-removed", "parameter-removed", "parameter-added", "parameter-added"],
  },
  {
    name: "of two that are gone, neither became the one that is new",
    base: leaf(asking(parameter("a", { type: "string" }), parameter("b", { type: "string" }))),
    head: leaf(asking(parameter("c", { type: "string" }))),
    forth: ["parameter-removed", "parameter-removed", "parameter-added"],
    back: ["parameter-removed", "parameter-added", "parameter-added"],
  },
  {
    name: "under another type, values and default are part of that fact",
    base: harvest({ type: "string", enum: ["1", "2"], default: "1" }),
    head: harvest({ type: "integer", enum: [1, 3], default: 3 }),
    forth: ["parameter-type-changed"],
    back: ["parameter-type-changed"],
  },
  {
    name: "values come and go at once",
    base: harvest({ type: "string", enum: ["SPRING", "SUMMER"] }),
    head: harvest({ type: "string", enum: ["SUMMER", "AUTUMN"] }),
    forth: ["enum-value-removed", "enum-value-added"],
    back: ["enum-value-removed", "enum-value-added"],
  },
  {
    name: "a format is no type",
    base: harvest({ type: "integer", format: "int32" }),
    head: harvest({ type: "integer" }),
    forth: ["parameter-number-changed"],
    back: ["parameter-number-changed"],
  },
  {
    name: "a default where there was none",
    base: harvest({ type: "string" }),
    head: harvest({ type: "string", default: "SPRING" }),
    forth: ["parameter-default-changed"],
    back: ["parameter-default-changed"],
  },
  {
    name: "a list of codes where there was none says nothing new of any code",
    base: codes({ type: "integer" }),
    head: codes({ type: "integer", enum: [0, 301] }),
    forth: ["envelope-changed"],
    back: ["envelope-changed"],
  },
  {
    name: "texts, extensions and an example that come with an operation are part of it",
    base: leaf(),
    head: teaDocument({
      [LEAF]: {},
      [OTHER]: { summary: "Find", "x-api-version": "v1", tags: ["Tea"], ...responding({ id: "l1" }) },
    }),
    forth: ["operation-added"],
    back: ["operation-vanished"],
  },
  {
    name: "a text that comes with its parameter is part of it",
    base: leaf(),
    head: leaf(asking(parameter("harvest", { type: "string" }, { description: "Which." }))),
    forth: ["parameter-added"],
    back: ["parameter-removed"],
  },
  {
    name: "one that was deprecated and is gone is gone",
    base: teaDocument({ [LEAF]: {}, [OTHER]: { deprecated: true } }),
    head: leaf(),
    forth: ["operation-vanished"],
    back: ["operation-added"],
  },
  {
    name: "one that moved and reads differently",
    base: leaf({ summary: "Leaf", ...responding({ id: "l1" }) }),
    head: teaDocument({ [LEAF.replace("GET", "POST")]: { summary: "Leaves", ...responding({ id: "l1" }) } }),
    forth: ["operation-moved", "text-changed"],
    back: ["operation-moved", "text-changed"],
  },
  {
    name: "one that moved into a form",
    base: leaf(asking(parameter("leafId", { type: "string" }))),
    head: teaDocument({ [LEAF.replace("GET", "POST")]: askingInForm({ leafId: { type: "string" } }) }),
    forth: ["operation-moved", "parameter-place-changed"],
    back: ["operation-moved", "parameter-place-changed"],
  },
  {
    name: "a form with the token alone is a form",
    base: teaDocument({ [ORDER]: askingInForm({}) }),
    head: teaDocument({ [ORDER]: askingInForm({ leafId: { type: "string", default: "l1" } }, ["leafId"]) }),
    forth: ["required-parameter-added"],
    back: ["parameter-removed"],
  },
  {
    name: "a counter that counts no more",
    base: leaf(asking(parameter("page", { type: "integer" }))),
    head: leaf(asking(parameter("page", { type: "string" }))),
    forth: ["parameter-type-changed", "paging-removed"],
    back: ["parameter-type-changed", "paging-added"],
  },
  {
    name: "a fact that goes for several operations is one",
    base: teaDocument({ [LEAF]: {}, [OTHER]: {} }),
    head: teaDocument({ [LEAF]: { deprecated: true }, [OTHER]: { deprecated: true } }),
    forth: ["operation-deprecated"],
    back: ["operation-reactivated"],
  },
  {
    name: "a list of nothing, and a map",
    base: leaf(responding({ leaves: [], cups: { "100001": { a: 1 }, "100002": { a: 2 } } })),
    head: leaf(responding({ leaves: [{ id: "l1" }], cups: { "100003": { a: 1, b: 2 } } })),
    forth: ["data-field-added", "data-typed", "example-changed"],
    back: ["example-changed"],
  },
  {
    name: "an answer that says null for what is missing widens the other places too",
    base: leaf(responding({ leaf: { id: "l1" }, leaves: [{ id: "l1" }] })),
    head: leaf(responding({ leaf: null, leaves: [{ id: "l1" }] })),
    forth: ["data-widened", "data-widened", "data-widened", "example-changed"],
    back: ["data-typed", "example-changed"],
  },
];
