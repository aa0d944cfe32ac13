import type { CallOptions } from "./options.ts";
import type { PathAnswer, PathArguments, PathInit, PathTypes } from "./path-get.ts";

/** What a platform's generated types say of one path that takes a form, for {@link PathPost}. */
export interface FormPathTypes {
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
