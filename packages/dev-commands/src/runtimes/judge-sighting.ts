import { isDeepStrictEqual } from "node:util";
import type { ErrorFacts, Sighting } from "./sighting.ts";

/** What the program must have seen. */
export interface Expectation {
  readonly userAgent: RegExp;
  /** The envelope the mock answers with, as a plain fetch sees it. */
  readonly envelope: { readonly data?: unknown };
}

const ERRORS: Readonly<Record<string, ErrorFacts>> = {
  business: { kind: "daily-quota", code: 303, billed: "no", classes: ["JustOneError", "DailyQuotaError"] },
  redirect: { kind: "redirect", billed: "unknown", classes: ["JustOneError", "RedirectError"] },
  timeout: { kind: "timeout", billed: "unknown", classes: ["JustOneError"] },
  aborted: { kind: "aborted", billed: "unknown", classes: ["JustOneError"] },
  // How far it got is not asserted: not every runtime tells, and then the answer must be the careful one.
  refused: { kind: "connection", classes: ["JustOneError"] },
  // A cause would be the runtime's refusal to show the environment, in place of words on what to do.
  noToken: { kind: "configuration", billed: "no", cause: undefined, classes: ["JustOneError"] },
};

/** Holds what the program saw against what it must see; a line for each difference. */
export function judgeSighting(seen: Sighting, { userAgent, envelope }: Expectation): string[] {
  const data = envelope.data;
  return [
    ...expectThat(userAgent.test(seen.userAgent), `ran on ${seen.userAgent}, expected ${String(userAgent)}`),
    ...expectThat(data !== undefined && data !== null, "the mock answered without data"),
    ...expectThat(isDeepStrictEqual(seen.method, data), "the method gave back other data than the mock sent"),
    ...expectThat(seen.safe.ok && isDeepStrictEqual(seen.safe.data, data), "safe gave back other data"),
    ...expectThat(isDeepStrictEqual(seen.get.envelope, envelope), "GET gave back another envelope"),
    ...expectThat(seen.get.status === 200 && seen.get.url === "", `GET: ${seen.get.status} ${seen.get.url}`),
    ...Object.entries(ERRORS).flatMap(([name, expected]) => judgeError(name, expected, seen.errors[name])),
    ...seen.leaks.map((name) => `the token shows in: ${name}`),
    ...expectThat(seen.leaksSeen, "a token that shows was not found"),
  ];
}

function judgeError(name: string, expected: ErrorFacts, seen: ErrorFacts | undefined): string[] {
  if (seen === undefined) return [`${name}: no error was seen`];
  const wrong = Object.entries(expected).filter(([fact, value]) => !isDeepStrictEqual(Reflect.get(seen, fact), value));
  return wrong.map(([fact, value]) => {
    return `${name}: ${fact} is ${JSON.stringify(Reflect.get(seen, fact))}, expected ${JSON.stringify(value)}`;
  });
}

function expectThat(holds: boolean, problem: string): string[] {
  return holds ? [] : [problem];
}
