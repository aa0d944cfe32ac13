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

/** The inputs of every call of a platform. */
export interface LiveContext {
  readonly create: CreateClient;
  readonly token: string;
  /** Replaces the client's default address. */
  readonly baseUrl: string | undefined;
  /** The meaning of each business code. */
  readonly meanings: ReadonlyMap<number, string>;
}

/** The result of one call. */
export interface LiveCallResult {
  readonly row: LiveRow;
  readonly usage: ContractUsage;
  /** The response, if it may be merged into the observed types. */
  readonly response?: JsonObject;
}

/** Calls an operation once, without retries, and validates its response against the document. */
export async function callLive(
  target: LiveOperation,
  parameters: Parameters,
  { create, token, baseUrl, meanings }: LiveContext,
): Promise<LiveCallResult> {
  const captured = captureFetch();
  const notices: Difference[] = [];
  const client = contractClient(
    create({
      token,
      ...addressOptions(baseUrl),
      maxAttempts: 1,
      maxCalls: 1,
      fetch: captured.fetch,
      onAnomaly: ({ kind, message }) => {
        if (REPORTED_NOTICES.has(kind)) notices.push({ kind: "notice", path: "the response", text: message });
      },
    }),
  );
  const started = performance.now();
  const outcome = await client.safe(target.operation.operationId, parameters);
  const durationMs = Math.round(performance.now() - started);
  const usage = client.usage();
  const common = { ...createRow(target), parameters, billed: toBilled(usage), durationMs };
  if (!outcome.ok) return { row: { ...common, result: "failed", ...describeFailure(outcome.error, meanings) }, usage };
  const validated = validateResponse(target, captured.text(), token);
  if ("problem" in validated) {
    return { row: { ...common, result: "failed", code: 0, kind: "unreadable", reason: validated.problem }, usage };
  }
  const differences = [...validated.differences, ...notices];
  const { isEmpty = false } = outcome;
  return {
    row: { ...common, ...classifyDifferences(differences), code: 0, isEmpty, differences },
    usage,
    response: validated.response,
  };
}

/** Client options for another address than the default one. */
export function addressOptions(baseUrl: string | undefined): { baseUrl?: string; allowInsecure?: boolean } {
  // A base URL with plain HTTP is only accepted for this machine.
  return baseUrl === undefined ? {} : { baseUrl, allowInsecure: baseUrl.startsWith("http:") };
}

// Other notices are left out: validateResponse already reports types, and a long integer is not a difference.
const REPORTED_NOTICES: ReadonlySet<string> = new Set(["success-status", "encoding"]);

function classifyDifferences(differences: readonly Difference[]): Pick<LiveRow, "result" | "kind" | "reason"> {
  if (differences.length === 0) return { result: "ok" };
  if (!differences.some(({ kind }) => kind === "type")) return { result: "undocumented" };
  return { result: "failed", kind: "other-types", reason: "the types of the response differ from the document" };
}

function toBilled({ billed, unknown }: ContractUsage): Billed {
  if (billed > 0) return "yes";
  return unknown > 0 ? "unknown" : "no";
}

// An error message may quote the response, so only a configuration error shows its message.
function describeFailure(error: unknown, meanings: LiveContext["meanings"]): Pick<LiveRow, "kind" | "reason"> {
  const facts = (typeof error === "object" && error !== null ? error : {}) as Record<string, unknown>;
  const { code, status, kind, phase } = facts;
  const isCode = typeof code === "number";
  if (kind === "configuration" && error instanceof Error) return { kind, reason: error.message };
  const reason = isCode
    ? `code ${code} (${meanings.get(code) ?? "without published meaning"})`
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
    protocol: "the response is not an envelope",
    gateway: "a gateway responded instead of the API",
    redirect: "the response is a redirect, which was not followed",
    timeout: "no response before the timeout",
    connection: `the connection failed (${String(phase)})`,
  };
  const tail = typeof status === "number" ? `, HTTP ${status}` : "";
  return `${words[String(kind)] ?? `the call failed (${String(kind)})`}${tail}`;
}
