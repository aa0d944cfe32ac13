import { compareFiles } from "../drift/compare-files.ts";
import { compareWithPublisher } from "../drift/compare-with-publisher.ts";
import { compareWithRevision } from "../drift/compare-with-revision.ts";
import { type DriftInput, findDrift } from "../drift/find-drift.ts";
import { writeChangesets } from "../release/write-changesets.ts";
import { renderDriftHtml } from "../report/render-drift-html.ts";
import { renderDriftLines } from "../report/render-drift-lines.ts";
import { renderDriftMarkdown } from "../report/render-drift-markdown.ts";
import type { Command, OptionValues, Output } from "./command.ts";
import { driftOptions, readFailOn, readOffline } from "./drift-options.ts";
import { apiOption, docsOption, platformOption, readPlatforms, readUrl } from "./options.ts";
import { readReportFile } from "./output-files.ts";

/** `pnpm specs:drift`: reports changes of the published API since the last pull and the bump that they require. */
export const specsDriftCommand: Command = {
  name: "pnpm specs:drift",
  summary:
    "Reports what changed in the published API, what it breaks for TypeScript users, and which bump it requires. Changes no definition.",
  options: [docsOption, apiOption, platformOption, ...driftOptions],
  run: async (options, output) => {
    const isFailure = readFailOn(options);
    const [markdown, html] = [
      await readReportFile(options, "markdown", output),
      await readReportFile(options, "html", output),
    ];
    const drift = await findDrift(output.root, await readInput(options, output));
    for (const line of renderDriftLines(drift)) output.log(line);
    if (options["changeset"] === true) {
      const { written } = await writeChangesets(output.root, drift);
      for (const file of written) output.log(`wrote ${file}`);
    }
    await markdown?.write(renderDriftMarkdown(drift));
    await html?.write(renderDriftHtml(drift));
    if (isFailure(drift)) output.fail();
    return drift;
  },
};

function readInput(options: OptionValues, { root, progress, userPath }: Output): Promise<DriftInput> {
  const offline = readOffline(options);
  const platforms = readPlatforms(options);
  if (offline?.since !== undefined) return compareWithRevision(root, offline.since, platforms);
  if (offline !== undefined) {
    const files = { base: userPath(offline.base), head: userPath(offline.head) };
    return compareFiles(root, files, platforms);
  }
  const [docs, api] = [readUrl(options, "docs"), readUrl(options, "api")];
  const onProgress = (done: number, total: number): void => progress(`${done} of ${total} operations`);
  return compareWithPublisher(root, { docs, api, platforms, progress: onProgress });
}
