import { freePort } from "../mock/free-port.ts";
import { startFaultyServer } from "./faulty-server.ts";
import { type Addresses, checkObservation, type ExpectedObservation, type RuntimeObservation } from "./observation.ts";
import type { Target, TargetFinding } from "./target.ts";
import type { RuntimeWorkspace } from "./workspace.ts";

/** A runtime that the program runs on. */
export interface Runtime {
  readonly name: string;
  /** What it calls itself, so that no other is tried in its place. */
  readonly userAgent: RegExp;
  readonly missing?: () => Promise<string | undefined>;
  /** Runs the program and gives back the line of JSON it told. */
  readonly run: (bench: RuntimeWorkspace, addresses: Addresses) => Promise<string>;
}

// Each character class that is written differently in a URL, in a form, in JSON or in a header.
const TOKEN = 'tok/en+ "é=%中&';
const EXAMPLE = "/api/xiaohongshu/get-note-detail/v1?noteId=698ab064000000001503876d&token=t";

/** The target that runs the program on a runtime and judges what it saw. */
export function programTarget(runtime: Runtime): Target {
  const { name, missing } = runtime;
  return { name, ...(missing === undefined ? {} : { missing }), check: (bench) => checkRuntime(runtime, bench) };
}

async function checkRuntime(runtime: Runtime, bench: RuntimeWorkspace): Promise<TargetFinding> {
  const odd = await startFaultyServer();
  try {
    const closedUrl = `http://127.0.0.1:${await freePort(0)}`;
    const { mockUrl } = bench;
    const envelope = (await (await fetch(`${mockUrl}${EXAMPLE}`)).json()) as ExpectedObservation["envelope"];
    const line = await runtime.run(bench, { mockUrl, faultyUrl: odd.url, closedUrl, token: TOKEN });
    const seen = parseObservation(line);
    const problems = checkObservation(seen, { userAgent: runtime.userAgent, envelope });
    if (odd.followed() > 0) problems.push("the redirect was followed");
    return { version: shortenUserAgent(seen.userAgent), problems };
  } finally {
    await odd.close();
  }
}

function parseObservation(line: string): RuntimeObservation {
  const told: Partial<RuntimeObservation> & { failed?: string } = JSON.parse(line) as Partial<RuntimeObservation>;
  if (told.errors === undefined) throw new Error(`the program failed: ${told.failed ?? line.slice(0, 300)}`);
  return told as RuntimeObservation;
}

// A browser claims to be all the others too.
function shortenUserAgent(userAgent: string): string {
  return /\S*Chrome\/\S+/.exec(userAgent)?.[0] ?? userAgent;
}
