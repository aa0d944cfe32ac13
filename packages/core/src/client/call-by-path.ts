import { isBilledCode } from "../errors/api-error.ts";
import { applyCallTotals, markBilled } from "../errors/base-error.ts";
import { type OptionRules, PARAMETERS_RULE, readOptions } from "../config/option-rules.ts";
import { copyOwn } from "../config/parameters.ts";
import { captureCallerStack, setCallerStack } from "../errors/caller-stack.ts";
import { ConfigurationError } from "../errors/client-errors.ts";
import { ConnectionError } from "../errors/transport-errors.ts";
import type { CallRequest } from "../request/call-context.ts";
import type { ClientContext } from "../request/client-context.ts";
import { type CompletedCall, executeCall } from "../request/execute-call.ts";
import { parseJsonWithLongIntegers } from "../response/long-integers.ts";
import type { ParsedResponse } from "../response/parse-response.ts";
import { sanitizeCause } from "../response/thrown-error.ts";
import type { CallParameters, Operation } from "../types/operation.ts";
import type { CallOptions } from "../types/options.ts";

/** The `init` of a call by path, for any method. */
interface PathCallInit extends CallOptions {
  readonly params?: { readonly query?: CallParameters; readonly header?: CallParameters };
  readonly body?: CallParameters;
}

/** A call by path, untyped. */
export type PathCall = (path: string, init?: PathCallInit) => Promise<FetchResponse>;

/** The untyped form of openapi-fetch's type of the same name. */
interface FetchResponse {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** Creates `GET` or `POST` of a client; undefined if no operation has that method. */
export function createPathCall(
  client: ClientContext,
  method: Operation["method"],
  operations: readonly Operation[],
): PathCall | undefined {
  const ofMethod = operations.filter((operation) => operation.method === method);
  if (ofMethod.length === 0) return undefined;
  const byPath = new Map(ofMethod.map((operation) => [operation.path, operation]));
  const send: PathCall = async (path, init) => {
    const operation = byPath.get(path);
    if (operation === undefined) throw unknownPath(method, path);
    const request = readRequest(operation, copyOwn(init ?? {}));
    return toPathResponse(await executeCall(client, request));
  };
  const pathCall: PathCall = async (path, init) => {
    const caller = captureCallerStack(pathCall);
    try {
      return await send(path, init);
    } catch (thrown) {
      setCallerStack(thrown, caller);
      throw thrown;
    }
  };
  return pathCall;
}

function unknownPath(method: string, path: unknown): ConfigurationError {
  const found = JSON.stringify(path)?.replace(/\?.*/s, '"').slice(0, 100);
  return new ConfigurationError(`${method} must be called with one of the client's generated paths, got ${found}.`);
}

// `copyParameters` checks the values.
const PARAMS_RULES: OptionRules<NonNullable<PathCallInit["params"]>> = {
  query: PARAMETERS_RULE,
  header: PARAMETERS_RULE,
};

// Parameters in the wrong field would not be sent, but the call would be billed.
function readRequest(operation: Operation, { params, body, ...options }: PathCallInit): CallRequest {
  const name = `${operation.method} ${operation.path}`;
  const { query, header } = readOptions(params ?? {}, PARAMS_RULES, name, "params.");
  const isForm = operation.body === "form";
  const [field, parameters] = isForm ? ["body", body] : ["params.query", query];
  const [otherField, unsent] = isForm ? ["params.query", query] : ["body", body];
  if (Object.keys(header ?? {}).some((one) => !operation.headers?.includes(one)))
    throw new ConfigurationError(`${name} was called with an unknown name in params.header.`, name);
  if (unsent === undefined || unsent === null)
    return { operation, parameters: header ? { ...parameters, ...header } : (parameters ?? {}), options };
  throw new ConfigurationError(`${name} must be called with its parameters in ${field}, got ${otherField}.`, name);
}

// As openapi-fetch does: the body is in `data` for a 2xx status, otherwise in `error`.
function toPathResponse(call: CompletedCall): FetchResponse {
  const response = responseOf(call);
  const body = call.response && parseJsonWithLongIntegers(call.response.raw.text, call.options.integers);
  return response.ok ? { data: body, response } : { error: body, response };
}

function responseOf({ response, attempts }: CompletedCall): Response {
  if (response === undefined) return new Response(null, { status: 204 });
  try {
    return rebuildResponse(response);
  } catch (thrown) {
    // Reading the headers of a custom fetch's response may throw here, after the call was billed.
    const error = new ConnectionError(response.operation, "body", sanitizeCause(thrown, response.redact));
    if (isBilledCode(response.envelope.code)) markBilled(error);
    applyCallTotals(error, attempts, false);
    throw error;
  }
}

// These headers describe the bytes on the wire, not the rebuilt body.
const WIRE_HEADERS: ReadonlySet<string> = new Set(["content-encoding", "content-length", "transfer-encoding"]);

const BODILESS_STATUSES: ReadonlySet<number> = new Set([204, 205, 304]);

// The rebuilt response has no URL, because the original one contains the token.
function rebuildResponse({ raw, redact }: ParsedResponse): Response {
  const headers = new Headers();
  raw.headers.forEach((value, name) => {
    // A name cannot be redacted, so a header whose name contains the token is dropped.
    if (!WIRE_HEADERS.has(name) && redact(name) === name) headers.append(name, redact(value));
  });
  return new Response(raw.text, { status: constructibleStatus(raw.status), headers });
}

// A server or a custom fetch may return a status that the Response constructor rejects.
function constructibleStatus(status: number): number {
  if (BODILESS_STATUSES.has(status)) return 200;
  return status >= 200 && status <= 599 ? status : 502;
}
