import { fileSides } from "../drift/compare-files.ts";
import { publishedSides } from "../drift/compare-with-publisher.ts";
import { revisionSides } from "../drift/compare-with-revision.ts";
import { type DriftSides, findDrift } from "../drift/find-drift.ts";
import { writeChangesets } from "../release/write-changesets.ts";
import { printDriftHtml } from "../report/render-drift-html.ts";
import { printDriftLines } from "../report/render-drift-lines.ts";
import { printDriftMarkdown } from "../report/render-drift-markdown.ts";
import type { Command, OptionValues, Output } from "./command.ts";
import { driftOptions, readFailOn, readOffline } from "./drift-options.ts";
import { apiOption, docsOption, platformOption, readPlatforms, readUrl } from "./options.ts";
import { readReportFile } from "./output-files.ts";

/** `pnpm specs:drift`: what the publisher changed since the last pull, what it breaks, and which bump follows. */
export const specsDriftCommand: Command = {
  name: "pnpm specs:drift",
  summary:
    "Says what the publisher changed, what it breaks for a user of TypeScript, and which bump follows. Changes no definition.",
  options: [docsOption, apiOption, platformOption, ...driftOptions],
  run: async (options, output) => {
    const isFailure = readFailOn(options);
    const [markdown, html] = [await readReportFile(options, "markdown"), await readReportFile(options, "html")];
    const drift = await findDrift(output.root, await readSides(options, output));
    for (const line of printDriftLines(drift)) output.say(line);
    if (options["changeset"] === true) {
      const { written } = await writeChangesets(output.root, drift);
      for (const file of written) output.say(`${file} written`);
    }
    await markdown?.write(printDriftMarkdown(drift));
    await html?.write(printDriftHtml(drift));
    if (isFailure(drift)) output.fail();
    return drift;
  },
};

function readSides(options: OptionValues, { root, progress }: Output): Promise<DriftSides> {
  const offline = readOffline(options);
  const platforms = readPlatforms(options);
  if (offline?.since !== undefined) return revisionSides(root, offline.since, platforms);
  if (offline !== undefined) return fileSides(root, offline, platforms);
  const [docs, api] = [readUrl(options, "docs"), readUrl(options, "api")];
  const onProgress = (done: number, total: number): void => progress(`${done} of ${total} operations`);
  return publishedSides(root, { docs, api, platforms, progress: onProgress });
}
