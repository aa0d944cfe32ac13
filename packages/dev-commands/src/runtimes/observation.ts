import { isDeepStrictEqual } from "node:util";

/** Where the program finds its servers, and the token that must not show. */
export interface Addresses {
  /** A mock of the platform. */
  readonly mockUrl: string;
  /** A server that redirects, keeps silent, or breaks off halfway. */
  readonly faultyUrl: string;
  /** Where nobody listens. */
  readonly closedUrl: string;
  readonly token: string;
}

/** What the program tells of an error. */
export interface ObservedError {
  readonly kind: string;
  readonly classes?: readonly string[];
  readonly code?: number;
  readonly status?: number;
  readonly billed?: string;
  readonly phase?: string;
  readonly cause?: string | undefined;
}

/** What the program saw, as it prints it. */
export interface RuntimeObservation {
  readonly userAgent: string;
  readonly method: unknown;
  readonly safe: { readonly ok: boolean; readonly data?: unknown };
  readonly get: { readonly envelope?: unknown; readonly status: number; readonly url: string };
  readonly errors: Readonly<Record<string, ObservedError>>;
  /** Which of the values that were handed out show the token. */
  readonly leaks: readonly string[];
  /** Whether a token that does show was found, so that finding none means something. */
  readonly leaksSeen: boolean;
}

/** What the program must have seen. */
export interface ExpectedObservation {
  readonly userAgent: RegExp;
  /** The envelope the mock answers with, as a plain fetch sees it. */
  readonly envelope: { readonly data?: unknown };
}

const EXPECTED_ERRORS: Readonly<Record<string, ObservedError>> = {
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
export function checkObservation(seen: RuntimeObservation, { userAgent, envelope }: ExpectedObservation): string[] {
  const data = envelope.data;
  return [
    ...expectThat(userAgent.test(seen.userAgent), `ran on ${seen.userAgent}, expected ${String(userAgent)}`),
    ...expectThat(data !== undefined && data !== null, "the mock answered without data"),
    ...expectThat(isDeepStrictEqual(seen.method, data), "the method gave back other data than the mock sent"),
    ...expectThat(seen.safe.ok && isDeepStrictEqual(seen.safe.data, data), "safe gave back other data"),
    ...expectThat(isDeepStrictEqual(seen.get.envelope, envelope), "GET gave back another envelope"),
    ...expectThat(seen.get.status === 200 && seen.get.url === "", `GET: ${seen.get.status} ${seen.get.url}`),
    ...Object.entries(EXPECTED_ERRORS).flatMap(([name, expected]) => checkError(name, expected, seen.errors[name])),
    ...seen.leaks.map((name) => `the token shows in: ${name}`),
    ...expectThat(seen.leaksSeen, "a token that shows was not found"),
  ];
}

function checkError(name: string, expected: ObservedError, seen: ObservedError | undefined): string[] {
  if (seen === undefined) return [`${name}: no error was seen`];
  const wrong = Object.entries(expected).filter(([fact, value]) => !isDeepStrictEqual(Reflect.get(seen, fact), value));
  return wrong.map(([fact, value]) => {
    return `${name}: ${fact} is ${JSON.stringify(Reflect.get(seen, fact))}, expected ${JSON.stringify(value)}`;
  });
}

function expectThat(holds: boolean, problem: string): string[] {
  return holds ? [] : [problem];
}
