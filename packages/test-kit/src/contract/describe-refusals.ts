import { expect, it } from "vitest";
import { findToken } from "../find-token.ts";
import { refusals } from "../client/refusals.ts";
import { connect, CONTRACT_TOKEN, type Subject } from "./subject.ts";

interface Violation {
  readonly location: readonly string[];
  readonly code: string;
  readonly message: string;
}

/** Wrong calls: each is refused for what is wrong with it, and becomes an error of the invalid-parameters kind. */
export function describeRefusals(subject: Subject): void {
  const { id, operationId } = subject.operation;

  it.each(refusals(subject.operation))("refuses $title", async ({ parameters, parameter, rule }) => {
    const { client, observed } = connect(subject);
    const outcome = await client.safe(operationId, parameters);
    const violations = JSON.parse(observed.last().violations ?? "[]") as Violation[];
    expect(violations).toHaveLength(1);
    expect(violations[0]?.code).toBe(rule);
    // Prism compares names without their case, and names a missing one in its message only.
    const named = [...(violations[0]?.location ?? []), violations[0]?.message].join(" ").toLowerCase();
    expect(named).toContain(parameter.toLowerCase());
    expect(outcome).toMatchObject({
      ok: false,
      error: { name: "InvalidParametersError", operation: id, code: 400, status: 400, billed: "no" },
    });
    expect(findToken(outcome, CONTRACT_TOKEN)).toEqual([]);
  });
}
