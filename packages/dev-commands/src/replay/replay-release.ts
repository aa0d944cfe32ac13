import {
  rulesAgreeWithCompiler,
  buildSpecs,
  CommandError,
  documentFile,
  documentOperations,
  type Drift,
  type DriftInput,
  findDrift,
  generateFromDocuments,
  loadDocument,
  type PlatformDocument,
  compareWithPublisher,
  pullPublished,
  syncFiles,
} from "@justone-clients/spec-tools";
import { isDeepStrictEqual } from "node:util";
import { callPlatform } from "../smoke/call-platform.ts";
import { compilePackages } from "./compile-packages.ts";
import type { ReplayWorkspace } from "./replay-workspace.ts";
import type { ReplayedRelease, ReplayStep } from "./replay.ts";

/** The state after the previous release. */
export interface ReplayState {
  /** The documents by platform; empty before the first release. */
  readonly documents: ReadonlyMap<string, PlatformDocument>;
}

/** The result for a release, and the state for the next one. */
export interface ReplayResult extends ReplayState {
  readonly release: ReplayedRelease;
}

/**
 * Processes one release: compares it with the previous one, and applies it as a maintainer does. A failed step is
 * recorded; the steps that depend on it fail too.
 */
export async function replayRelease(
  workspace: ReplayWorkspace,
  file: string,
  url: string,
  { documents: before }: ReplayState,
): Promise<ReplayResult> {
  const { root } = workspace;
  const steps: ReplayStep[] = [];
  const step = createStepRunner(steps);
  const from = { docs: url, api: url };
  let drift: Drift | undefined;
  let input: DriftInput | undefined;
  await step("drift", async () => {
    input = await compareWithPublisher(root, from);
    drift = await findDrift(root, input);
  });
  const acceptedRemovals: string[] = [];
  await step("pull", async () => {
    const pulled = await pullAcceptingRemovals(root, from, acceptedRemovals);
    await syncFiles(root, pulled.files);
  });
  const documents = new Map<string, PlatformDocument>();
  await step("build", async () => {
    const built = await buildSpecs(root);
    await syncFiles(root, built);
    // Read from the file, because a built document can contain bigints, which a mock server cannot serialize.
    for (const name of built.documents.keys()) documents.set(name, (await loadDocument(root, name)).document);
    checkReportMatchesPull(input, built.documents);
  });
  await replayCode(workspace, file, documents, step);
  await step("methods", () => checkNoMethodLost(before, documents));
  await step("compiler", () => checkCompilerAgrees(drift));
  const isFirst = before.size === 0;
  return {
    documents: documents.size === 0 ? before : documents,
    release: {
      file,
      ...dateOf(file),
      ...(drift === undefined || isFirst ? {} : { drift }),
      platforms: [...documents].map(([name, document]) => countOperations(name, document)),
      acceptedRemovals,
      steps,
    },
  };
}

type RunStep = (name: ReplayStep["name"], work: () => unknown) => Promise<void>;

function createStepRunner(steps: ReplayStep[]): RunStep {
  return async (name, work) => {
    const started = performance.now();
    const problem = await problemOf(work);
    const durationMs = Math.round(performance.now() - started);
    steps.push({ name, durationMs, ...(problem === undefined ? {} : { problem }) });
  };
}

async function problemOf(work: () => unknown): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}

async function pullAcceptingRemovals(
  root: string,
  from: { readonly docs: string; readonly api: string },
  acceptedRemovals: string[],
): ReturnType<typeof pullPublished> {
  try {
    return await pullPublished(root, from);
  } catch (thrown) {
    const isMassRemoval =
      thrown instanceof CommandError && "reason" in thrown.result && thrown.result.reason === "mass-removal";
    if (!isMassRemoval) throw thrown;
    acceptedRemovals.push(
      ...thrown.message.split("\n").flatMap((line) => (line.endsWith(":") ? [line.slice(0, -1)] : [])),
    );
    return pullPublished(root, { ...from, acceptRemovals: true });
  }
}

// The drift report must have compared the documents that the pull produced.
function checkReportMatchesPull(input: DriftInput | undefined, documents: ReadonlyMap<string, PlatformDocument>): void {
  for (const { name, head } of input?.platforms ?? []) {
    if (!isDeepStrictEqual(head.document, documents.get(name))) {
      throw new Error(`${documentFile(name)} differs from the document that the drift report compared`);
    }
  }
}

async function replayCode(
  workspace: ReplayWorkspace,
  file: string,
  documents: ReadonlyMap<string, PlatformDocument>,
  step: RunStep,
): Promise<void> {
  let folder = "";
  await step("generate", async () => {
    const loaded = await Promise.all(
      [...documents.keys()].map(async (name) => [name, await loadDocument(workspace.root, name)] as const),
    );
    folder = await workspace.packages(file.replace(/\W/g, "-"), (await generateFromDocuments(new Map(loaded))).files);
  });
  await step("types", () => {
    const problems = compilePackages(folder, [...documents.keys()]);
    if (problems.length > 0) throw new Error(problems.slice(0, 5).join("; "));
  });
  await step("contract", async () => {
    for (const [name, document] of documents) {
      const rows = await callPlatform(folder, name, document);
      const wrong = rows.find(({ problem }) => problem !== undefined);
      if (wrong !== undefined) throw new Error(`${wrong.operation}: ${wrong.problem}`);
    }
  });
}

function checkNoMethodLost(
  before: ReadonlyMap<string, PlatformDocument>,
  after: ReadonlyMap<string, PlatformDocument>,
): void {
  const lost = [...before].flatMap(([name, document]) => {
    const now = new Set(methods(after.get(name)));
    return methods(document).filter((method) => !now.has(method));
  });
  if (lost.length > 0) throw new Error(`methods removed from the clients: ${lost.join(", ")}`);
}

function methods(document: PlatformDocument | undefined): string[] {
  return document === undefined ? [] : documentOperations(document).map(({ operationId }) => operationId);
}

function checkCompilerAgrees(drift: Drift | undefined): void {
  if (drift === undefined) throw new Error("no drift report was made");
  const disagreeing = drift.platforms.filter((platform) => !rulesAgreeWithCompiler(platform));
  const words = disagreeing.map(({ name, rules, bump }) => `${name}: ${rules} by the rules, ${bump} by the compiler`);
  if (words.length > 0) throw new Error(words.join("; "));
}

function countOperations(name: string, document: PlatformDocument): ReplayedRelease["platforms"][number] {
  const operations = documentOperations(document);
  const tombstones = operations.filter((operation) => operation["x-vanished-since"] !== undefined).length;
  return { name, published: operations.length - tombstones, tombstones };
}

function dateOf(file: string): { date?: string } {
  const [, year, month, day] = /(\d{4})(\d{2})(\d{2})\.json$/.exec(file) ?? [];
  return year === undefined ? {} : { date: `${year}-${month}-${day}` };
}
