/** A sent request, and what Prism reported about it. */
export interface Observation {
  /** The full URL, including the token. */
  readonly url: URL;
  readonly method: string;
  readonly headers: Headers;
  /** The body, including the token; empty if the request has no body. */
  readonly body: string;
  /** Contract violations that Prism found in the request or its own response. Undefined if it found none. */
  readonly violations: string | undefined;
}

/** A fetch that records requests and can request a certain example from Prism. */
export interface ObservedFetch {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** The last request. */
  readonly last: () => Observation;
  /** Requests a certain example, e.g. `code=200, example=code-302`; undefined for Prism's default. */
  readonly prefer: (preference: string | undefined) => void;
}

/** Makes an {@link ObservedFetch} around the global fetch. */
export function observeFetch(): ObservedFetch {
  let observation: Observation | undefined;
  let preference: string | undefined;
  return {
    fetch: async (url, init) => {
      const request = new Request(url, init);
      if (preference !== undefined) request.headers.set("prefer", preference);
      // A copy, because a body can be read only once.
      const { method, headers } = request;
      const body = await request.clone().text();
      const response = await fetch(request);
      const violations = response.headers.get("sl-violations") ?? undefined;
      observation = { url: new URL(url), method, headers: new Headers(headers), body, violations };
      return response;
    },
    last: () => {
      if (observation === undefined) throw new Error("No request was sent yet.");
      return observation;
    },
    prefer: (next) => {
      preference = next;
    },
  };
}
