import type { JsonObject } from "../../src/lib/json.ts";
import type { EdgeCase } from "./edge-cases.ts";
import { leaf, LEAF, parameter, teaDocument, withParameters } from "./sample-platform.ts";

const harvestOf = (Harvest: JsonObject): JsonObject => {
  const schema = { $ref: "#/components/schemas/Harvest" };
  return teaDocument(
    { [LEAF]: withParameters(parameter("harvest", schema)) },
    { components: { schemas: { Harvest } } },
  );
};
const list = (items: JsonObject, others: JsonObject = {}): JsonObject => {
  return leaf(withParameters(parameter("kinds", { type: "array", items, ...others })));
};
const header = (name: string): JsonObject => parameter(name, { type: "string" }, { in: "header" });

/** The limits between kinds for references, lists, headers and cookies. */
export const PARAMETER_EDGE_CASES: readonly EdgeCase[] = [
  {
    name: "a new value of an enum in a component is reported for the parameter that refers to it",
    base: harvestOf({ type: "string", enum: ["SPRING"] }),
    head: harvestOf({ type: "string", enum: ["SPRING", "AUTUMN"] }),
    forward: ["enum-value-added"],
    backward: ["enum-value-removed"],
  },
  {
    name: "a limit in a component is reported for the parameter that refers to it",
    base: harvestOf({ type: "string", maxLength: 10 }),
    head: harvestOf({ type: "string", maxLength: 20 }),
    forward: ["constraint-changed"],
    backward: ["constraint-changed"],
  },
  {
    name: "a name with a hyphen that replaces a name without one is a renamed parameter",
    base: leaf(withParameters(parameter("pageSize", { type: "integer" }))),
    head: leaf(withParameters(parameter("page-size", { type: "integer" }))),
    forward: ["parameter-renamed"],
    backward: ["parameter-renamed"],
  },
  {
    name: "one value that becomes a list has a different type",
    base: leaf(withParameters(parameter("kinds", { type: "string", enum: ["A"] }))),
    head: list({ type: "string", enum: ["A", "B"] }),
    forward: ["parameter-type-changed"],
    backward: ["parameter-type-changed"],
  },
  {
    name: "a list of another type has a different type",
    base: list({ type: "string" }),
    head: list({ type: "integer" }),
    forward: ["parameter-type-changed"],
    backward: ["parameter-type-changed"],
  },
  {
    name: "a list of numbers that were integers has the same type",
    base: list({ type: "integer" }),
    head: list({ type: "number" }),
    forward: ["parameter-number-changed"],
    backward: ["parameter-number-changed"],
  },
  {
    name: "a new value of the items of a list is a new value of the parameter",
    base: list({ type: "string", enum: ["A"] }),
    head: list({ type: "string", enum: ["A", "B"] }),
    forward: ["enum-value-added"],
    backward: ["enum-value-removed"],
  },
  {
    name: "the first values of the items of a list introduce an enum",
    base: list({ type: "string" }),
    head: list({ type: "string", enum: ["A"] }),
    forward: ["enum-introduced"],
    backward: ["enum-dropped"],
  },
  {
    name: "another default of a list is a changed default",
    base: list({ type: "string" }, { default: ["A"] }),
    head: list({ type: "string" }, { default: ["A", "B"] }),
    forward: ["parameter-default-changed"],
    backward: ["parameter-default-changed"],
  },
  {
    name: "another limit on the number of items is a changed limit",
    base: list({ type: "string" }, { maxItems: 5 }),
    head: list({ type: "string" }, { maxItems: 10 }),
    forward: ["constraint-changed"],
    backward: ["constraint-changed"],
  },
  {
    name: "a list that is sent with commas keeps its type",
    base: list({ type: "string" }),
    head: leaf(withParameters(parameter("kinds", { type: "array", items: { type: "string" } }, { explode: false }))),
    forward: ["definition-changed"],
    backward: ["definition-changed"],
  },
  {
    name: "a new header is a new parameter",
    base: leaf(),
    head: leaf(withParameters(header("X-Kind"))),
    forward: ["parameter-added"],
    backward: ["parameter-removed"],
  },
  {
    name: "a parameter that moves to a header is in another location",
    base: leaf(withParameters(parameter("kind", { type: "string" }))),
    head: leaf(withParameters(header("kind"))),
    forward: ["parameter-place-changed"],
    backward: ["parameter-place-changed"],
  },
  {
    name: "a cookie that no method takes changes only the docstring",
    base: leaf(),
    head: leaf(withParameters(parameter("sid", { type: "string" }, { in: "cookie" }))),
    forward: ["text-changed"],
    backward: ["text-changed"],
  },
];
