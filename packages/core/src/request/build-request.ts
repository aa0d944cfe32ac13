import createOpenapiClient, { type Client, createQuerySerializer } from "openapi-fetch";
import type { Operation, Query } from "../types/operation.ts";

/** openapi-fetch's answer, untyped. */
export interface OpenapiAnswer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** What sends a request that openapi-fetch has built, and ends it. */
interface Transport {
  readonly signal: AbortSignal;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** Builds the request of a call with openapi-fetch, gives it to the transport and has the response read. */
export type OpenapiRequest = (
  operation: Operation,
  parameters: Query,
  token: string,
  transport: Transport,
) => Promise<OpenapiAnswer>;

// The typed surface is generated; beneath it openapi-fetch only has to build the request.
interface AnyPath {
  [path: string]: {
    get: { parameters: { query: Query }; responses: AnyResponses };
    post: { requestBody?: { content: Record<string, Query> }; responses: AnyResponses };
  };
}

interface AnyResponses {
  200: { content: Record<string, unknown> };
}

/** Makes the {@link OpenapiRequest} of a client. */
export function createOpenapiRequest(baseUrl: string): OpenapiRequest {
  const openapi: Client<AnyPath> = createOpenapiClient<AnyPath>({ baseUrl });
  return ({ method, path, body }, parameters, token, transport) => {
    const init = { ...transport, redirect: "manual" as const };
    if (body === "form") {
      // The token goes into the body too: in the URL it would stand in the log of every server on the way.
      const headers = { "content-type": FORM_MEDIA_TYPE };
      return openapi.POST(path, { ...init, headers, body: parameters, bodySerializer: formSerializer(token) });
    }
    const inQuery = { ...init, params: { query: parameters }, querySerializer: querySerializer(token) };
    return method === "GET" ? openapi.GET(path, inQuery) : openapi.POST(path, inQuery);
  };
}

function querySerializer(token: string): (query: Query) => string {
  return (query) => serializeQuery(query, token);
}

function formSerializer(token: string): (form?: Query) => string {
  return (form = {}) => serializeForm(form, token);
}

/** The media type of a form. */
const FORM_MEDIA_TYPE = "application/x-www-form-urlencoded";

/** Writes the form of a call with the token as its last field. */
function serializeForm(fields: Query, token: string): string {
  // A form holds what a query holds, with marks and spaces written in a way of its own.
  return new URLSearchParams(serializeQuery(fields, token)).toString();
}

const serialize = createQuerySerializer<Query>();

/** Writes the query of a call with the token as its last parameter. */
function serializeQuery(query: Query, token: string): string {
  const parameters = serialize(query);
  const secret = `token=${encodeURIComponent(token)}`;
  return parameters === "" ? secret : `${parameters}&${secret}`;
}
