/**
 * One type check in a separate process, so that its time and memory can be measured: `node consumer-process.ts FILE`
 * checks the program in a file and prints its cost as one line of JSON.
 */
import { readFile } from "node:fs/promises";
import { measureConsumer } from "./consumer-cost.ts";

const [, , file = ""] = process.argv;
const code = await readFile(file, "utf8");
const cost = measureConsumer(code);
console.log(JSON.stringify({ ...cost, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }));
