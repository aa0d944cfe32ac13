import type { CallResult, Outcome } from "../types/call-result.ts";
import type { LongInteger, ParametersWithIntegers, WithIntegers } from "../types/integers.ts";
import type { CallOptions, Integers } from "../types/options.ts";
import type { Items, ItemsOptions, Pages, PagesOptions } from "../types/pages.ts";
import type { ClientTools } from "./client-tools.ts";
import type { PathGet, PathPost } from "./path-types.ts";

/**
 * The client that a create function returns: `Client` itself without the option `integers`, otherwise
 * {@link ClientWithIntegers}. If the compiler does not know the value of the option, integers may have any of its forms.
 */
export type ClientForIntegers<Client, Mode extends Integers | undefined> =
  // All modes and undefined: the type of the create function itself, e.g. in `ReturnType`.
  [Integers | undefined] extends [Mode]
    ? Client
    : [Mode] extends ["number" | undefined]
      ? Client
      : // Without `NoInfer`, the compiler would infer the mode from an expected client type instead of from the option.
        ClientWithIntegers<Client, NoInfer<NonNullable<Mode>>>;

/**
 * A client with the option `integers`: `data` of its results is {@link WithIntegers}, and its parameters accept integers in
 * the same form.
 *
 * @example const rednote: ClientWithIntegers<RednoteClient, "bigint"> = createRednoteClient({ integers: "bigint" });
 */
export type ClientWithIntegers<Client, Mode extends Integers> = {
  [Key in keyof Client]: Key extends keyof ClientTools
    ? Client[Key]
    : Key extends "safe"
      ? { [Name in keyof Client[Key]]: MethodWithIntegers<Client[Key][Name], Mode> }
      : Key extends "GET" | "POST"
        ? PathCallWithIntegers<Client[Key], Mode>
        : MethodWithIntegers<Client[Key], Mode>;
};

type MethodWithIntegers<Method, Mode extends Integers> = Method extends (
  ...args: infer Arguments
) => Promise<CallResult<infer Data>>
  ? ((
      ...args: ArgumentsWithIntegers<Arguments, OptionsWithIntegers<CallOptions, Mode>, Mode>
    ) => Promise<CallResult<WithIntegers<Data, Mode>>>) & {
      [Name in keyof Method]: PaginationWithIntegers<Method[Name], Mode>;
    }
  : Method extends (...args: infer Arguments) => Promise<Outcome<infer Data>>
    ? (
        ...args: ArgumentsWithIntegers<Arguments, OptionsWithIntegers<CallOptions, Mode>, Mode>
      ) => Promise<Outcome<WithIntegers<Data, Mode>>>
    : Method;

type PaginationWithIntegers<Method, Mode extends Integers> = Method extends (
  ...args: infer Arguments
) => Pages<infer Data, infer Start>
  ? (
      ...args: ArgumentsWithIntegers<Arguments, OptionsWithIntegers<PagesOptions, Mode>, Mode>
    ) => Pages<WithIntegers<Data, Mode>, ParametersWithIntegers<Start, Mode>, string | number | LongInteger<Mode>>
  : Method extends (...args: infer Arguments) => Items<infer Item, infer Start>
    ? (
        ...args: ArgumentsWithIntegers<Arguments, OptionsWithIntegers<ItemsOptions, Mode>, Mode>
      ) => Items<WithIntegers<Item, Mode>, ParametersWithIntegers<Start, Mode>>
    : Method;

/** The options of a call, without a mode that would contradict the types of the client. */
type OptionsWithIntegers<Options extends CallOptions, Mode extends Integers> = Options & {
  readonly integers?: Mode | "number" | undefined;
};

/** The arguments of a method; `parameters` stays optional if it is. */
type ArgumentsWithIntegers<Arguments extends unknown[], Options, Mode extends Integers> = Arguments extends [
  infer Parameters,
  ...unknown[],
]
  ? [parameters: ParametersWithIntegers<Parameters, Mode>, options?: Options]
  : [parameters?: ParametersWithIntegers<NonNullable<Arguments[0]>, Mode>, options?: Options];

type PathCallWithIntegers<Call, Mode extends Integers> =
  Call extends PathGet<infer Paths>
    ? PathGet<PathsWithIntegers<Paths, Mode>>
    : Call extends PathPost<infer Paths>
      ? PathPost<PathsWithIntegers<Paths, Mode>>
      : Call;

type PathsWithIntegers<Paths, Mode extends Integers> = {
  [Path in keyof Paths]: {
    [Part in keyof Paths[Path]]: Part extends "envelope"
      ? EnvelopeWithIntegers<Paths[Path][Part], Mode>
      : ParametersWithIntegers<Paths[Path][Part], Mode>;
  };
};

type EnvelopeWithIntegers<Envelope, Mode extends Integers> = {
  [Field in keyof Envelope]: Field extends "data" ? WithIntegers<Envelope[Field], Mode> : Envelope[Field];
};
