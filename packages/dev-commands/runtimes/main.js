// Runs the program in a process. The first argument contains the addresses as JSON; the output is one line of JSON.
import { observe } from "./program.js";

console.log(JSON.stringify(await observe(JSON.parse(process.argv[2]))));
