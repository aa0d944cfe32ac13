/**
 * The complete pipeline in a separate process, so that its time and memory can be measured: `node pipeline-process.ts ROOT
 * URL` pulls into a checkout, builds and generates, and prints the duration of each step as one line of JSON.
 */

import { buildSpecs, generateClients, pullPublished, syncFiles } from "@justone-clients/spec-tools";

const [, , root = "", url = ""] = process.argv;
const steps: Record<string, number> = {};

async function timed<Result>(step: string, run: () => Promise<Result>): Promise<Result> {
  const begun = performance.now();
  const result = await run();
  steps[step] = Math.round(performance.now() - begun);
  return result;
}

const pulled = await timed("pull", async () => {
  const { files } = await pullPublished(root, { docs: url, api: url });
  return syncFiles(root, files);
});
const built = await timed("build", async () => syncFiles(root, await buildSpecs(root)));
const generated = await timed("generate", async () =>
  syncFiles(root, await generateClients(root, undefined, { cached: true })),
);
const written = [pulled, built, generated].map((result) => result.written.length);
const startMs = Math.round(performance.now() - Object.values(steps).reduce((sum, ms) => sum + ms, 0));
const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ startMs, ...steps, written, peakMegabytes }));
