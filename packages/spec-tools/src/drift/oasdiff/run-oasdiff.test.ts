import { expect, test } from "vitest";
import type { JsonObject } from "../../lib/json.ts";
import { findOasdiff, runOasdiff } from "./run-oasdiff.ts";

const NONE: JsonObject = { openapi: "3.1.0", info: { title: "none", version: "1" }, paths: {} };

test.for([
  ["does not exist", "/missing/oasdiff", /could not compare the two documents: .*not found/],
  ["cannot be executed", import.meta.filename, /could not compare the two documents: it exited with code 1/],
  ["fails", process.execPath, /could not compare the two documents: it exited with code 1: .*changelog/s],
] as const)("runOasdiff names the cause and the next step if the program %s", async ([, program, message]) => {
  const run = runOasdiff(program, NONE, NONE);
  await expect(run).rejects.toThrow(message);
  await expect(run).rejects.toMatchObject({ exitCode: 1, message: expect.stringContaining("Run pnpm install") });
});

const installed = await findOasdiff();

test.skipIf(installed === undefined)("runOasdiff reads more than the default of 10 MB of output", async () => {
  const values = Array.from({ length: 300 }, (_, index) => `${"long".repeat(9000)}${index}`);
  const [base, head] = [[], values].map((added) => documentWithValues(["a", ...added]));
  expect(await runOasdiff(installed ?? "", base ?? NONE, head ?? NONE)).toHaveLength(values.length);
});

function documentWithValues(values: readonly string[]): JsonObject {
  const leaf = { name: "leaf", in: "query", schema: { type: "string", enum: [...values] } };
  const responses = { "200": { description: "" } };
  return { ...NONE, paths: { "/leaf": { get: { parameters: [leaf], responses } } } };
}
