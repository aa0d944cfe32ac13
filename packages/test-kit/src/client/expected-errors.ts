/** The fields of an error that follow from its business code. */
interface ExpectedError {
  readonly name: string;
  readonly kind: string;
  readonly billed: "yes" | "no" | "unknown";
  readonly retryable: boolean;
}

const UNKNOWN: ExpectedError = { name: "UnknownCodeError", kind: "unknown-code", billed: "unknown", retryable: false };

/** The error expected for each business code. */
export const EXPECTED_ERRORS: Readonly<Record<number, ExpectedError>> = {
  100: { name: "InvalidTokenError", kind: "invalid-token", billed: "no", retryable: false },
  101: UNKNOWN,
  201: { name: "NoResultError", kind: "no-result", billed: "yes", retryable: false },
  202: UNKNOWN,
  300: UNKNOWN,
  301: { name: "CollectionFailedError", kind: "collection-failed", billed: "no", retryable: true },
  302: { name: "RateLimitError", kind: "rate-limit", billed: "no", retryable: true },
  303: { name: "DailyQuotaError", kind: "daily-quota", billed: "no", retryable: false },
  400: { name: "InvalidParametersError", kind: "invalid-parameters", billed: "no", retryable: false },
  404: UNKNOWN,
  500: { name: "ServerError", kind: "server", billed: "no", retryable: true },
  503: UNKNOWN,
  600: { name: "PermissionDeniedError", kind: "permission-denied", billed: "no", retryable: false },
  601: { name: "InsufficientBalanceError", kind: "insufficient-balance", billed: "no", retryable: false },
  602: { name: "SpendingLimitError", kind: "spending-limit", billed: "no", retryable: false },
};

/** The fields of an error that follow from a fault of the connection or the response. */
export interface ExpectedFaultError {
  readonly fault: string;
  readonly name: string;
  readonly billed: "no" | "unknown";
  readonly phase?: string;
}

/** The error expected for each fault. */
export const EXPECTED_FAULT_ERRORS: readonly ExpectedFaultError[] = [
  { fault: "dns", name: "ConnectionError", billed: "no", phase: "dns" },
  { fault: "refused", name: "ConnectionError", billed: "no", phase: "connect" },
  { fault: "tls", name: "ConnectionError", billed: "no", phase: "tls" },
  { fault: "reset", name: "ConnectionError", billed: "unknown", phase: "response" },
  { fault: "timeout", name: "TimeoutError", billed: "unknown" },
  { fault: "truncated", name: "ConnectionError", billed: "unknown", phase: "body" },
  { fault: "broken-json", name: "ProtocolError", billed: "unknown" },
  { fault: "empty-body", name: "ProtocolError", billed: "unknown" },
  { fault: "html", name: "ProtocolError", billed: "unknown" },
  { fault: "gateway", name: "GatewayError", billed: "unknown" },
  { fault: "redirect", name: "RedirectError", billed: "unknown" },
];
