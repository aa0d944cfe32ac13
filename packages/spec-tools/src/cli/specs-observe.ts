import { standaloneSchema } from "../inference/infer-platform.ts";
import { type FileReport, observeResponses } from "../inference/observe-responses.ts";
import { CommandError } from "../lib/command-error.ts";
import type { Command, OptionValues, Output } from "./command.ts";
import { checkOption, readCheck } from "./options.ts";
import { writeOrCheck } from "./output-files.ts";

const MAX_LINES = 20;

/** `pnpm specs:observe`: merges responses from files into the observed types of an operation. */
export const specsObserveCommand: Command = {
  name: "pnpm specs:observe",
  summary:
    "Merges responses into specs/observed: names, types and counts, never values. A file contains one envelope, an array of envelopes, or one envelope per line; it may be gzipped. Uses no network.",
  arguments: "<file...>",
  options: [
    { flags: "--operation <id>", description: 'the operation, as "GET /api/…"' },
    { flags: "--dry-run", description: "write nothing; with --json, print the resulting JSON Schema of data" },
    checkOption,
  ],
  run: async (options, output, files) => {
    const paths = files.map((file) => output.userPath(file).absolute);
    const observation = await observeResponses(output.root, readOperation(options), paths);
    const reports = observation.files.map((report, index) => ({ ...report, file: files[index] ?? report.file }));
    for (const report of reports) logReport(report, output);
    if (options["dryRun"] === true) return standaloneSchema(observation.operation);
    const generated = { files: observation.states, ownedFolders: [] };
    await writeOrCheck(generated, readCheck(options), "pnpm specs:observe", output);
    return { operation: observation.operation.id, files: reports };
  },
};

function logReport({ file, effects, widened, lost }: FileReport, output: Output): void {
  const counts = Object.entries(effects).map(([effect, count]) => `${count} ${effect}`);
  output.log(`${file}: ${counts.join(", ")}; ${widened.length === 0 ? "nothing widened" : "widened:"}`);
  logLines(widened, output);
  if (lost.length > 0) output.log("  lost because the data was replaced (a major change):");
  logLines(lost, output);
}

function logLines(lines: readonly string[], output: Output): void {
  for (const line of lines.slice(0, MAX_LINES)) output.log(`  ${line}`);
  if (lines.length > MAX_LINES) output.log(`  and ${lines.length - MAX_LINES} more; --json lists all`);
}

function readOperation({ operation }: OptionValues): string {
  if (typeof operation === "string") return operation;
  throw new CommandError(2, '--operation is missing; expected "METHOD /path"');
}
