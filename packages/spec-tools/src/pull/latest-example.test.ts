import { expectRows } from "@justone-clients/test-tables";
import { describe, expect, it } from "vitest";
import { CommandError } from "../lib/command-error.ts";
import type { JsonValue } from "../lib/json.ts";
import { type LatestExample, readLatestExample } from "./latest-example.ts";

const PATH = "/api/tea/get-leaf/v1";
const EXAMPLE = { code: 0, data: { leaf: "a" } };
const DATA = { api: PATH, synthetic: false, example: EXAMPLE };

const NO_DATA = { code: 0, data: null };

const ROWS: [what: string, envelope: JsonValue, expected: LatestExample | undefined][] = [
  ["a real example", { code: 0, data: DATA }, { response: EXAMPLE }],
  [
    "a real example in a string",
    { code: 0, data: { ...DATA, example: JSON.stringify(EXAMPLE) } },
    { response: EXAMPLE },
  ],
  ["an example whose data is null", { code: 0, data: { ...DATA, example: NO_DATA } }, { response: NO_DATA }],
  ["a list", [{ code: 0, data: DATA }], undefined],
  ["an error with data", { code: 301, data: DATA }, undefined],
  ["no data", { code: 0 }, undefined],
  ["data that is a list", { code: 0, data: [DATA] }, undefined],
  ["the example of another operation", { code: 0, data: { ...DATA, api: "/api/tea/get-leaf/v2" } }, undefined],
  ["a synthetic example", { code: 0, data: { ...DATA, synthetic: true } }, {}],
  ["an example that is not marked as real", { code: 0, data: { api: PATH, example: EXAMPLE } }, {}],
  ["a failed example", { code: 0, data: { ...DATA, example: { ...EXAMPLE, code: 301 } } }, {}],
  ["an example without data", { code: 0, data: { ...DATA, example: { code: 0 } } }, {}],
  ["a string that is not JSON", { code: 0, data: { ...DATA, example: "leaf" } }, {}],
  ["a list of examples", { code: 0, data: { ...DATA, example: [EXAMPLE] } }, {}],
];

describe("readLatestExample", () => {
  it("returns the response of a real, successful example, and undefined if the operation has no example", () =>
    expectRows(
      ROWS,
      ([, response, expected]) => {
        expect(readLatestExample(JSON.stringify(response), "https://example.com", PATH)).toEqual(expected);
      },
      ([what]) => what,
    ));

  it("refuses a response that is not JSON", () => {
    expect(() => readLatestExample("<html>", "https://example.com", PATH)).toThrow(CommandError);
  });
});
