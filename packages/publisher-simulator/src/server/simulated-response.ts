import type { Catalogue } from "../catalogue/catalogue.ts";

/** An answer before it meets a request: no compression, no length, no comparison yet. */
export interface SimulatedResponse {
  readonly status: number;
  readonly contentType: string;
  readonly body: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** `compared` with what the client has; with `none` never 304; with `stale` always. */
  readonly validators: "compared" | "none" | "stale";
}

/** An answer in JSON that can be asked for conditionally. */
function jsonResponse(body: Buffer | string): SimulatedResponse {
  return {
    status: 200,
    contentType: "application/json",
    body: typeof body === "string" ? Buffer.from(body) : body,
    validators: "compared",
  };
}

/** A page in HTML, as hosts and proxies send them. */
export function htmlResponse(status: number): SimulatedResponse {
  const body = Buffer.from(`<!doctype html><html><title>${status}</title><h1>${status}</h1></html>\n`);
  return { status, contentType: "text/html; charset=utf-8", body, validators: "none" };
}

const NO_EXAMPLE = jsonResponse(JSON.stringify({ code: 500, message: "No example of this API.", data: null }));
const DETAIL = "/status/api-example/detail";

/** What the publisher answers when all is well: a docs file, a latest example, or a page that says 404. */
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
