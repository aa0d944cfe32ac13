/**
 * One type check in a process of its own, so that its time and its memory are nothing else's:
 * `node consumer-process.ts FILE` checks the program in a file and prints what it cost as one line.
 */
import { readFile } from "node:fs/promises";
import { measureConsumer } from "./consumer-cost.ts";

const [, , file = ""] = process.argv;
const code = await readFile(file, "utf8");
const cost = measureConsumer(code);
console.log(JSON.stringify({ ...cost, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }));
