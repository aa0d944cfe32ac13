// Runs the program in a process: the addresses come as JSON in the first argument, one line of JSON goes out.
import { observe } from "./program.js";

console.log(JSON.stringify(await observe(JSON.parse(process.argv[2]))));
