import type { NamedOperation, PlatformDocument } from "@justone-clients/spec-tools";
import { type ContractClient, contractClient, type CreateClient } from "../client/contract-client.ts";
import { type Observation, type ObservedFetch, observeFetch } from "../mock/observed-fetch.ts";

/** What one group of contract tests is about. */
export interface Subject {
  readonly document: PlatformDocument;
  readonly operation: NamedOperation;
  readonly create: CreateClient;
  /** The base URL of the mock, known once it has started. */
  readonly url: () => string;
}

/** A token with characters that change when they are encoded. */
export const CONTRACT_TOKEN = "Contract/Token+with=signs, spaces and 'quotes'";

// Prism can hang on an answer it cannot write, so no call may wait for long.
const TIMEOUT_MS = 10_000;

/** A real client against the mock, and what it sends. */
export function connectClient({ create, url }: Subject): { client: ContractClient; observed: ObservedFetch } {
  const observed = observeFetch();
  const client = create({
    token: CONTRACT_TOKEN,
    baseUrl: url(),
    allowInsecure: true,
    timeoutMs: TIMEOUT_MS,
    // A failing answer is what many of these tests are about, and it stays one.
    maxAttempts: 1,
    fetch: observed.fetch,
  });
  return { client: contractClient(client), observed };
}

/** What a request carried where the parameters of its operation belong, and what it carried where they do not. */
interface SentParameters {
  readonly parameters: URLSearchParams;
  /** The body of an operation that takes a query, the query of one that takes a form. */
  readonly misplaced: string;
}

/** Reads the parameters of a request. */
export function sentParameters({ location }: NamedOperation, { url, body }: Observation): SentParameters {
  if (location === "form") return { parameters: new URLSearchParams(body), misplaced: url.search };
  return { parameters: url.searchParams, misplaced: body };
}
