import type { CallOptions } from "./options.ts";

/** What a platform's generated types say of one path, for {@link PathGet}. */
export interface PathTypes {
  /** The query parameters, without the token. */
  readonly parameters: object;
  /** The whole body of an answer. */
  readonly envelope: object;
}

/** The `init` of {@link PathGet}: openapi-fetch's `params`, and the options of a call. */
export type PathInit<Parameters extends object> = CallOptions & {
  readonly params: { readonly query: Parameters };
};

/** The `init` of a call by path, which may be left out where every parameter may. */
export type PathArguments<Parameters extends object, Init> = {} extends Parameters ? [init?: Init] : [init: Init];

/** What {@link PathGet} gives back: openapi-fetch's answer, its response rebuilt without the URL. */
export type PathAnswer<Envelope extends object> =
  | { readonly data: Envelope; readonly error?: never; readonly response: Response }
  | { readonly data?: never; readonly error: Envelope; readonly response: Response };

/**
 * Calls an operation by its path, as openapi-fetch does: the envelope comes back as it was sent, under `data` for a 2xx
 * status and under `error` for any other, so the caller has to look at its `code`.
 *
 * @throws ConnectionError, TimeoutError, AbortedError, ProtocolError, RedirectError, ConfigurationError
 * @see https://openapi-ts.dev/openapi-fetch/api
 */
export type PathGet<Paths extends { readonly [Path in keyof Paths]: PathTypes }> = <Path extends keyof Paths>(
  path: Path,
  ...init: PathArguments<Paths[Path]["parameters"], PathInit<Paths[Path]["parameters"]>>
) => Promise<PathAnswer<Paths[Path]["envelope"]>>;
