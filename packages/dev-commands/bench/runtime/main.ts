/**
 * Compares the costs of the client at run time and build time with other clients: `pnpm bench:runtime [SECTION…]` prints
 * Markdown. Sections: own-cost, loopback, retained, bundle, consumers. Default: all.
 */

import { availableParallelism, loadavg } from "node:os";
import { reportBundles } from "./bundle.ts";
import { makeCallers } from "./callers.ts";
import { reportConsumers } from "./consumers.ts";
import { reportLoopback } from "./loopback.ts";
import { reportOwnCost } from "./own-cost.ts";
import { reportRetained } from "./retained.ts";

const SECTIONS: Readonly<Record<string, () => Promise<void>>> = {
  "own-cost": () => reportOwnCost(60),
  loopback: () => reportLoopback(25),
  retained: async () => reportRetained(await callerNames()),
  bundle: reportBundles,
  consumers: reportConsumers,
};

const requested = process.argv.slice(2);
if (requested.includes("--help")) {
  console.log(
    `pnpm bench:runtime [SECTION…]: prints Markdown; sections: ${Object.keys(SECTIONS).join(", ")} (default: all)`,
  );
  process.exit();
}
const unknown = requested.filter((name) => !(name in SECTIONS));
if (unknown.length > 0) {
  console.error(`unknown section: ${unknown.join(", ")}; expected one of ${Object.keys(SECTIONS).join(", ")}`);
  process.exit(2);
}
console.log(`# Runtime, Node ${process.versions.node}, ${availableParallelism()} cores`);
for (const name of requested.length > 0 ? requested : Object.keys(SECTIONS)) {
  const before = load();
  await SECTIONS[name]?.();
  console.log(`\nLoad of the machine: ${before} before, ${load()} after.`);
}
// Without this, kept-alive connections keep the process running.
process.exit();

async function callerNames(): Promise<string[]> {
  const callers = await makeCallers({ baseUrl: "http://localhost", fetch: globalThis.fetch, axiosAdapter: "http" });
  return callers.map(({ name }) => name);
}

function load(): string {
  return loadavg()[0]?.toFixed(1) ?? "unknown";
}
