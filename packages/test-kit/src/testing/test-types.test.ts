import type { Schema } from "@justone-clients/spec-tools";
import { expect, it } from "vitest";
import { wrongData } from "./test-types.ts";

const LIST: Schema = { type: "array", items: {} };

it.each<[string, Schema, string | undefined]>([
  ["an object", { type: "object" }, "5"],
  ["a list", LIST, "5"],
  ["a text that can be null", { type: ["string", "null"] }, "5"],
  ["a number", { type: "number" }, '"text"'],
  ["an integer", { type: "integer" }, '"text"'],
  ["a number, a text or a list", { anyOf: [{ type: "number" }, { type: "string" }, LIST] }, "true"],
  ["any scalar", { type: ["number", "string", "boolean"] }, undefined],
  ["untyped", {}, undefined],
])("wrongData of an operation whose data is %s has another type", (_, schema, value) => {
  const calls = wrongData({ operationId: "getThingV1", dataType: "GetThingV1Data" }, { GetThingV1Data: schema });
  expect(calls.map(([, code]) => code)).toEqual(
    value === undefined ? [] : [`testFetch.reply("getThingV1", { data: ${value} });`],
  );
});
