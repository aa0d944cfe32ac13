import { isDeepStrictEqual } from "node:util";

/** The addresses that the program calls, and the token that must not be revealed. */
export interface Addresses {
  /** A mock of the platform. */
  readonly mockUrl: string;
  /** The base URL of a {@link FaultyServer}. */
  readonly faultyUrl: string;
  /** A URL at which no server listens. */
  readonly closedUrl: string;
  readonly token: string;
}

/** The fields of an error that the program reports. */
export interface ObservedError {
  readonly kind: string;
  readonly classes?: readonly string[];
  readonly code?: number;
  readonly status?: number;
  readonly billed?: string;
  readonly phase?: string;
  readonly cause?: string | undefined;
}

/** The observations that the program prints. */
export interface RuntimeObservation {
  readonly userAgent: string;
  readonly method: unknown;
  readonly safe: { readonly ok: boolean; readonly data?: unknown };
  readonly get: { readonly envelope?: unknown; readonly status: number; readonly url: string };
  /** The outcomes of a batch of three calls: the type of `data`, or the kind of the error. */
  readonly batch: readonly string[];
  readonly errors: Readonly<Record<string, ObservedError>>;
  /** The values returned to the caller that reveal the token. */
  readonly leaks: readonly string[];
  /** Whether the search finds the token in a value that contains it. Otherwise an empty list of leaks proves nothing. */
  readonly leaksSeen: boolean;
}

/** The expected observations of the program. */
export interface ExpectedObservation {
  readonly userAgent: RegExp;
  /** The envelope that the mock returns to a plain fetch. */
  readonly envelope: { readonly data?: unknown };
}

const EXPECTED_ERRORS: Readonly<Record<string, ObservedError>> = {
  business: { kind: "daily-quota", code: 303, billed: "no", classes: ["JustOneError", "DailyQuotaError"] },
  redirect: { kind: "redirect", billed: "unknown", classes: ["JustOneError", "RedirectError"] },
  timeout: { kind: "timeout", billed: "unknown", classes: ["JustOneError"] },
  aborted: { kind: "aborted", billed: "unknown", classes: ["JustOneError"] },
  refused: { kind: "connection", classes: ["JustOneError"] },
  // A cause would mean that the runtime refused to read the environment.
  noToken: { kind: "configuration", billed: "no", cause: undefined, classes: ["JustOneError"] },
  // Returned by the test fetch of the package.
  scripted: { kind: "insufficient-balance", code: 601, billed: "no", classes: ["JustOneError"] },
};

// Workers and browsers do not report how far a connection got.
const REPORTS_REFUSAL = /(^| )(Node\.js|Bun|Deno)\//;
const REFUSED: ObservedError = { kind: "connection", billed: "no", phase: "connect" };
const EXPECTED_BATCH = ["object", "object", "connection"];

/** Compares an observation with the expected one, and returns one line per difference. */
export function checkObservation(actual: RuntimeObservation, { userAgent, envelope }: ExpectedObservation): string[] {
  const data = envelope.data;
  return [
    ...expectThat(userAgent.test(actual.userAgent), `ran on ${actual.userAgent}, expected ${String(userAgent)}`),
    ...expectThat(data !== undefined && data !== null, "the mock returned no data"),
    ...expectThat(isDeepStrictEqual(actual.method, data), "the method returned data that differs from the mock's"),
    ...expectThat(
      actual.safe.ok && isDeepStrictEqual(actual.safe.data, data),
      "safe returned data that differs from the mock's",
    ),
    ...expectThat(
      isDeepStrictEqual(actual.get.envelope, envelope),
      "GET returned an envelope that differs from the mock's",
    ),
    ...expectThat(actual.get.status === 200 && actual.get.url === "", `GET: ${actual.get.status} ${actual.get.url}`),
    ...expectThat(isDeepStrictEqual(actual.batch, EXPECTED_BATCH), `batch: ${String(actual.batch)}`),
    ...Object.entries(EXPECTED_ERRORS).flatMap(([name, expected]) => checkError(name, expected, actual.errors[name])),
    ...(REPORTS_REFUSAL.test(actual.userAgent) ? checkError("refused", REFUSED, actual.errors["refused"]) : []),
    ...actual.leaks.map((name) => `the token is revealed by: ${name}`),
    ...expectThat(actual.leaksSeen, "the search for leaks missed a token"),
  ];
}

function checkError(name: string, expected: ObservedError, actual: ObservedError | undefined): string[] {
  if (actual === undefined) return [`${name}: no error was thrown`];
  const wrong = Object.entries(expected).filter(
    ([fact, value]) => !isDeepStrictEqual(Reflect.get(actual, fact), value),
  );
  return wrong.map(([fact, value]) => {
    return `${name}: ${fact} is ${JSON.stringify(Reflect.get(actual, fact))}, expected ${JSON.stringify(value)}`;
  });
}

function expectThat(holds: boolean, problem: string): string[] {
  return holds ? [] : [problem];
}
