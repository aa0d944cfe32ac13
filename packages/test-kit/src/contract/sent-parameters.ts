import type { NamedOperation } from "@justone-clients/spec-tools";
import type { Observation } from "../mock/observed-fetch.ts";

/** What a request carried where the parameters of its operation belong, and what it carried where they do not. */
export interface SentParameters {
  readonly parameters: URLSearchParams;
  /** The body of an operation that takes a query, the query of one that takes a form. */
  readonly elsewhere: string;
}

/** Reads the parameters of a request. */
export function sentParameters({ place }: NamedOperation, { url, body }: Observation): SentParameters {
  if (place === "form") return { parameters: new URLSearchParams(body), elsewhere: url.search };
  return { parameters: url.searchParams, elsewhere: body };
}
