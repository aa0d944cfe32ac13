import { type Answer, htmlAnswer } from "./answer.ts";
import type { Fault } from "./fault.ts";

/** A fault that shows in a complete answer, on a connection that works. */
export type AnswerFault = Exclude<
  Fault,
  { readonly kind: "slow" | "drip" | "truncated" | "reset" | "oversized" | "gzip-bomb" }
>;

/** What the publisher answers instead of its usual answer. */
export function alterAnswer(fault: AnswerFault, answer: Answer): Answer {
  switch (fault.kind) {
    case "missing":
      return htmlAnswer(404);
    case "status":
      return statusAnswer(fault);
    case "wrong-type":
      return htmlAnswer(200);
    case "wrong-charset":
      return { ...answer, body: withInvalidByte(answer.body) };
    case "redirect":
      return { ...htmlAnswer(fault.status), headers: { location: fault.location } };
    case "not-json":
      return { ...htmlAnswer(200), contentType: answer.contentType };
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

function statusAnswer({ status, retryAfter, body = "html" }: Extract<Fault, { readonly kind: "status" }>): Answer {
  const headers: Record<string, string> = retryAfter === undefined ? {} : { "retry-after": `${retryAfter}` };
  if (body === "html") return { ...htmlAnswer(status), headers };
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
