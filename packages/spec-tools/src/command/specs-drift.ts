import { findDrift } from "../drift/find-drift.ts";
import { fileSides } from "../drift/file-sides.ts";
import { publishedSides } from "../drift/published-sides.ts";
import type { DriftSides } from "../drift/drift-sides.ts";
import type { Command, OptionValues, Output } from "./command.ts";
import { platformOption, readPlatforms } from "./common-options.ts";
import { driftOptions, readFailOn, readFiles } from "./drift-options.ts";
import { apiOption, docsOption, readUrl } from "./source-options.ts";

/** `pnpm specs:drift`: what the publisher changed since the last pull, what it breaks, and which bump follows. */
export const specsDriftCommand: Command = {
  name: "pnpm specs:drift",
  summary:
    "Says what the publisher changed, what it breaks for a user of TypeScript, and which bump follows. Changes no definition.",
  options: [docsOption, apiOption, platformOption, ...driftOptions],
  run: async (options, output) => {
    const isFailure = readFailOn(options);
    const drift = await findDrift(output.root, await readSides(options, output));
    if (isFailure(drift)) output.fail();
    return drift;
  },
};

function readSides(options: OptionValues, { root, progress }: Output): Promise<DriftSides> {
  const files = readFiles(options);
  const platforms = readPlatforms(options);
  if (files !== undefined) return fileSides(root, files, platforms);
  const [docs, api] = [readUrl(options, "docs"), readUrl(options, "api")];
  const onProgress = (done: number, total: number): void => progress(`${done} of ${total} operations`);
  return publishedSides(root, { docs, api, platforms, progress: onProgress });
}
