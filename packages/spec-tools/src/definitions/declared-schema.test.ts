import { describe, expect, it } from "vitest";
import { infer, inferState, stateOf } from "#tests/infer";
import { inferSchemas } from "../inference/infer-schemas.ts";
import type { JsonObject, JsonValue } from "../lib/json.ts";
import type { Schema } from "../lib/schema.ts";
import { declaredData } from "./declared-schema.ts";

function inferDeclared(
  data: JsonObject,
  declared: JsonValue,
  definition: JsonObject = {},
): Readonly<Record<string, Schema>> {
  const { data: shape, nullStyle } = stateOf(data);
  const envelope = { type: "object", properties: { code: {}, data: declared } };
  const declaredType = declaredData(envelope, definition);
  return inferSchemas([{ operation: "op", data: shape, nullStyle: nullStyle > 0, declared: declaredType }], {
    dataComponent: () => "OpData",
    pointer: "#/$defs/",
    knownNames: () => undefined,
    reserved: new Set(),
  }).components;
}

describe("declaredData", () => {
  it("gives a declared type precedence over the observed type, field by field", () => {
    const declared = {
      type: "object",
      properties: { id: { type: "string", nullable: true }, more: { type: "boolean" } },
    };
    const { OpData } = inferDeclared({ id: 1, name: "x" }, declared);
    expect(OpData?.properties).toEqual({
      id: { description: "Present in 1 of 1 observed objects, declared in the definition.", type: ["string", "null"] },
      more: { description: "Present in 0 of 1 observed objects, declared in the definition.", type: "boolean" },
      name: { description: "Present in 1 of 1 observed objects.", type: "string" },
    });
  });

  it("infers object and array from properties and items if the schema has no type", () => {
    const { OpData, List } = inferDeclared(
      {},
      { properties: { list: { items: { properties: { id: { type: "string" } } } } } },
    );
    expect(OpData).toMatchObject({ type: "object", properties: { list: { type: "array" } } });
    expect(List?.properties?.["id"]).toMatchObject({ type: "string" });
  });

  it("follows references to components of the definition, and a recursive reference once", () => {
    const Node = {
      type: "object",
      properties: { name: { type: "string" }, child: { $ref: "#/components/schemas/Node" } },
    };
    const declared = { $ref: "#/components/schemas/Node" };
    const { OpData } = inferDeclared({ name: 1 }, declared, { components: { schemas: { Node } } });
    expect(OpData?.properties?.["name"]).toMatchObject({ type: "string" });
  });

  it.each<[string, JsonValue]>([
    ["a URL", { $ref: "https://example.com/x.json" }],
    ["a file", { $ref: "../../secret.json" }],
    ["a missing component", { $ref: "#/components/schemas/Gone" }],
    ["a property of Object.prototype", { $ref: "#/components/schemas/constructor" }],
  ])("does not follow a reference to %s", (_, declared) => {
    expect(inferDeclared({ id: 1 }, declared)).toEqual(infer({ id: 1 }));
  });

  it("leaves the observed types unchanged if the schema is empty", () => {
    expect(inferDeclared({ id: 1 }, {})).toEqual(inferState(stateOf({ id: 1 })).components);
  });
});
