import { resolveUserPath } from "../src/lib/user-path.ts";
import { makeOperations, makePlatforms, type Operation, readDefinitions, readReleases } from "./bodies.ts";
import { genson, inferTogether, ownEngine, quicktypeCore } from "./engine.ts";
import { measureGrowth } from "./growth.ts";
import { measure, type Measurement } from "./measure.ts";
import type { Share } from "./typed-share.ts";

// An optional folder of real documents: definitions/<slug>/*.json and releases/*.json.
const UPSTREAM = resolveUserPath(process.cwd(), process.argv[2] ?? "no-documents", process.env).absolute;

await table("generated operations, five samples each", makeOperations(6));
const definitions = await readDefinitions(`${UPSTREAM}/definitions`);
if (definitions.length > 0) await table("published definitions with a real example", definitions);
const releases = await readReleases(`${UPSTREAM}/releases`);
if (releases.length > 0) await table("operations with several real examples over past releases", releases);
growth("30 generated platforms", makePlatforms(30));
const ofAll = Object.values(Object.groupBy(await readReleases(`${UPSTREAM}/releases`, 1), platformOf));
if (ofAll.length > 0)
  growth(
    "platforms over past releases",
    ofAll.map((operations = []) => operations),
  );
if (definitions.length === 0)
  console.log("\nNo folder of real examples was given; only generated operations were measured.");
await timing();

async function table(title: string, operations: readonly Operation[]): Promise<void> {
  const measured: Measurement[] = [];
  for (const engine of [ownEngine, quicktypeCore, genson]) measured.push(await measure(engine, operations));
  const [baseline] = measured;
  console.log(`\n${operations.length} ${title}`);
  console.log(
    "| engine | own samples | scalars typed | leave one out | from one item | second sample | named types | duplicate literals | time |",
  );
  console.log("|---|---|---|---|---|---|---|---|---|");
  for (const row of measured) {
    const ratio = row.milliseconds / (baseline?.milliseconds ?? 1);
    const shares = [row.own, row.typed, row.leaveOneOut, row.fromOne, row.second].map(percent);
    console.log(`| ${[row.engine, ...shares, row.namedTypes, row.duplicates, `${ratio.toFixed(1)}×`].join(" | ")} |`);
  }
}

function growth(title: string, platforms: readonly (readonly Operation[])[]): void {
  const { foreign, renamed, breaks } = measureGrowth(platforms);
  console.log(`\n${title}, one sample added after the other`);
  console.log("| paths with foreign fields | names changed per added sample | widening breaks |");
  console.log("|---|---|---|");
  const perSample = (renamed.hits / Math.max(renamed.of, 1)).toFixed(2);
  console.log(
    `| ${percent(foreign)} | ${perSample} in ${renamed.of} samples | ${breaks.hits} paths in ${breaks.of} samples |`,
  );
}

// The first segment after `/api/`.
function platformOf({ name }: Operation): string {
  return name.split("/")[2] ?? "";
}

async function timing(): Promise<void> {
  const large = makeOperations(1, 7).flatMap(({ samples }) => samples);
  const body = Array.from({ length: Math.ceil(230_000 / JSON.stringify(large).length) }, () => large).flat();
  const kilobytes = Math.round(JSON.stringify(body).length / 1000);
  console.log(`\none body of ${kilobytes} kB: ${await milliseconds(() => ownEngine.infer([body]))} ms`);
  const many = makeOperations(200, 3);
  const all = async (): Promise<void> => {
    for (const { samples } of many) await ownEngine.infer(samples);
  };
  console.log(`200 operations of five samples, one by one: ${await milliseconds(all)} ms`);
  const together = (): Promise<unknown> => Promise.resolve(inferTogether(many));
  console.log(`200 operations of five samples, as one platform: ${await milliseconds(together)} ms`);
}

// The fastest of five runs, so that other load of the machine does not count.
async function milliseconds(run: () => Promise<unknown>): Promise<string> {
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const started = performance.now();
    await run();
    times.push(performance.now() - started);
  }
  return Math.min(...times).toFixed(1);
}

function percent({ hits, of }: Share): string {
  return of === 0 ? "-" : `${((100 * hits) / of).toFixed(1)} % of ${of}`;
}
