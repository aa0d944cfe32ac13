import { BODY_SIZES, startBodyServer } from "./body-server.ts";
import { type Caller, makeCallers, RAW } from "./callers.ts";
import { markdownTable, median, pairs, type Rounds, runRounds } from "./measure.ts";

const CALLS = 100;
const PARALLEL = 50;
const PARALLEL_CALLS = 500;

/** Prints the duration of calls over a real connection, one after the other and in parallel. */
export async function reportLoopback(rounds: number): Promise<void> {
  const server = await startBodyServer();
  const columns = new Map<string, (name: string) => string[]>();
  for (const [label, bytes] of Object.entries(BODY_SIZES)) {
    const transport = { baseUrl: `${server.url}/${bytes}`, fetch: globalThis.fetch, axiosAdapter: "http" } as const;
    const callers = await makeCallers(transport);
    const single = await runRounds(callers, { rounds, run: repeat });
    columns.set(`latency ${label}`, (name) => ratios(single, name));
    const parallel = await runRounds(callers, { rounds, run: repeatParallel });
    columns.set(`${PARALLEL}-way ${label}`, (name) => shares(parallel, name));
  }
  server.close();
  const names = (await makeCallers({ baseUrl: server.url, fetch, axiosAdapter: "http" })).map(({ name }) => name);
  const rows = names.map((name) => [name, ...[...columns.values()].flatMap((column) => column(name))]);
  const head = [...columns.keys()].flatMap((label) => [`${label}, best`, `${label}, median`]);
  console.log("\n## Loopback: latency as a ratio to raw fetch, throughput as a share of raw fetch\n");
  console.log(markdownTable(["client", ...head], rows));
}

async function repeat({ call }: Caller): Promise<void> {
  for (let index = 0; index < CALLS; index++) await call();
}

async function repeatParallel({ call }: Caller): Promise<void> {
  const worker = async (): Promise<void> => {
    for (let index = 0; index < PARALLEL_CALLS / PARALLEL; index++) await call();
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
}

function ratios(times: Rounds, name: string): string[] {
  const own = times.get(name) ?? [];
  const raw = times.get(RAW) ?? [];
  const perRound = pairs(own, raw).map(([mine, base]) => mine / base);
  return [Math.min(...own) / Math.min(...raw), median(perRound)].map((ratio) => `${ratio.toFixed(2)} ×`);
}

function shares(times: Rounds, name: string): string[] {
  const own = times.get(name) ?? [];
  const raw = times.get(RAW) ?? [];
  const perRound = pairs(own, raw).map(([mine, base]) => base / mine);
  return [Math.min(...raw) / Math.min(...own), median(perRound)].map((share) => `${Math.round(share * 100)} %`);
}
