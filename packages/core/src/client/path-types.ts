import type { CallOptions } from "../types/options.ts";

/** The generated types of one path, for {@link PathGet}. */
interface PathTypes {
  /** The query parameters, without the token. */
  readonly parameters: object;
  /** The parameters that are sent as headers, if the operation has any. */
  readonly headers?: object;
  /** The whole body of a response. */
  readonly envelope: object;
}

/** The `init` of {@link PathGet}: `params` as in openapi-fetch, and the options of a call. */
export type PathInit<Parameters extends object> = CallOptions & {
  readonly params: { readonly query: Parameters };
};

/** The headers in the `init` of a call by path, as in openapi-fetch; nothing for an operation without headers. */
type HeaderInit<Types> = Types extends { readonly headers: infer Headers extends object }
  ? {} extends Headers
    ? { readonly params?: { readonly header?: Headers } }
    : { readonly params: { readonly header: Headers } }
  : unknown;

/** The arguments of a call by path. `init` is optional if every parameter is optional. */
type PathArguments<Types, Parameters extends object, Init> = {} extends Parameters & HeaderInit<Types>
  ? [init?: Init & HeaderInit<Types>]
  : [init: Init & HeaderInit<Types>];

/** The result of a call by path, as in openapi-fetch. `response` has no URL, because the URL contains the token. */
export type PathResponse<Envelope extends object> =
  | { readonly data: Envelope; readonly error?: never; readonly response: Response }
  | { readonly data?: never; readonly error: Envelope; readonly response: Response };

/**
 * Calls an operation by its path, as openapi-fetch does. Returns the unchanged envelope, in `data` for a 2xx status and in
 * `error` for any other status. Check the `code` of the envelope: it decides whether the call succeeded.
 *
 * @throws ConnectionError, TimeoutError, AbortedError, ProtocolError, RedirectError, ConfigurationError
 * @see https://openapi-ts.dev/openapi-fetch/api
 */
export type PathGet<Paths extends { readonly [Path in keyof Paths]: PathTypes }> = <Path extends keyof Paths>(
  path: Path,
  ...init: PathArguments<Paths[Path], Paths[Path]["parameters"], PathInit<Paths[Path]["parameters"]>>
) => Promise<PathResponse<Paths[Path]["envelope"]>>;

/** The generated types of one path that takes a form, for {@link PathPost}. */
interface FormPathTypes {
  /** The fields of the form, without the token. */
  readonly body: object;
  /** The parameters that are sent as headers, if the operation has any. */
  readonly headers?: object;
  /** The whole body of a response. */
  readonly envelope: object;
}

/** The `init` of {@link PathPost} for a path that takes a form: `body` as in openapi-fetch, and the options of a call. */
export type FormInit<Body extends object> = CallOptions & { readonly body: Body };

/**
 * Calls a POST operation by its path, as openapi-fetch does. Returns the unchanged envelope, in `data` for a 2xx status and
 * in `error` for any other status. Check the `code` of the envelope: it decides whether the call succeeded. The parameters
 * belong in `body` if the operation takes a form, otherwise in `params.query`.
 *
 * @throws ConnectionError, TimeoutError, AbortedError, ProtocolError, RedirectError, ConfigurationError
 * @see https://openapi-ts.dev/openapi-fetch/api
 */
export type PathPost<Paths extends { readonly [Path in keyof Paths]: Pick<PathTypes, "envelope"> }> = <
  Path extends keyof Paths,
>(
  path: Path,
  ...init: PostArguments<Paths[Path]>
) => Promise<PathResponse<Paths[Path]["envelope"]>>;

type PostArguments<Types> = Types extends FormPathTypes
  ? PathArguments<Types, Types["body"], FormInit<Types["body"]>>
  : Types extends PathTypes
    ? PathArguments<Types, Types["parameters"], PathInit<Types["parameters"]>>
    : never;
