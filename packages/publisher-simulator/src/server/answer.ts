/** An answer before it meets a request: no compression, no length, no comparison yet. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** `compared` with what the client has; with `none` never 304; with `stale` always. */
  readonly validators: "compared" | "none" | "stale";
}

/** An answer in JSON that can be asked for conditionally. */
export function jsonAnswer(body: Buffer | string): Answer {
  return {
    status: 200,
    contentType: "application/json",
    body: typeof body === "string" ? Buffer.from(body) : body,
    validators: "compared",
  };
}

/** A page in HTML, as hosts and proxies send them. */
export function htmlAnswer(status: number): Answer {
  const body = Buffer.from(`<!doctype html><html><title>${status}</title><h1>${status}</h1></html>\n`);
  return { status, contentType: "text/html; charset=utf-8", body, validators: "none" };
}
