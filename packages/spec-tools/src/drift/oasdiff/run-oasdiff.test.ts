import { expect, test } from "vitest";
import type { JsonObject } from "../../lib/json.ts";
import { runOasdiff } from "./run-oasdiff.ts";

const NONE: JsonObject = { openapi: "3.1.0", info: { title: "none", version: "1" }, paths: {} };

test.for([
  ["is not there", "/nowhere/oasdiff", /could not compare the two sides: .*not found/],
  ["cannot be run", import.meta.filename, /could not compare the two sides: it ended with 1/],
  ["fails", process.execPath, /could not compare the two sides: it ended with 1: .*changelog/s],
] as const)("a program that %s ends in a line that says what to do", async ([, program, message]) => {
  const run = runOasdiff(NONE, NONE, program);
  await expect(run).rejects.toThrow(message);
  await expect(run).rejects.toMatchObject({ exitCode: 1, message: expect.stringContaining("Run pnpm install") });
});

test("more than the 10 MB that are the program's default", async () => {
  const values = Array.from({ length: 12_000 }, (_, index) => `${"long".repeat(200)}${index}`);
  const [base, head] = [[], values].map((added) => asking(["a", ...added]));
  expect(await runOasdiff(base ?? NONE, head ?? NONE)).toHaveLength(values.length);
});

function asking(values: readonly string[]): JsonObject {
  const leaf = { name: "leaf", in: "query", schema: { type: "string", enum: [...values] } };
  const responses = { "200": { description: "" } };
  return { ...NONE, paths: { "/leaf": { get: { parameters: [leaf], responses } } } };
}
