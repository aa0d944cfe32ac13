import { serve } from "./serve.ts";
import { type TestClient, testClient } from "./test-client.ts";
import type { ClientOptions } from "../src/index.ts";

/** A client of a server that holds each response until the test releases it. */
export interface Held {
  readonly client: TestClient;
  /** The IDs that were requested, in order. */
  readonly requested: readonly string[];
  /** Resolves when the ID was requested. */
  readonly arrival: (id: string) => Promise<void>;
  /** Waits for the request of the ID and ends its response. */
  readonly release: (id: string) => Promise<void>;
}

/** Serves the given code per ID, 0 by default. */
export async function serveHeld(
  codes: Readonly<Record<string, number>> = {},
  options: ClientOptions = {},
): Promise<Held> {
  const requested: string[] = [];
  const arrivals = new Map<string, PromiseWithResolvers<() => void>>();
  const arrivalOf = (id: string): PromiseWithResolvers<() => void> => {
    const arrival = arrivals.get(id) ?? Promise.withResolvers<() => void>();
    arrivals.set(id, arrival);
    return arrival;
  };
  const { baseUrl } = await serve((request, response) => {
    const id = new URL(request.url ?? "", "http://localhost").searchParams.get("id") ?? "";
    requested.push(id);
    arrivalOf(id).resolve(() => response.end(JSON.stringify({ code: codes[id] ?? 0, data: { id } })));
  });
  return {
    client: testClient({ baseUrl, maxAttempts: 1, backoff: { baseMs: 0 }, ...options }),
    requested,
    arrival: async (id) => void (await arrivalOf(id).promise),
    release: async (id) => (await arrivalOf(id).promise)(),
  };
}
