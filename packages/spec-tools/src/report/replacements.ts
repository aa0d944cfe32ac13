import type { ChangedOperation } from "../drift/drift.ts";
import { replacementMethod } from "./replacement-method.ts";

/** A call that takes the place of others. */
export interface Replacement {
  /** `METHOD /path`. */
  readonly operation: string;
  /** Its method on a client, where it is one of the same client. */
  readonly method?: string;
}

/** The calls to make instead of these, each once. */
export function replacements(operations: readonly ChangedOperation[]): Replacement[] {
  const found = new Map<string, Replacement>();
  for (const changed of operations) {
    const { replacement } = changed;
    const method = replacementMethod(changed);
    if (replacement === undefined) continue;
    found.set(replacement, { operation: replacement, ...(method === undefined ? {} : { method }) });
  }
  return [...found.values()];
}
