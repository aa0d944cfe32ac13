/** Where the program finds its servers, and the token that must not show. */
export interface Addresses {
  /** A mock of the platform. */
  readonly mockUrl: string;
  /** A server that redirects, keeps silent, or breaks off halfway. */
  readonly oddUrl: string;
  /** Where nobody listens. */
  readonly closedUrl: string;
  readonly token: string;
}

/** What the program tells of an error. */
export interface ErrorFacts {
  readonly kind: string;
  readonly classes?: readonly string[];
  readonly code?: number;
  readonly status?: number;
  readonly billed?: string;
  readonly phase?: string;
  readonly cause?: string | undefined;
}

/** What the program saw, as it prints it. */
export interface Sighting {
  readonly userAgent: string;
  readonly method: unknown;
  readonly safe: { readonly ok: boolean; readonly data?: unknown };
  readonly get: { readonly envelope?: unknown; readonly status: number; readonly url: string };
  readonly errors: Readonly<Record<string, ErrorFacts>>;
  /** Which of the values that were handed out show the token. */
  readonly leaks: readonly string[];
  /** Whether a token that does show was found, so that finding none means something. */
  readonly leaksSeen: boolean;
}
