import { UnknownCodeError } from "../errors/api-error.ts";
import type { JustOneError } from "../errors/base-error.ts";
import { holdsLongIntegers } from "../response/long-integers.ts";
import type { ParsedResponse } from "../response/parse-response.ts";
import type { AnomalyEvent } from "../types/events.ts";
import type { Integers } from "../types/options.ts";

type Anomaly = Pick<AnomalyEvent, "kind" | "message">;

/** Lists how a response differs from what the API documents. */
export function detectAnomalies(
  { raw, envelope }: ParsedResponse,
  error: JustOneError | undefined,
  integers: Integers,
): Anomaly[] {
  const { status, encodingIssue, text } = raw;
  const found: Anomaly[] = [];
  if (envelope.code === 0 && status >= 400) {
    found.push({ kind: "success-status", message: `success was returned with HTTP ${status}` });
  }
  if (envelope.isStringCode) found.push({ kind: "string-code", message: "the code is a string" });
  if (error instanceof UnknownCodeError) {
    found.push({ kind: "unknown-code", message: `the meaning of code ${envelope.code} is not published` });
  }
  if (encodingIssue !== undefined) found.push({ kind: "encoding", message: `the body has ${encodingIssue}` });
  if (integers === "number" && holdsLongIntegers(text)) {
    found.push({
      kind: "long-integers",
      message: 'integers beyond 2^53 lost digits; use integers: "string" to keep them',
    });
  }
  return found;
}
