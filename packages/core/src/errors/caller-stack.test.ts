import { describe, expect, it } from "vitest";
import { setCallerStack } from "./caller-stack.ts";
import { ConfigurationError } from "./client-errors.ts";

const V8 = "Error\n    at loadNote (app.js:3:5)\n    at main (app.js:9:1)";
const V8_ITERATION = "Error\n    at Object.next (<anonymous>)\n    at loadNote (app.js:3:5)";
const FIREFOX = "loadNote@http://a/app.js:3:5\nmain@http://a/app.js:9:1";

describe("setCallerStack", () => {
  it.each([
    ["V8", V8, "    at loadNote (app.js:3:5)\n    at main (app.js:9:1)"],
    ["V8 in an iteration", V8_ITERATION, "    at loadNote (app.js:3:5)"],
    ["Firefox and Safari", FIREFOX, FIREFOX],
    ["Firefox with one frame", "main@http://a/app.js:9:1", "main@http://a/app.js:9:1"],
  ])("puts the frames of %s below the name and the message", (_, stack, frames) => {
    const error = new ConfigurationError("wrong");
    setCallerStack(error, { stack });
    expect(error.stack).toBe(`ConfigurationError: wrong\n${frames}`);
  });

  it.each([["Error"], [""], [undefined], [[]]])("keeps the stack of an error if the caller's is %j", (stack) => {
    const error = new ConfigurationError("wrong");
    const { stack: own } = error;
    setCallerStack(error, { stack });
    expect(error.stack).toBe(own);
  });
});
