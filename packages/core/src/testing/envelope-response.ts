import type { AnyAnswer, EmptyData } from "./test-answer.ts";
import { usualStatus } from "./usual-status.ts";

const EMPTY: Readonly<Record<EmptyData, unknown>> = { null: null, "[]": [], "{}": {} };

/** The response that carries an answer in the publisher's envelope. The example is for a success that names no data. */
export function envelopeResponse(answer: AnyAnswer, example: unknown, requestId: string): Response {
  const code = answer.code ?? 0;
  const envelope = {
    code,
    data: dataOf(answer, example),
    message: answer.message ?? null,
    recordTime: null,
    requestId,
  };
  const headers = new Headers({ "content-type": "application/json;charset=UTF-8", ...answer.headers });
  return new Response(JSON.stringify(envelope), { status: answer.status ?? usualStatus(code), headers });
}

function dataOf({ code, data, empty }: AnyAnswer, example: unknown): unknown {
  if (empty !== undefined) return EMPTY[empty];
  if (code === 0) return example;
  return code === undefined ? data : null;
}
