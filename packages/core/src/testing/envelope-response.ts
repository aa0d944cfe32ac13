import type { AnyTestResponse, EmptyData } from "./test-response.ts";

const EMPTY: Readonly<Record<EmptyData, unknown>> = { null: null, "[]": [], "{}": {} };

/** Builds the HTTP response of a scripted response. `example` is the data of a success without its own data. */
export function envelopeResponse(response: AnyTestResponse, example: unknown, requestId: string): Response {
  const code = response.code ?? 0;
  const envelope = {
    code,
    data: dataOf(response, example),
    message: response.message ?? null,
    recordTime: null,
    requestId,
  };
  const headers = new Headers({ "content-type": "application/json;charset=UTF-8", ...response.headers });
  return new Response(JSON.stringify(envelope), { status: response.status ?? usualStatus(code), headers });
}

function dataOf({ code, data, empty }: AnyTestResponse, example: unknown): unknown {
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
 * The HTTP status that the API usually returns with a business code.
 *
 * @see https://docs.justoneapi.com
 */
function usualStatus(code: number): number {
  return STATUSES.get(code) ?? 200;
}
