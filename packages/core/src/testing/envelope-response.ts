import type { AnyAnswer, EmptyData } from "./types.ts";

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

const STATUSES: ReadonlyMap<number, number> = new Map([
  [100, 401],
  [302, 429],
  [303, 429],
  [400, 400],
  [500, 500],
  [503, 503],
  [600, 403],
]);

/**
 * The HTTP status an answer with this business code usually comes under.
 *
 * @see https://docs.justoneapi.com
 */
function usualStatus(code: number): number {
  return STATUSES.get(code) ?? 200;
}
