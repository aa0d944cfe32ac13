// Runs the program in a test. Environment variables contain the addresses, and the file to which the result is written.
import { writeFileSync } from "node:fs";
import { observe } from "./program.js";

test("a test observes the same as a program", async () => {
  const observation = await observe(JSON.parse(process.env.ADDRESSES));
  writeFileSync(process.env.OBSERVATION, JSON.stringify(observation));
});
