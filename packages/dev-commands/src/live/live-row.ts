import type { Parameters } from "@justone-clients/test-kit/client";
import type { LiveOperation } from "./live-operation.ts";
import type { Difference } from "./schema-differences.ts";

/** Whether a call was billed. */
export type Billed = "yes" | "no" | "unknown";

/** The result for one operation. It contains names, types and paths of the response, never a value. */
export interface LiveRow {
  readonly platform: string;
  readonly operation: string;
  readonly method: string;
  /** Any of: deprecated, hidden, vanished. */
  readonly marks: readonly string[];
  /** The parameters of the call; absent if they are unknown. */
  readonly parameters?: Parameters;
  /**
   * `ok`: the response is valid. `undocumented`: it has fields that the types do not have. `failed`: not a success, or its types
   * differ. `planned`: a dry run. `not-called`: see the reason.
   */
  readonly result: "ok" | "undocumented" | "failed" | "planned" | "not-called";
  /** Why it failed or was not called. */
  readonly reason?: string;
  /** Whether a successful response had no data. */
  readonly isEmpty?: boolean;
  /** The business code; absent if the response was not an envelope. */
  readonly code?: number;
  /** The HTTP status; absent without a response. */
  readonly status?: number;
  /** A stable id of the failure, or of the reason not to call. */
  readonly kind?: string;
  readonly billed?: Billed;
  /** The differences from the document, one per path. */
  readonly differences: readonly Difference[];
  /** Duration of the call, in ms. */
  readonly durationMs?: number;
}

/** The row of an operation before it is called. */
export function createRow({ platform, operation }: LiveOperation): Omit<LiveRow, "result"> {
  const marks = [
    ...(operation.deprecated === true ? ["deprecated"] : []),
    ...(operation["x-docs-hidden"] === true ? ["hidden"] : []),
    ...(operation["x-vanished-since"] === undefined ? [] : ["vanished"]),
  ];
  return { platform, operation: operation.id, method: operation.operationId, marks, differences: [] };
}
