import type { ApiError } from "../errors/api-error.ts";
import { UnknownCodeError } from "../errors/api-error.ts";
import { holdsLongIntegers } from "../response/parse-json.ts";
import type { Answered } from "../response/parse-response.ts";
import type { DriftEvent } from "../types/events.ts";
import type { Integers } from "../types/options.ts";

/** What of an answer is not as the publisher describes it. */
export function findDrift(
  { exchange, envelope }: Answered,
  error: ApiError | undefined,
  integers: Integers,
): Pick<DriftEvent, "kind" | "text">[] {
  const { status, oddity, text } = exchange;
  const found: Pick<DriftEvent, "kind" | "text">[] = [];
  if (envelope.code === 0 && status >= 400) {
    found.push({ kind: "success-status", text: `success came under HTTP ${status}` });
  }
  if (envelope.isCodeText) found.push({ kind: "string-code", text: "the code came as a text" });
  if (error instanceof UnknownCodeError) {
    found.push({ kind: "unknown-code", text: `the code ${envelope.code} has no published meaning` });
  }
  if (oddity !== undefined) found.push({ kind: "odd-bytes", text: `the body has ${oddity}` });
  if (integers === "number" && holdsLongIntegers(text)) {
    found.push({
      kind: "long-integers",
      text: 'integers beyond 2^53 lost digits; ask for them with integers: "string"',
    });
  }
  return found;
}
