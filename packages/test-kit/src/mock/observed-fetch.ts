/** What a client sent and what came back, as seen on the wire. */
export interface Observation {
  /** The full URL that was sent, token included. */
  readonly url: URL;
  readonly method: string;
  /** The body that was sent, token included; empty where there was none. */
  readonly body: string;
  /** What Prism found wrong with the request or with its own answer; undefined when nothing. */
  readonly violations: string | undefined;
}

/** A real fetch that remembers what went through it and can ask Prism for one of its examples. */
export interface ObservedFetch {
  readonly fetch: (request: Request) => Promise<Response>;
  /** The last exchange. */
  readonly last: () => Observation;
  /** Asks Prism for an answer, e.g. `code=200, example=code-302`; undefined for its default. */
  readonly prefer: (preference: string | undefined) => void;
}

/** Makes an {@link ObservedFetch} around the global fetch. */
export function observeFetch(): ObservedFetch {
  let observation: Observation | undefined;
  let preference: string | undefined;
  return {
    fetch: async (request) => {
      if (preference !== undefined) request.headers.set("prefer", preference);
      // A copy, because a body can be read once.
      const { method, url } = request;
      const body = await request.clone().text();
      const response = await fetch(request);
      const violations = response.headers.get("sl-violations") ?? undefined;
      observation = { url: new URL(url), method, body, violations };
      return response;
    },
    last: () => {
      if (observation === undefined) throw new Error("Nothing was sent yet.");
      return observation;
    },
    prefer: (next) => {
      preference = next;
    },
  };
}
