import { freePort } from "../mock/free-port.ts";
import type { Workbench } from "./make-workbench.ts";
import { type Expectation, judgeSighting } from "./judge-sighting.ts";
import type { Addresses, Sighting } from "./sighting.ts";
import { startOddServer } from "./start-odd-server.ts";
import type { Finding, Target } from "./target.ts";

/** A runtime that the program runs on. */
export interface Runtime {
  readonly name: string;
  /** What it calls itself, so that no other is tried in its place. */
  readonly userAgent: RegExp;
  readonly missing?: () => Promise<string | undefined>;
  /** Runs the program and gives back the line of JSON it told. */
  readonly run: (bench: Workbench, addresses: Addresses) => Promise<string>;
}

// Each character class that is written differently in a URL, in a form, in JSON or in a header.
const TOKEN = 'tok/en+ "é=%中&';
const EXAMPLE = "/api/xiaohongshu/get-note-detail/v1?noteId=698ab064000000001503876d&token=t";

/** The target that runs the program on a runtime and judges what it saw. */
export function programTarget(runtime: Runtime): Target {
  const { name, missing } = runtime;
  return { name, ...(missing === undefined ? {} : { missing }), check: (bench) => observe(runtime, bench) };
}

async function observe(runtime: Runtime, bench: Workbench): Promise<Finding> {
  const odd = await startOddServer();
  try {
    const closedUrl = `http://127.0.0.1:${await freePort(0)}`;
    const { mockUrl } = bench;
    const envelope = (await (await fetch(`${mockUrl}${EXAMPLE}`)).json()) as Expectation["envelope"];
    const line = await runtime.run(bench, { mockUrl, oddUrl: odd.url, closedUrl, token: TOKEN });
    const seen = readSighting(line);
    const problems = judgeSighting(seen, { userAgent: runtime.userAgent, envelope });
    if (odd.followed() > 0) problems.push("the redirect was followed");
    return { version: shorten(seen.userAgent), problems };
  } finally {
    await odd.close();
  }
}

function readSighting(line: string): Sighting {
  const told: Partial<Sighting> & { failed?: string } = JSON.parse(line) as Partial<Sighting>;
  if (told.errors === undefined) throw new Error(`the program failed: ${told.failed ?? line.slice(0, 300)}`);
  return told as Sighting;
}

// A browser claims to be all the others too.
function shorten(userAgent: string): string {
  return /\S*Chrome\/\S+/.exec(userAgent)?.[0] ?? userAgent;
}
