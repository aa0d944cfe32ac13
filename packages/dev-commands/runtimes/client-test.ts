// As client-test.js, in TypeScript. It also imports a program that uses the types, so that they are checked.
import { writeFileSync } from "node:fs";
import { methods } from "./consumer";
import { observe } from "./program";

declare const test: (name: string, run: () => Promise<void>) => void;

test("a test observes the same as a program", async () => {
  if (methods.length === 0) throw new Error("the client has no methods");
  const observation = await observe(JSON.parse(process.env["ADDRESSES"] ?? ""));
  writeFileSync(process.env["OBSERVATION"] ?? "", JSON.stringify(observation));
});
