import type { Fault } from "./fault.ts";
import { htmlResponse, type SimulatedResponse } from "./simulated-response.ts";

/** A fault of a complete response on a working connection. */
export type ResponseFault = Exclude<
  Fault,
  { readonly kind: "slow" | "drip" | "truncated" | "reset" | "oversized" | "gzip-bomb" }
>;

/** Changes a correct response into the response of a fault. */
export function applyFault(fault: ResponseFault, response: SimulatedResponse): SimulatedResponse {
  switch (fault.kind) {
    case "missing":
      return htmlResponse(404);
    case "status":
      return statusResponse(fault);
    case "wrong-type":
      return htmlResponse(200);
    case "wrong-charset":
      return { ...response, body: withInvalidByte(response.body) };
    case "redirect":
      return { ...htmlResponse(fault.status), headers: { location: fault.location } };
    case "not-json":
      return { ...htmlResponse(200), contentType: response.contentType };
    case "empty":
      return { ...response, body: Buffer.alloc(0) };
    case "duplicate-keys":
      return { ...response, body: withFirstKeyTwice(response.body) };
    case "body":
      return { ...response, status: 200, contentType: "application/json", body: Buffer.from(fault.text) };
    case "no-validators":
      return { ...response, validators: "none" };
    case "stale-validator":
      return { ...response, validators: "stale" };
  }
}

function statusResponse({
  status,
  retryAfter,
  body = "html",
}: Extract<Fault, { readonly kind: "status" }>): SimulatedResponse {
  const headers: Record<string, string> = retryAfter === undefined ? {} : { "retry-after": `${retryAfter}` };
  if (body === "html") return { ...htmlResponse(status), headers };
  const envelope = JSON.stringify({ code: status, message: "The simulator was configured to fail.", data: null });
  return { status, contentType: "application/json", body: Buffer.from(envelope), headers, validators: "none" };
}

// Inside a text, if possible a description, so that a lenient reader finds a valid document around the byte.
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
