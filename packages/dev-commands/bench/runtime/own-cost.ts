import { BODY_SIZES, makeBody } from "./body-server.ts";
import { type Caller, makeCallers, OWN, RAW } from "./callers.ts";
import { markdownTable, median, pairs, type Rounds, runRounds } from "./measure.ts";

const CALLS = 400;

/** Prints the own cost of each client: µs per call above raw fetch, with a `fetch` that responds at once. */
export async function reportOwnCost(rounds: number): Promise<void> {
  const measured = new Map<string, Rounds>();
  for (const [label, bytes] of Object.entries(BODY_SIZES)) {
    const callers = addWithoutStacks(await makeMockedCallers(bytes));
    measured.set(label, await runRounds(callers, { rounds, run: repeat }));
  }
  const names = [...(measured.get("200 B")?.keys() ?? [])];
  const rows = names.map((name) => [name, ...[...measured.values()].flatMap((times) => cells(times, name))]);
  const head = Object.keys(BODY_SIZES).flatMap((label) => [`${label}, best round`, `${label}, median`]);
  console.log("\n## Own cost: µs per call above raw fetch, with a mocked fetch (raw fetch: µs per call)\n");
  console.log(markdownTable(["client", ...head], rows));
}

/** The callers with a `fetch` that responds at once and with a body of this size. */
export function makeMockedCallers(bytes: number): Promise<Caller[]> {
  const body = makeBody(bytes);
  const headers = { "content-type": "application/json", "content-length": String(body.length) };
  // Each call makes a new response, as a real fetch does; the baseline includes this cost too.
  const fetch = (): Promise<Response> => Promise.resolve(new Response(body, { headers }));
  return makeCallers({ baseUrl: "http://localhost", fetch, axiosAdapter: "fetch" });
}

// The difference to the usual call is the cost of recording the stack of the caller.
function addWithoutStacks(callers: readonly Caller[]): Caller[] {
  return callers.flatMap((caller) => {
    if (caller.name !== OWN) return [caller];
    const call = async (): Promise<unknown> => {
      const { stackTraceLimit } = Error;
      Error.stackTraceLimit = 0;
      try {
        return await caller.call();
      } finally {
        Error.stackTraceLimit = stackTraceLimit;
      }
    };
    return [caller, { name: `${OWN}, without stacks`, call }];
  });
}

async function repeat({ call }: Caller): Promise<void> {
  for (let index = 0; index < CALLS; index++) await call();
}

function cells(times: Rounds, name: string): string[] {
  const own = times.get(name) ?? [];
  const raw = times.get(RAW) ?? [];
  if (name === RAW) return [micros(Math.min(...own)), micros(median(own))];
  const differences = pairs(own, raw).map(([mine, base]) => mine - base);
  return [micros(Math.min(...own) - Math.min(...raw)), micros(median(differences))];
}

function micros(milliseconds: number): string {
  return ((milliseconds * 1000) / CALLS).toFixed(1);
}
