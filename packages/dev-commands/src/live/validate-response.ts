import { type JsonObject, parseResponse } from "@justone-clients/spec-tools";
import { findToken } from "@justone-clients/test-kit";
import { createSchemaErrorFinder } from "@justone-clients/test-kit/client";
import type { LiveOperation } from "./live-operation.ts";
import {
  addTypeMismatches,
  addUnknownFields,
  createDifferenceCollector,
  type Difference,
} from "./schema-differences.ts";

/** A validated successful response, or the reason why it cannot be validated. */
export type ValidatedResponse =
  | { readonly response: JsonObject; readonly differences: readonly Difference[] }
  | { readonly problem: string };

/** Validates the text of a response against the schema of its operation's envelope. */
export function validateResponse(
  { document, operation }: LiveOperation,
  text: string,
  token: string,
): ValidatedResponse {
  const response = parseResponse(text);
  if (response === undefined) return { problem: "expected JSON in UTF-8 with at most 64 levels" };
  // Parses as a client with default options does: a long integer becomes a number.
  const value: unknown = JSON.parse(text);
  // Names are shown and stored, so none of them may contain the token.
  if (findToken(collectKeys(value), token).length > 0) return { problem: "a field name contains the token" };
  const { schemas: components } = document.components;
  const component = operation.envelopeType;
  const differences = createDifferenceCollector();
  const errors = createSchemaErrorFinder(document)(component, value);
  addTypeMismatches({ components, component, value, errors }, differences);
  addUnknownFields({ components, differences }, component, value);
  return { response, differences: differences.list() };
}

function collectKeys(value: unknown): string[] {
  const keys = new Set<string>();
  const pending: unknown[] = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next !== "object" || next === null) continue;
    if (!Array.isArray(next)) for (const key of Object.keys(next)) keys.add(key);
    for (const item of Object.values(next)) pending.push(item);
  }
  return [...keys];
}
