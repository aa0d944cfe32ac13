import { createFinalURL, createQuerySerializer, defaultPathSerializer } from "openapi-fetch";
import { copyOwn, isScalar } from "../config/parameters.ts";
import type { CallParameters, Operation } from "../types/operation.ts";

/** The parts of one request. */
export interface RequestParts {
  readonly baseUrl: string;
  readonly operation: Operation;
  readonly parameters: CallParameters;
  readonly token: string;
  readonly signal: AbortSignal;
}

const FORM_HEADER: [name: string, value: string] = ["content-type", "application/x-www-form-urlencoded"];

/** Builds a request with the serializers of openapi-fetch. */
export function buildRequest({ baseUrl, operation, parameters, token, signal }: RequestParts): Request {
  const { method, path, body } = operation;
  const serialized = serializeParameters(operation, parameters, token);
  const headers = headersOf(operation, parameters);
  const init = { method, redirect: "manual", signal, headers } as const;
  if (body === "form") {
    // The body holds the token too, because a URL is logged by every server on the way.
    const form = new URLSearchParams(serialized).toString();
    return new Request(finalUrl(baseUrl, path, ""), { ...init, headers: [...headers, FORM_HEADER], body: form });
  }
  return new Request(finalUrl(baseUrl, path, serialized), init);
}

function headersOf({ headers = [] }: Operation, parameters: CallParameters): [name: string, value: string][] {
  return headers.flatMap((name) => {
    const value = parameters[name];
    return isScalar(value) ? [[name, String(value)]] : [];
  });
}

function finalUrl(baseUrl: string, path: string, query: string): string {
  return createFinalURL(path, {
    baseUrl,
    params: {},
    querySerializer: () => query,
    pathSerializer: defaultPathSerializer,
  });
}

const serialize = createQuerySerializer<CallParameters>();
const serializeWithCommas = createQuerySerializer<CallParameters>({ array: { style: "form", explode: false } });

function serializeParameters(
  { headers = [], commaLists = [] }: Operation,
  parameters: CallParameters,
  token: string,
): string {
  const sent = Object.entries(parameters).filter(([name]) => !headers.includes(name));
  const group = (isJoined: boolean): CallParameters => {
    const entries = sent.filter(([name]) => commaLists.includes(name) === isJoined);
    // The serializer encodes only values, and many servers refuse a plain bracket in a query. It also reads inherited entries.
    const encoded = entries.map(([name, value]) => [encodeURIComponent(name), value]);
    return copyOwn(Object.fromEntries(encoded) as CallParameters);
  };
  const parts = [serialize(group(false)), serializeWithCommas(group(true)), `token=${encodeURIComponent(token)}`];
  return parts.filter((part) => part !== "").join("&");
}
