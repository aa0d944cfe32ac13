import { freePort } from "../mock/free-port.ts";
import { startFaultyServer } from "./faulty-server.ts";
import { type Addresses, checkObservation, type ExpectedObservation, type RuntimeObservation } from "./observation.ts";
import type { Target, TargetFinding } from "./target.ts";
import type { RuntimeWorkspace } from "./workspace.ts";

/** A runtime that the program is tested on. */
export interface Runtime {
  readonly name: string;
  /** Its user agent, so that no other runtime is tested by mistake. */
  readonly userAgent: RegExp;
  readonly missing?: () => Promise<string | undefined>;
  /** Runs the program and returns the line of JSON that it prints. */
  readonly run: (workspace: RuntimeWorkspace, addresses: Addresses) => Promise<string>;
}

// Characters that are encoded differently in a URL, in a form, in JSON and in a header.
const TOKEN = 'tok/en+ "é=%中&';
const EXAMPLE = "/api/xiaohongshu/get-note-detail/v1?noteId=698ab064000000001503876d&token=t";

/** A target that runs the program on a runtime and checks its observation. */
export function programTarget(runtime: Runtime): Target {
  const { name, missing } = runtime;
  return {
    name,
    ...(missing === undefined ? {} : { missing }),
    check: (workspace) => checkRuntime(runtime, workspace),
  };
}

async function checkRuntime(runtime: Runtime, workspace: RuntimeWorkspace): Promise<TargetFinding> {
  const faulty = await startFaultyServer();
  try {
    const closedUrl = `http://127.0.0.1:${await freePort(0)}`;
    const { mockUrl } = workspace;
    const envelope = (await (await fetch(`${mockUrl}${EXAMPLE}`)).json()) as ExpectedObservation["envelope"];
    const line = await runtime.run(workspace, { mockUrl, faultyUrl: faulty.url, closedUrl, token: TOKEN });
    const observation = parseObservation(line);
    const problems = checkObservation(observation, { userAgent: runtime.userAgent, envelope });
    if (faulty.followed() > 0) problems.push("the redirect was followed");
    return { version: shortenUserAgent(observation.userAgent), problems };
  } finally {
    await faulty.close();
  }
}

function parseObservation(line: string): RuntimeObservation {
  const observation: Partial<RuntimeObservation> & { failed?: string } = JSON.parse(
    line,
  ) as Partial<RuntimeObservation>;
  if (observation.errors === undefined)
    throw new Error(`the program failed: ${observation.failed ?? line.slice(0, 300)}`);
  return observation as RuntimeObservation;
}

// The user agent of a browser, or of an imitation of one, contains the names of other browsers too.
function shortenUserAgent(userAgent: string): string {
  return userAgent.replace(/Mozilla\/.*?(\w*Chrome|jsdom|HappyDOM)(\/\S+).*/, "$1$2");
}
