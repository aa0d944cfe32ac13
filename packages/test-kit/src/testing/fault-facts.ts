/** What has to be known of the error a fault becomes. */
export interface FaultFacts {
  readonly fault: string;
  readonly name: string;
  readonly billed: "no" | "unknown";
  readonly phase?: string;
}

/** The error each fault has to become. */
export const FAULT_FACTS: readonly FaultFacts[] = [
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
