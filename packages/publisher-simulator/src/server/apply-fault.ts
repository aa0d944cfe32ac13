import type { Fault } from "./fault.ts";
import { htmlResponse, type SimulatedResponse } from "./simulated-response.ts";

/** A fault that shows in a complete answer, on a connection that works. */
export type ResponseFault = Exclude<
  Fault,
  { readonly kind: "slow" | "drip" | "truncated" | "reset" | "oversized" | "gzip-bomb" }
>;

/** What the publisher answers instead of its usual answer. */
export function applyFault(fault: ResponseFault, answer: SimulatedResponse): SimulatedResponse {
  switch (fault.kind) {
    case "missing":
      return htmlResponse(404);
    case "status":
      return statusResponse(fault);
    case "wrong-type":
      return htmlResponse(200);
    case "wrong-charset":
      return { ...answer, body: withInvalidByte(answer.body) };
    case "redirect":
      return { ...htmlResponse(fault.status), headers: { location: fault.location } };
    case "not-json":
      return { ...htmlResponse(200), contentType: answer.contentType };
    case "empty":
      return { ...answer, body: Buffer.alloc(0) };
    case "duplicate-keys":
      return { ...answer, body: withFirstKeyTwice(answer.body) };
    case "body":
      return { ...answer, status: 200, contentType: "application/json", body: Buffer.from(fault.text) };
    case "no-validators":
      return { ...answer, validators: "none" };
    case "stale-validator":
      return { ...answer, validators: "stale" };
  }
}

function statusResponse({
  status,
  retryAfter,
  body = "html",
}: Extract<Fault, { readonly kind: "status" }>): SimulatedResponse {
  const headers: Record<string, string> = retryAfter === undefined ? {} : { "retry-after": `${retryAfter}` };
  if (body === "html") return { ...htmlResponse(status), headers };
  const envelope = JSON.stringify({ code: status, message: "The simulator was asked to fail.", data: null });
  return { status, contentType: "application/json", body: Buffer.from(envelope), headers, validators: "none" };
}

// Inside a text, a description where there is one, so that a reader who puts up with the byte finds a sound document around it.
function withInvalidByte(body: Buffer): Buffer {
  const text = body.toString();
  const [opening] = /"description":\s*"/.exec(text) ?? /:\s*"/.exec(text) ?? [""];
  const at = body.indexOf(opening) + opening.length;
  return Buffer.concat([body.subarray(0, at), Buffer.of(0xff), body.subarray(at)]);
}

function withFirstKeyTwice(body: Buffer): Buffer {
  const text = body.toString();
  const [opening = "", key = ""] = /^\s*\{\s*("(?:[^"\\]|\\.)*")/.exec(text) ?? [];
  return Buffer.from(opening === "" ? text : text.replace("{", () => `{${key}:null,`));
}
