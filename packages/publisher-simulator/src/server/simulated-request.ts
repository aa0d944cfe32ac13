const SEEN_HEADERS = ["user-agent", "accept-encoding", "if-none-match", "if-modified-since"] as const;

/** A header that the simulator keeps. */
export type SeenHeader = (typeof SEEN_HEADERS)[number];

/** One request, as the publisher saw it and as far as it was answered. */
export interface SimulatedRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Partial<Record<SeenHeader, string>>>;
  /** Undefined as long as nothing was answered, and for ever where the connection was reset. */
  readonly status: number | undefined;
  /** Bytes of the body handed to the connection so far, compressed where the answer is. */
  readonly bytes: number;
}

/** The headers to keep, of all that came. */
export function seenHeaders(headers: NodeJS.Dict<string | string[]>): SimulatedRequest["headers"] {
  const seen = SEEN_HEADERS.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]]));
  return Object.fromEntries(seen) as SimulatedRequest["headers"];
}
