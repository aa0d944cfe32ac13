import createOpenapiClient, { type Client } from "openapi-fetch";
import { isBilledCode } from "../errors/api-error.ts";
import { applyCallTotals, markBilled } from "../errors/base-error.ts";
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
  const openapi: Client<AnyPath> = createOpenapiClient<AnyPath>({ baseUrl: PLACEHOLDER_URL });
  return async (path, init) => {
    const operation = byPath.get(path);
    if (operation === undefined) throw unknownPath(method, path);
    const request = readRequest(operation, init ?? {});
    const call = await executeCall(client, request);
    const response = responseOf(call);
    // openapi-fetch only reads the response. The request that it passes is not sent: each attempt built its own.
    return keepLongIntegers(await openapi[method](path, { fetch: async () => response }), call);
  };
}

// The types of a platform's paths are generated. Here openapi-fetch needs only their shape.
interface AnyPath {
  [path: string]: { get: AnyOperation; post: AnyOperation };
}

interface AnyOperation {
  responses: { 200: { content: Record<string, unknown> } };
}

const PLACEHOLDER_URL = "https://api.justoneapi.com";

function unknownPath(method: string, path: unknown): ConfigurationError {
  const found = JSON.stringify(path)?.replace(/\?.*/s, '"').slice(0, 100);
  return new ConfigurationError(`${method} must be called with one of the client's generated paths, got ${found}.`);
}

// Parameters in the wrong field would not be sent, but the call would be billed.
function readRequest(operation: Operation, { params, body, ...options }: PathCallInit): CallRequest {
  const [query, isForm] = [params?.query, operation.body === "form"];
  const [field, parameters] = isForm ? ["body", body] : ["params.query", query];
  const [otherField, unsent] = isForm ? ["params.query", query] : ["body", body];
  const name = `${operation.method} ${operation.path}`;
  const header = params?.header;
  if (Object.keys(header ?? {}).some((one) => !operation.headers?.includes(one)))
    throw new ConfigurationError(`${name} was called with an unknown name in params.header.`, name);
  if (unsent === undefined || unsent === null)
    return { operation, parameters: header ? { ...parameters, ...header } : (parameters ?? {}), options };
  throw new ConfigurationError(`${name} must be called with its parameters in ${field}, got ${otherField}.`, name);
}

// openapi-fetch reads numbers as `JSON.parse` does, without the last digits of an integer beyond 2^53.
function keepLongIntegers(result: FetchResponse, { response, options: { integers } }: CompletedCall): FetchResponse {
  if (!response || integers === "number") return result;
  return { ...result, [result.error ? "error" : "data"]: parseJsonWithLongIntegers(response.raw.text, integers) };
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
  for (const [name, value] of raw.headers) {
    if (!WIRE_HEADERS.has(name)) headers.append(name, redact(value));
  }
  return new Response(raw.text, { status: constructibleStatus(raw.status), headers });
}

// A server or a custom fetch may return a status that the Response constructor rejects.
function constructibleStatus(status: number): number {
  if (BODILESS_STATUSES.has(status)) return 200;
  return status >= 200 && status <= 599 ? status : 502;
}
