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

/** A successful answer held against the document: what differs, and the answer itself where it may be folded. */
export type ValidatedResponse =
  | { readonly answer: JsonObject; readonly differences: readonly Difference[] }
  | { readonly problem: string };

/** Holds the text of an answer against the schema of its operation's envelope. */
export function validateResponse(
  { document, operation }: LiveOperation,
  text: string,
  token: string,
): ValidatedResponse {
  const answer = parseResponse(text);
  if (answer === undefined) return { problem: "no JSON in UTF-8 of at most 64 levels" };
  // As a client has it by default: an integer is a number, however long.
  const value: unknown = JSON.parse(text);
  // Names are shown and kept, so the token may be none of them.
  if (findToken(collectKeys(value), token).length > 0) return { problem: "the token stands among the names of fields" };
  const { schemas: components } = document.components;
  const component = operation.envelopeType;
  const differences = createDifferenceCollector();
  const errors = createSchemaErrorFinder(document)(component, value);
  addTypeMismatches({ components, component, value, errors }, differences);
  addUnknownFields({ components, differences }, component, value);
  return { answer, differences: differences.list() };
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
