import {
  buildSpecs,
  type BuiltSpecs,
  checkOption,
  type Command,
  CommandError,
  documentFile,
  generateFromDocuments,
  type LoadedDocument,
  type Output,
  type PlatformDocument,
  readCheck,
  readDocument,
  writeOrCheck,
} from "@justone-clients/spec-tools";
import { runTurbo } from "../tasks/run-turbo.ts";
import type { OperationRow } from "./call-operation.ts";
import { callPlatform } from "./call-platform.ts";
import { renderOperationRows } from "./render-rows.ts";

/** `pnpm start`: the smoke run, offline and without a token. */
export const startCommand: Command = {
  name: "pnpm start",
  summary:
    "Calls every operation through the built clients against mocks, offline and without a token. First builds the documents, generates the clients and builds the packages.",
  options: [checkOption],
  run: async (options, output) => {
    const documents = await prepare(output, readCheck(options));
    output.log("Calling every operation against its mock");
    const rows: OperationRow[] = [];
    for (const [platform, document] of documents) rows.push(...(await callPlatform(output.root, platform, document)));
    output.log(renderOperationRows(rows));
    const failed = rows.filter(({ problem }) => problem !== undefined);
    if (failed.length > 0) throw new CommandError(1, describeFailures(failed, rows.length), { operations: rows });
    output.log(`${rows.length} operations of ${documents.size} platforms passed`);
    return { operations: rows };
  },
};

// Everything is built in memory before the first file is written, so that a refusal changes no file.
async function prepare(output: Output, check: boolean): Promise<Map<string, PlatformDocument>> {
  const { root, log } = output;
  log("Building the documents from specs/published");
  const built = await buildSpecs(root);
  const loaded = new Map([...built.documents.keys()].map((name) => [name, readBuilt(built, name)]));
  log("Generating the clients from the documents");
  const generated = await generateFromDocuments(loaded);
  await writeOrCheck(built, check, "pnpm specs:build", output);
  await writeOrCheck(generated, check, "pnpm generate", output);
  log("Building the packages");
  await runTurbo(root, ["build"]);
  return new Map([...loaded].map(([name, { document }]) => [name, document]));
}

// Read from the text that is written, because Prism and the examples read the file.
function readBuilt({ files }: BuiltSpecs, platform: string): LoadedDocument {
  const file = documentFile(platform);
  return readDocument(files.get(file) ?? "", file);
}

function describeFailures(failed: readonly OperationRow[], total: number): string {
  const reasons = failed.map(({ operation, problem }) => `\n  ${operation}: ${problem}`);
  return `${failed.length} of ${total} operations failed:${reasons.join("")}`;
}
