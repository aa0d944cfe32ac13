import { resolve } from "node:path";
import { standaloneSchema } from "../build/data-schemas.ts";
import { type FileReport, type Observation, observeAnswers } from "../observe/observe-answers.ts";
import { observedFile } from "../shapes/load-observed.ts";
import { printState } from "../shapes/state-file.ts";
import { CommandError } from "./command-error.ts";
import type { Command, OptionValues, Output } from "./command.ts";
import { checkOption, readCheck } from "./common-options.ts";
import { writeOrCheck } from "./write-or-check.ts";

const MAX_LINES = 20;

/** `pnpm specs:observe`: what files of answers show is added to what was seen of an operation. */
export const specsObserveCommand: Command = {
  name: "pnpm specs:observe",
  summary:
    "Folds answers into specs/observed: names, types and counts, never a value. A file holds one envelope, an array of them, or one a line, plain or gzipped. Offline.",
  arguments: "<file...>",
  options: [
    { flags: "--operation <id>", description: 'the operation, as "GET /api/…"' },
    { flags: "--dry-run", description: "write nothing; with --json, print the resulting JSON Schema of data" },
    checkOption,
  ],
  run: async (options, output, files) => {
    const paths = files.map((file) => resolve(output.root, file));
    const observation = await observeAnswers(output.root, readOperation(options), paths);
    observation.files.forEach((report, index) => say(report, files[index] ?? report.file, output));
    if (options["dryRun"] === true) return standaloneSchema(observation.operation);
    await write(observation, readCheck(options), output);
    return { operation: observation.operation.id, files: observation.files };
  },
};

async function write({ platform, operation }: Observation, check: boolean, output: Output): Promise<void> {
  const states = new Map([[observedFile(platform, operation.name), printState(operation.observed)]]);
  await writeOrCheck({ files: states, ownedFolders: [] }, check, "pnpm specs:observe", output);
}

function say({ effects, widened }: FileReport, file: string, output: Output): void {
  const counts = Object.entries(effects).map(([effect, count]) => `${count} ${effect}`);
  output.say(`${file}: ${counts.join(", ") || "no answers"}; ${widened.length === 0 ? "nothing widened" : "widened:"}`);
  for (const line of widened.slice(0, MAX_LINES)) output.say(`  ${line}`);
  if (widened.length > MAX_LINES) output.say(`  and ${widened.length - MAX_LINES} more; --json tells all`);
}

function readOperation({ operation }: OptionValues): string {
  if (typeof operation === "string") return operation;
  throw new CommandError(2, '--operation is missing; expected "METHOD /path"');
}
