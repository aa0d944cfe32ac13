import { expectRows } from "@justone-clients/test-tables";
import { expect, it } from "vitest";
import type { Components, Schema } from "../../lib/schema.ts";
import { dataType, describeType } from "./data-type.ts";

const TEXT: Schema = { type: "string" };

function to(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

/** Components of which each refers to the next one, and the last one is a string. */
function chain(length: number): Components {
  const names = Array.from({ length }, (_, index) => `R${index + 1}`);
  return Object.fromEntries(names.map((name, index) => [name, index + 1 < length ? to(`R${index + 2}`) : TEXT]));
}

const ROWS: [what: string, schema: Schema, components: Components, type: string][] = [
  ["a reference", to("R1"), chain(1), "string"],
  ["20 references", to("R1"), chain(20), "string"],
  ["21 references", to("R1"), chain(21), "unknown"],
  ["a reference to itself", to("A"), { A: to("A") }, "unknown"],
  ["two references to each other", to("A"), { A: to("B"), B: to("A") }, "unknown"],
  ["a reference to itself beside a string", to("A"), { A: { anyOf: [to("A"), TEXT] } }, "string"],
  ["a reference to a missing component", to("A"), {}, "unknown"],
];

it("dataType follows at most 20 references, so that it ends for references in a circle", () =>
  expectRows(
    ROWS,
    ([, schema, components, type]) => expect(describeType(dataType(schema, components))).toBe(type),
    ([what]) => what,
  ));
