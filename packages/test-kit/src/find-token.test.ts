import { expectRows } from "@justone-clients/test-tables";
import { describe, expect, it } from "vitest";
import { findToken } from "./find-token.ts";

const TOKEN = "a/secret token";

const ROWS: [location: string, value: unknown][] = [
  ["in a text", `x ${TOKEN} y`],
  ["percent-encoded", encodeURIComponent(TOKEN)],
  ["as base64url", Buffer.from(TOKEN).toString("base64url")],
  ["deep in an object", { a: [{ b: TOKEN }] }],
  ["in a hidden property", Object.defineProperty({}, "hidden", { value: TOKEN })],
  ["in the cause of an error", new Error("x", { cause: new Error("y", { cause: new Error(TOKEN) }) })],
  ["in a Map", new Map([[TOKEN, 1]])],
];

describe("findToken", () => {
  it("findToken finds a token in every kind of value", () =>
    expectRows(ROWS, ([, value]) => expect(findToken(value, TOKEN)).not.toEqual([])));

  it("findToken returns an empty list for a value without the token", () => {
    expect(findToken({ a: new Error("x") }, TOKEN)).toEqual([]);
  });
});
