import {
  buildSpecs,
  type Command,
  CommandError,
  generateClients,
  type Output,
  syncFiles,
} from "@justone-clients/spec-tools";
import { runTurbo } from "../tasks/run-turbo.ts";
import type { OperationRow } from "./call-operation.ts";
import { callPlatform } from "./call-platform.ts";
import { printRows } from "./print-rows.ts";

/** `pnpm start`: the main job, offline and without a token. */
export const startCommand: Command = {
  name: "pnpm start",
  summary:
    "The main job on the definitions of this repository, offline and without a token: build, generate, start the mocks, call every operation through the built clients.",
  options: [],
  run: async (_, output) => {
    const documents = await prepare(output);
    output.say("Calling every operation against its mock");
    const rows: OperationRow[] = [];
    for (const [platform, document] of documents) rows.push(...(await callPlatform(output.root, platform, document)));
    output.say(printRows(rows));
    const failed = rows.filter(({ problem }) => problem !== undefined);
    if (failed.length > 0) throw new CommandError(1, describeFailures(failed, rows.length));
    output.say(`${rows.length} operations of ${documents.size} platforms, all right`);
    return { operations: rows };
  },
};

async function prepare({ root, say }: Output): Promise<Awaited<ReturnType<typeof buildSpecs>>["documents"]> {
  say("Building the documents from specs/published");
  const built = await buildSpecs(root);
  await syncFiles(root, built);
  say("Generating the clients from specs/generated");
  await syncFiles(root, await generateClients(root));
  say("Building the packages");
  await runTurbo(root, ["build"]);
  return built.documents;
}

function describeFailures(failed: readonly OperationRow[], total: number): string {
  const reasons = failed.map(({ operation, problem }) => `\n  ${operation}: ${problem}`);
  return `${failed.length} of ${total} operations failed:${reasons.join("")}`;
}
