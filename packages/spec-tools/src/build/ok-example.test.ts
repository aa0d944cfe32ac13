import { describe, expect, it } from "vitest";
import type { JsonValue } from "../gate/json-value.ts";
import { observedData } from "./ok-example.ts";

describe("observedData", () => {
  it("is the data of a successful envelope", () => {
    expect(observedData({ code: 0, data: [1] }, "a.json")).toEqual([1]);
  });

  it.each<[string, JsonValue]>([
    ["a failing envelope", { code: 301, data: {} }],
    ["an envelope without data", { code: 0 }],
    ["a list", []],
    ["null", null],
  ])("is refused from %s", (_, example) => {
    expect(() => observedData(example, "a.json")).toThrow('a.json: expected an example with "code": 0 and "data"');
  });
});
