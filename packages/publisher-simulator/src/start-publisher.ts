import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Catalogue } from "./catalogue/catalogue.ts";
import type { SimulatedRequest } from "./server/exchange.ts";
import { type FaultRule, FaultRules } from "./server/fault.ts";
import { RequestLog } from "./server/request-log.ts";
import { respondWithFault } from "./server/respond-with-fault.ts";
import { sendResponse } from "./server/send-response.ts";
import { findResponse, htmlResponse } from "./server/simulated-response.ts";

/** A running publisher on the loopback interface. */
export interface PublisherSimulator {
  /** The base URL of both the docs and the API, without a trailing slash. */
  readonly url: string;
  /** Replaces the published catalogue. */
  readonly serve: (catalogue: Catalogue) => void;
  readonly addFault: (rule: FaultRule) => void;
  readonly clearFaults: () => void;
  /** All requests in the order received, with the current state of their responses. */
  readonly requests: readonly SimulatedRequest[];
  /** Forgets the requests and the greatest concurrency. */
  readonly clearRequests: () => void;
  /** The greatest number of requests in flight at a time. */
  readonly maxConcurrency: number;
  /** Resolves as soon as `count` requests were received since the last clearing. */
  readonly waitForRequests: (count: number) => Promise<void>;
  /** Resolves as soon as no request is in flight: each has its response or lost its client. */
  readonly waitUntilIdle: () => Promise<void>;
  /** Closes every connection, including those whose response a fault delays. */
  readonly close: () => Promise<void>;
}

/** Starts a publisher on a free port. */
export async function startPublisher(catalogue: Catalogue): Promise<PublisherSimulator> {
  const log = new RequestLog();
  const faults = new FaultRules();
  let served = catalogue;
  let url = "";
  const server = createServer((request, response) => {
    const exchange = log.begin(url, request, response);
    if (request.method !== "GET") return sendResponse(exchange, { ...htmlResponse(405), headers: { allow: "GET" } });
    const correct = findResponse(served, exchange.url);
    const fault = faults.take(exchange.url);
    if (fault === undefined) return sendResponse(exchange, correct);
    void respondWithFault(fault, correct, exchange);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    serve: (next) => {
      served = next;
    },
    addFault: (rule) => faults.add(rule),
    clearFaults: () => faults.clear(),
    get requests() {
      return log.requests;
    },
    clearRequests: () => log.clear(),
    get maxConcurrency() {
      return log.maxConcurrency;
    },
    waitForRequests: (count) => log.waitForRequests(count),
    waitUntilIdle: () => log.waitUntilIdle(),
    close: () => closeServer(server),
  };
}

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}
