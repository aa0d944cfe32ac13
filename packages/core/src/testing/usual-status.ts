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
export function usualStatus(code: number): number {
  return STATUSES.get(code) ?? 200;
}
