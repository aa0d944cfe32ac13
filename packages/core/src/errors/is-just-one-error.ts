import type { CallError } from "./call-error.ts";
import { BRAND } from "./just-one-error.ts";

/**
 * Tells whether a thrown value is an error of these clients, even when it comes from another copy of the package,
 * where `instanceof` says no. Its `kind` then tells which.
 */
export function isJustOneError(value: unknown): value is CallError {
  return value instanceof Error && BRAND in value;
}
