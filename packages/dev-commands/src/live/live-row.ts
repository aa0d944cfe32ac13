import type { Parameters } from "@justone-clients/test-kit/client";
import type { LiveOperation } from "./live-operation.ts";
import type { Difference } from "./schema-differences.ts";

/** Whether the publisher took money: known, or not knowable from here. */
export type Billed = "yes" | "no" | "unknown";

/** What there is to say of one operation. Of its answer names, types and paths; never a value. */
export interface LiveRow {
  readonly platform: string;
  readonly operation: string;
  readonly method: string;
  /** What is special about it: deprecated, hidden, vanished. */
  readonly marks: readonly string[];
  /** What it is called with; absent where that is not known. */
  readonly parameters?: Parameters;
  /**
   * `ok`: the answer fits. `drift`: it has what the types do not know. `failed`: no success came back, or its types are
   * others. `planned`: a dry run. `not-called`: see the reason.
   */
  readonly result: "ok" | "drift" | "failed" | "planned" | "not-called";
  /** Why it failed or was not called. */
  readonly reason?: string;
  /** Whether a successful answer held nothing. */
  readonly isEmpty?: boolean;
  /** The business code; absent where no envelope came. */
  readonly code?: number;
  /** The HTTP status; absent where no answer came, or nobody asked. */
  readonly status?: number;
  /** The stable id of the failure, or of what kept it from being called. */
  readonly kind?: string;
  readonly billed?: Billed;
  /** What is not as the document has it, a place each. */
  readonly differences: readonly Difference[];
  /** In ms. */
  readonly durationMs?: number;
}

/** The row of an operation before anything is known but its name. */
export function createRow({ platform, operation }: LiveOperation): Omit<LiveRow, "result"> {
  const marks = [
    ...(operation.deprecated === true ? ["deprecated"] : []),
    ...(operation["x-docs-hidden"] === true ? ["hidden"] : []),
    ...(operation["x-vanished-since"] === undefined ? [] : ["vanished"]),
  ];
  return { platform, operation: operation.id, method: operation.operationId, marks, differences: [] };
}
