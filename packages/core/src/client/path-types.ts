import type { CallOptions } from "../types/options.ts";

/** What a platform's generated types say of one path, for {@link PathGet}. */
interface PathTypes {
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
type PathArguments<Parameters extends object, Init> = {} extends Parameters ? [init?: Init] : [init: Init];

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

/** What a platform's generated types say of one path that takes a form, for {@link PathPost}. */
interface FormPathTypes {
  /** The fields of the form, without the token. */
  readonly body: object;
  /** The whole body of an answer. */
  readonly envelope: object;
}

/** The `init` of {@link PathPost} for a path that takes a form: openapi-fetch's `body`, and the options of a call. */
export type FormInit<Body extends object> = CallOptions & { readonly body: Body };

/**
 * Calls a POST operation by its path, as openapi-fetch does: the envelope comes back as it was sent, under `data` for a
 * 2xx status and under `error` for any other, so the caller has to look at its `code`. The parameters stand in `body`
 * where the operation takes a form, and in `params.query` where it does not.
 *
 * @throws ConnectionError, TimeoutError, AbortedError, ProtocolError, RedirectError, ConfigurationError
 * @see https://openapi-ts.dev/openapi-fetch/api
 */
export type PathPost<Paths extends { readonly [Path in keyof Paths]: PathTypes | FormPathTypes }> = <
  Path extends keyof Paths,
>(
  path: Path,
  ...init: PostArguments<Paths[Path]>
) => Promise<PathAnswer<Paths[Path]["envelope"]>>;

type PostArguments<Types> = Types extends FormPathTypes
  ? PathArguments<Types["body"], FormInit<Types["body"]>>
  : Types extends PathTypes
    ? PathArguments<Types["parameters"], PathInit<Types["parameters"]>>
    : never;
