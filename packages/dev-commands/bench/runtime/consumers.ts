import { loadDocument } from "@justone-clients/spec-tools";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { ConsumerCost } from "./consumer-cost.ts";
import { type Consumer, heyConsumer, openapiConsumer, ownConsumer, rawConsumer } from "./consumer.ts";
import { type DeclaredPlatform, declareMadePlatform } from "./declared-platform.ts";
import { generateHey } from "./hey-client.ts";
import { markdownTable } from "./measure.ts";

const ROUNDS = 3;

/** Prints the compiler's cost of programs that call 1 and 20 operations of RedNote, and 300 of a synthetic platform. */
export async function reportConsumers(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "justone-consumers-"));
  const rednote = await declaredRednote();
  const made = await declareMadePlatform(join(folder, "made"), 300);
  const rows: (string | number)[][] = [];
  for (const [platform, counts] of [
    [rednote, [1, 20]],
    [made, [300]],
  ] as const) {
    const hey = join(folder, `hey-${counts.length}`);
    await generateHey(platform.documentFile, hey);
    for (const count of counts) {
      for (const [name, consumer] of consumers(hey)) {
        rows.push([count, name, ...(await measure(folder, consumer(platform, count)))]);
      }
    }
  }
  await rm(folder, { recursive: true });
  console.log("\n## A user's compiler: a program that calls this many operations\n");
  console.log(markdownTable(["operations", "client", "instantiations", "types", "check, ms", "peak memory, MB"], rows));
}

/** The built RedNote package. */
export async function declaredRednote(): Promise<DeclaredPlatform> {
  const { document } = await loadDocument(REPOSITORY_ROOT, "rednote");
  const dist = join(REPOSITORY_ROOT, "packages/rednote/dist");
  return {
    document,
    documentFile: join(REPOSITORY_ROOT, "specs/generated/rednote.json"),
    entry: join(dist, "index.d.ts"),
    schema: join(dist, "generated/schema.d.ts"),
    create: "createRednoteClient",
  };
}

function consumers(hey: string): [name: string, consumer: Consumer][] {
  return [
    ["raw fetch", rawConsumer],
    ["this project", ownConsumer],
    ["openapi-fetch", openapiConsumer],
    ["hey-api", heyConsumer(hey)],
  ];
}

// The least time and memory of several runs, to leave out the other work of the machine.
async function measure(folder: string, code: string): Promise<(string | number)[]> {
  const file = join(folder, "program.ts");
  await writeFile(file, code);
  const runs: (ConsumerCost & { readonly megabytes: number })[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const checker = fileURLToPath(new URL("consumer-process.ts", import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [checker, file]);
    runs.push(JSON.parse(stdout) as ConsumerCost & { megabytes: number });
  }
  const [{ errors, instantiations, types } = { errors: ["not run"], instantiations: 0, types: 0 }] = runs;
  if (errors.length > 0) throw new Error(`the program does not compile: ${errors.slice(0, 3).join("; ")}`);
  const least = (key: "milliseconds" | "megabytes"): number => Math.round(Math.min(...runs.map((run) => run[key])));
  return [instantiations, types, least("milliseconds"), least("megabytes")];
}
