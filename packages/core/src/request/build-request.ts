import { createFinalURL, createQuerySerializer, defaultPathSerializer } from "openapi-fetch";
import type { CallParameters, Operation } from "../types/operation.ts";

/** The parts of one request. */
export interface RequestParts {
  readonly baseUrl: string;
  readonly operation: Operation;
  readonly parameters: CallParameters;
  readonly token: string;
  readonly signal: AbortSignal;
}

const FORM_HEADERS = { "content-type": "application/x-www-form-urlencoded" };

/** Builds a request with the serializers of openapi-fetch. */
export function buildRequest({ baseUrl, operation, parameters, token, signal }: RequestParts): Request {
  const { method, path, body } = operation;
  const init = { method, redirect: "manual", signal } as const;
  const serialized = serializeParameters(parameters, token);
  if (body === "form") {
    // The body holds the token too, because a URL is logged by every server on the way.
    const form = new URLSearchParams(serialized).toString();
    return new Request(finalUrl(baseUrl, path, ""), { ...init, headers: FORM_HEADERS, body: form });
  }
  return new Request(finalUrl(baseUrl, path, serialized), init);
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

function serializeParameters(parameters: CallParameters, token: string): string {
  const serialized = serialize(encodeNames(parameters));
  const tokenParameter = `token=${encodeURIComponent(token)}`;
  return serialized === "" ? tokenParameter : `${serialized}&${tokenParameter}`;
}

// The serializer encodes only values, and many servers refuse a plain bracket in a query.
function encodeNames(parameters: CallParameters): CallParameters {
  const names = Object.keys(parameters);
  if (names.every((name) => /^[\w.-]+$/.test(name))) return parameters;
  return Object.fromEntries(names.map((name) => [encodeURIComponent(name), parameters[name]]));
}
