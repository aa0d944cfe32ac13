import type { NamedOperation, PlatformDocument } from "@justone-clients/spec-tools";

/** An operation with the platform it is one of. */
export interface LiveOperation {
  readonly platform: string;
  readonly document: PlatformDocument;
  readonly operation: NamedOperation;
}
