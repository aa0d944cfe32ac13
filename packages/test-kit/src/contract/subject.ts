import type { NamedOperation, PlatformDocument } from "@justone-clients/spec-tools";
import { type ContractClient, contractClient, type CreateClient } from "../client/contract-client.ts";
import { type Observation, type ObservedFetch, observeFetch } from "../mock/observed-fetch.ts";

/** The operation that a group of contract tests checks, with its document, client and mock. */
export interface Subject {
  readonly document: PlatformDocument;
  readonly operation: NamedOperation;
  readonly create: CreateClient;
  /** Returns the base URL of the mock. Available after it has started. */
  readonly url: () => string;
}

/** A token with characters that change when they are encoded. */
export const CONTRACT_TOKEN = "Contract/Token+with=signs, spaces and 'quotes'";

// Prism hangs if it cannot write a response.
const TIMEOUT_MS = 5 * 60_000;

/** Creates the client under test, connected to the mock, with a fetch that records requests. */
export function connectClient({ create, url }: Subject): { client: ContractClient; observed: ObservedFetch } {
  const observed = observeFetch();
  const client = create({
    token: CONTRACT_TOKEN,
    baseUrl: url(),
    allowInsecure: true,
    timeoutMs: TIMEOUT_MS,
    // Many of these tests check an error response, which a retry would hide.
    maxAttempts: 1,
    fetch: observed.fetch,
  });
  return { client: contractClient(client), observed };
}

/** The parameters of a request, and parameters in the wrong part of it. */
interface SentParameters {
  readonly parameters: URLSearchParams;
  /** The body if the operation takes a query, the query if it takes a form. */
  readonly misplaced: string;
}

/** Reads the parameters of a sent request, its declared headers included. */
export function sentParameters(
  { location, parameters: declared }: NamedOperation,
  { url, headers, body }: Observation,
): SentParameters {
  const parameters = new URLSearchParams(location === "form" ? body : url.searchParams);
  for (const { name } of declared.filter((parameter) => parameter.in === "header")) {
    const value = headers.get(name);
    if (value !== null) parameters.append(name, value);
  }
  return { parameters, misplaced: location === "form" ? url.search : body };
}
