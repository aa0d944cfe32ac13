import type { JsonObject } from "@justone-clients/spec-tools";
import {
  contractClient,
  type ContractUsage,
  type CreateClient,
  type Parameters,
} from "@justone-clients/test-kit/client";
import { captureFetch } from "./capture-fetch.ts";
import type { LiveOperation } from "./live-operation.ts";
import { type Billed, createRow, type LiveRow } from "./live-row.ts";
import type { Difference } from "./schema-differences.ts";
import { validateResponse } from "./validate-response.ts";

/** What a call is made with. */
export interface LiveContext {
  readonly create: CreateClient;
  readonly token: string;
  /** Another address than the client's own. */
  readonly baseUrl: string | undefined;
  /** What a business code means, in our words. */
  readonly meanings: ReadonlyMap<number, string>;
}

/** What one call came to. */
export interface LiveCallResult {
  readonly row: LiveRow;
  readonly usage: ContractUsage;
  /** The answer, where it may be folded into what was seen. */
  readonly response?: JsonObject;
}

/** Calls an operation once, never again, and holds its answer against the document. */
export async function callLive(
  target: LiveOperation,
  parameters: Parameters,
  { create, token, baseUrl, meanings }: LiveContext,
): Promise<LiveCallResult> {
  const tapped = captureFetch();
  const notices: Difference[] = [];
  const client = contractClient(
    create({
      token,
      ...addressOptions(baseUrl),
      maxAttempts: 1,
      maxCalls: 1,
      fetch: tapped.fetch,
      onAnomaly: ({ kind, message }) => {
        if (REPORTED_NOTICES.has(kind)) notices.push({ kind: "notice", path: "the answer", text: message });
      },
    }),
  );
  const started = performance.now();
  const outcome = await client.safe(target.operation.operationId, parameters);
  const durationMs = Math.round(performance.now() - started);
  const usage = client.usage();
  const common = { ...createRow(target), parameters, billed: toBilled(usage), durationMs };
  if (!outcome.ok) return { row: { ...common, result: "failed", ...describeFailure(outcome.error, meanings) }, usage };
  const held = validateResponse(target, tapped.text(), token);
  if ("problem" in held) {
    return { row: { ...common, result: "failed", code: 0, kind: "unreadable", reason: held.problem }, usage };
  }
  const differences = [...held.differences, ...notices];
  const { isEmpty = false } = outcome;
  return {
    row: { ...common, ...classifyDifferences(differences), code: 0, isEmpty, differences },
    usage,
    response: held.answer,
  };
}

/** The options of a client that is to call another address than its own. */
export function addressOptions(baseUrl: string | undefined): { baseUrl?: string; allowInsecure?: boolean } {
  // Only this machine is called so: the option takes plain HTTP for no other.
  return baseUrl === undefined ? {} : { baseUrl, allowInsecure: baseUrl.startsWith("http:") };
}

// The others are matters of types, which the document is asked about, or of digits, which a client can ask for.
const REPORTED_NOTICES: ReadonlySet<string> = new Set(["success-status", "encoding"]);

function classifyDifferences(differences: readonly Difference[]): Pick<LiveRow, "result" | "kind" | "reason"> {
  if (differences.length === 0) return { result: "ok" };
  if (!differences.some(({ kind }) => kind === "type")) return { result: "drift" };
  return { result: "failed", kind: "other-types", reason: "the answer has other types than the document" };
}

function toBilled({ billed, unknown }: ContractUsage): Billed {
  if (billed > 0) return "yes";
  return unknown > 0 ? "unknown" : "no";
}

// Only facts of our own: an error's message quotes the answer, unless there was none.
function describeFailure(error: unknown, meanings: LiveContext["meanings"]): Pick<LiveRow, "kind" | "reason"> {
  const facts = (typeof error === "object" && error !== null ? error : {}) as Record<string, unknown>;
  const { code, status, kind, phase } = facts;
  const isCode = typeof code === "number";
  if (kind === "configuration" && error instanceof Error) return { kind, reason: error.message };
  const reason = isCode
    ? `code ${code} (${meanings.get(code) ?? "no published meaning"})`
    : describeKind(kind, phase, status);
  return {
    kind: typeof kind === "string" ? kind : "unknown",
    ...(isCode ? { code } : {}),
    ...(typeof status === "number" ? { status } : {}),
    reason,
  };
}

function describeKind(kind: unknown, phase: unknown, status: unknown): string {
  const words: Readonly<Record<string, string>> = {
    protocol: "the answer is no envelope",
    gateway: "a gateway answered in its own words",
    redirect: "the answer leads elsewhere; it was not followed",
    timeout: "no answer in time",
    connection: `the connection failed (${String(phase)})`,
  };
  const tail = typeof status === "number" ? `, HTTP ${status}` : "";
  return `${words[String(kind)] ?? `it failed (${String(kind)})`}${tail}`;
}
