import { resolveUserPath } from "../src/lib/user-path.ts";
import { makeOperations, makePlatforms, type Operation, readDefinitions, readReleases } from "./bodies.ts";
import { type Engine, genson, inferTogether, ownEngine, quicktypeCore } from "./engine.ts";
import { atLeast, atMost, below, type Figure, none, percent, printFigures } from "./figures.ts";
import { measureGrowth } from "./growth.ts";
import { measureMaps, measureRealMaps } from "./maps.ts";
import { measure, type Measurement } from "./measure.ts";
import { measureStableBytes } from "./stable-bytes.ts";

// An optional folder of real documents: definitions/<slug>/*.json and releases/*.json.
const UPSTREAM = resolveUserPath(process.cwd(), process.argv[2] ?? "no-documents", process.env).absolute;
const ALL = [ownEngine, quicktypeCore, genson];

const platforms = makePlatforms(30);
const definitions = await readDefinitions(`${UPSTREAM}/definitions`);
const releases = await readReleases(`${UPSTREAM}/releases`);
const ofAll = await readReleases(`${UPSTREAM}/releases`, 1);

const figures = [
  ...report("labelled objects", measureMaps()),
  ...(await table("generated operations, five samples each", makeOperations(6), ALL)),
  ...(await table("operations of 30 generated platforms, one of each", firstOfEach(platforms), [ownEngine])),
  ...growth("30 generated platforms", platforms),
  ...(definitions.length > 0 ? await table("published definitions with a real example", definitions, ALL) : []),
  ...(releases.length > 0
    ? await table("operations with several real examples over past releases", releases, ALL)
    : []),
  ...(ofAll.length > 0 ? growth("platforms over past releases", platformsOf(ofAll)) : []),
  ...(ofAll.length > 0 ? report("keys of real examples", [measureRealMaps([...ofAll, ...definitions])]) : []),
  ...report("processor time, the fastest of five runs", await timing()),
];
if (definitions.length === 0)
  console.log("\nNo folder of real examples was given; only generated operations were measured.");
const missed = figures.filter(({ isReached }) => !isReached);
console.log(`\n${figures.length - missed.length} of ${figures.length} figures reached their target.`);
if (missed.length > 0) process.exitCode = 1;

function report(title: string, results: Figure[]): Figure[] {
  printFigures(title, results);
  return results;
}

async function table(title: string, operations: readonly Operation[], engines: readonly Engine[]): Promise<Figure[]> {
  const measured: Measurement[] = [];
  for (const engine of engines) measured.push(await measure(engine, operations));
  const [own] = measured;
  console.log(`\n${operations.length} ${title}`);
  console.log(
    "| engine | own samples | scalars typed | leave one out | from one item | second sample | named types | duplicate literals | time |",
  );
  console.log("|---|---|---|---|---|---|---|---|---|");
  for (const row of measured) {
    const ratio = row.milliseconds / (own?.milliseconds ?? 1);
    const shares = [row.own, row.typed, row.leaveOneOut, row.fromOne, row.second].map(percent);
    console.log(`| ${[row.engine, ...shares, row.namedTypes, row.duplicates, `${ratio.toFixed(1)}×`].join(" | ")} |`);
  }
  return own === undefined ? [] : report(`${title}: targets`, [...ownFigures(own), stableFigure(operations)]);
}

function ownFigures(own: Measurement): Figure[] {
  return [
    atLeast("own samples accepted", own.own, 1),
    atLeast("scalars with a type", own.typed, 1),
    atLeast("leave one item out", own.leaveOneOut, 0.999),
    atLeast("typed from one item", own.fromOne, 0.995),
    atLeast("second sample accepted", own.second, 0.96),
    none("object literals defined twice", own.duplicates),
    none("objects typed as Record<string, never>", own.neverRecords),
  ];
}

function stableFigure(operations: readonly Operation[]): Figure {
  return atLeast(
    "identical bytes for any order of samples and keys, and one by one",
    measureStableBytes(operations),
    1,
  );
}

function growth(title: string, all: readonly (readonly Operation[])[]): Figure[] {
  const { foreign, renamed, breaks } = measureGrowth(all);
  return report(`${title}, one sample added after the other`, [
    atMost("paths whose type has foreign fields", foreign, 0.005),
    none(`names changed by ${renamed.of} added samples`, renamed.hits),
    none(`widening breaks by ${breaks.of} added samples`, breaks.hits),
  ]);
}

// All operations of the platforms would take several minutes.
function firstOfEach(all: readonly (readonly Operation[])[]): Operation[] {
  return all.flatMap(([first]) => first ?? []);
}

function platformsOf(operations: readonly Operation[]): Operation[][] {
  // The first segment after `/api/`.
  const byPlatform = Map.groupBy(operations, ({ name }) => name.split("/")[2] ?? "");
  return [...byPlatform.values()];
}

async function timing(): Promise<Figure[]> {
  const large = makeOperations(1, 7).flatMap(({ samples }) => samples);
  const body = Array.from({ length: Math.ceil(230_000 / JSON.stringify(large).length) }, () => large).flat();
  const kilobytes = Math.round(JSON.stringify(body).length / 1000);
  const many = makeOperations(200, 3);
  const oneByOne = async (): Promise<void> => {
    for (const { samples } of many) await ownEngine.infer(samples);
  };
  const together = (): Promise<unknown> => Promise.resolve(inferTogether(many));
  return [
    below(`one body of ${kilobytes} kB`, await milliseconds(() => ownEngine.infer([body])), 20),
    below("200 operations of five samples, one by one", await milliseconds(oneByOne), 1000),
    below("200 operations of five samples, as one platform", await milliseconds(together), 1000),
  ];
}

// The processor time of the fastest of five runs, so that other load of the machine hardly counts.
async function milliseconds(run: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const started = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(started);
    times.push((user + system) / 1000);
  }
  return Math.min(...times);
}
