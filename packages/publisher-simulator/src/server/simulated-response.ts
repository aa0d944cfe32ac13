import type { Catalogue } from "../catalogue/catalogue.ts";

/** A response before the headers of a request are applied: not compressed, and not compared with validators. */
export interface SimulatedResponse {
  readonly status: number;
  readonly contentType: string;
  readonly body: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** `compared`: 304 if the client has the body. `none`: never 304. `stale`: always 304. */
  readonly validators: "compared" | "none" | "stale";
}

/** A JSON response that can be requested conditionally. */
function jsonResponse(body: Buffer | string): SimulatedResponse {
  return {
    status: 200,
    contentType: "application/json",
    body: typeof body === "string" ? Buffer.from(body) : body,
    validators: "compared",
  };
}

/** An HTML page, as web servers and proxies send it. */
export function htmlResponse(status: number): SimulatedResponse {
  const body = Buffer.from(`<!doctype html><html><title>${status}</title><h1>${status}</h1></html>\n`);
  return { status, contentType: "text/html; charset=utf-8", body, validators: "none" };
}

const NO_EXAMPLE = jsonResponse(JSON.stringify({ code: 500, message: "This API has no example.", data: null }));
const DETAIL = "/status/api-example/detail";

/** The correct response to a URL: a docs file, a latest example, or an HTML page with status 404. */
export function findResponse({ docs, examples }: Catalogue, { pathname, searchParams }: URL): SimulatedResponse {
  if (pathname !== DETAIL) {
    const body = docs.get(pathname);
    return body === undefined ? htmlResponse(404) : jsonResponse(body());
  }
  const api = searchParams.get("api") ?? "";
  const latest = examples.get(api);
  if (latest === undefined) return NO_EXAMPLE;
  return jsonResponse(JSON.stringify({ code: 0, message: null, data: { api, ...latest } }));
}
