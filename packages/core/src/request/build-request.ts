import { createQuerySerializer } from "openapi-fetch";
import { copyOwn, isScalar } from "../config/parameters.ts";
import type { FetchInit } from "../types/fetch.ts";
import type { CallParameters, Operation } from "../types/operation.ts";
import { globalSingleSend } from "./single-send.ts";

/** The parts of one request. */
export interface RequestParts {
  readonly baseUrl: string;
  readonly operation: Operation;
  readonly parameters: CallParameters;
  readonly token: string;
  /** Undefined if the host's `fetch` refuses it. */
  readonly signal: AbortSignal | undefined;
}

/** The arguments of `fetch`. */
export interface BuiltRequest {
  readonly url: string;
  readonly init: FetchInit;
}

/** Builds a request with the serializers of openapi-fetch. */
export function buildRequest({ baseUrl, operation, parameters, token, signal }: RequestParts): BuiltRequest {
  const { method, path, body } = operation;
  const url = baseUrl + path;
  const serialized = serializeParameters(operation, parameters, token);
  const headers = headersOf(operation, parameters);
  const init = {
    method,
    headers,
    redirect: "manual",
    ...globalSingleSend(),
    ...(signal && { signal }),
  } as const;
  if (body !== "form") return { url: `${url}?${serialized}`, init };
  headers["content-type"] = "application/x-www-form-urlencoded";
  // The body holds the token too, because a URL is logged by every server on the way.
  return { url, init: { ...init, body: new URLSearchParams(serialized).toString() } };
}

function headersOf({ headers = [] }: Operation, parameters: CallParameters): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const name of headers) {
    const value = parameters[name];
    if (isScalar(value)) sent[name] = String(value);
  }
  return sent;
}

const serialize = createQuerySerializer<CallParameters>();
const serializeWithCommas = createQuerySerializer<CallParameters>({ array: { style: "form", explode: false } });

function serializeParameters(
  { headers = [], commaLists = [] }: Operation,
  parameters: CallParameters,
  token: string,
): string {
  const plain = new Map<string, unknown>();
  const joined = new Map<string, unknown>();
  for (const [name, value] of Object.entries(parameters)) {
    // The serializer encodes only values, and many servers refuse a plain bracket in a query. It also reads inherited entries.
    if (!headers.includes(name)) (commaLists.includes(name) ? joined : plain).set(encodeURIComponent(name), value);
  }
  const parts = [
    serialize(copyOwn(Object.fromEntries(plain))),
    serializeWithCommas(copyOwn(Object.fromEntries(joined))),
  ];
  return [...parts, `token=${encodeURIComponent(token)}`].filter((part) => part !== "").join("&");
}
