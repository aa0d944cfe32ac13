import {
  baseUrlOption,
  type Command,
  documentOperations,
  loadDocument,
  loadPublisher,
  type OptionValues,
  type Output,
  platformOption,
  readPlatforms,
  selectPlatforms,
} from "@justone-clients/spec-tools";
import type { Parameters } from "@justone-clients/test-kit/client";
import type { LiveOperation } from "./live-operation.ts";
import { type LiveOptions, observeOption, readLiveOptions, spendOption } from "./live-options.ts";
import { readParameters } from "./parameters.ts";
import { planCalls, type PlannedCall, plannedRows } from "./plan-calls.ts";
import { renderRows } from "./render-live.ts";
import { runLiveCalls } from "./run-live-calls.ts";

/** `pnpm contract:live`: checks the real API against the documents, within a budget of calls. */
export const contractLiveCommand: Command = {
  name: "pnpm contract:live",
  summary:
    "Calls operations of the real API, each once and without retries, and checks the responses against specs/generated. " +
    "Without --spend it sends nothing and lists the calls it would send. The token is read from JUSTONEAPI_TOKEN or JUST_ONE_API_TOKEN and is never shown. " +
    "Exits 1 if a response differs or a call failed, 3 if the API cannot be reached.",
  options: [
    {
      flags: "--operation <name...>",
      description:
        'operations to call, by method name or as "GET /api/…" (default: all whose required parameters are known)',
    },
    platformOption,
    {
      flags: "--parameters <file>",
      description: 'JSON file with parameters by operation, e.g. {"getNoteDetailV1": {"noteId": "…"}}',
    },
    spendOption,
    observeOption,
    baseUrlOption,
  ],
  run: async (options, output) => {
    const liveOptions = readLiveOptions(options);
    const plannedCalls = await plan(options, output, liveOptions);
    return liveOptions.budget === undefined
      ? planOnly(plannedCalls, liveOptions, output)
      : runLiveCalls(plannedCalls, liveOptions, output);
  },
};

async function plan(options: OptionValues, { root, userPath }: Output, { token }: LiveOptions): Promise<PlannedCall[]> {
  const all = await loadOperations(root);
  const chosen = selectPlatforms(await loadPublisher(root), readPlatforms(options));
  const platforms = new Set(chosen.map(({ name }) => name));
  const operations = all.filter(({ platform }) => platforms.has(platform));
  const { operation: names, parameters: file } = options;
  const known =
    typeof file === "string"
      ? await readParameters(userPath(file), { operations, all, token })
      : new Map<string, Parameters>();
  return planCalls({ operations, names: Array.isArray(names) ? names.map(String) : undefined, given: known });
}

async function loadOperations(root: string): Promise<LiveOperation[]> {
  const operations: LiveOperation[] = [];
  for (const { name: platform } of selectPlatforms(await loadPublisher(root), undefined)) {
    const { document } = await loadDocument(root, platform);
    for (const operation of documentOperations(document)) operations.push({ platform, document, operation });
  }
  return operations;
}

function planOnly(plannedCalls: readonly PlannedCall[], { baseUrl }: LiveOptions, { log }: Output): object {
  const operations = plannedRows(plannedCalls);
  const calls = operations.filter(({ result }) => result === "planned").length;
  log(renderRows(operations));
  const where = baseUrl === undefined ? "" : ` to ${new URL(baseUrl).host}`;
  log(
    calls === 0
      ? "Dry run: nothing was sent. No operation can be called; add the missing parameters with --parameters"
      : `Dry run: nothing was sent. --spend ${calls} would send at most ${calls} ${calls === 1 ? "call" : "calls"}${where}, one per operation, each billed at most once`,
  );
  return { dryRun: true, atMost: calls, operations };
}
