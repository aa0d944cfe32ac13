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

/** A publisher of one's own, on the loopback interface. */
export interface PublisherSimulator {
  /** The base of both the docs and the API, without a slash at its end. */
  readonly url: string;
  /** Publishes another catalogue in place of the one before. */
  readonly serve: (catalogue: Catalogue) => void;
  readonly addFault: (rule: FaultRule) => void;
  readonly clearFaults: () => void;
  /** All requests in the order they came, with what each was answered so far. */
  readonly requests: readonly SimulatedRequest[];
  /** Forgets the requests and the greatest concurrency. */
  readonly clearRequests: () => void;
  /** The most requests that were in flight at a time. */
  readonly maxConcurrency: number;
  /** Resolves once so many requests have come since the last clearing. */
  readonly waitForRequests: (count: number) => Promise<void>;
  /** Resolves once no request is in flight: all are answered, or their clients are gone. */
  readonly waitUntilIdle: () => Promise<void>;
  /** Ends every connection, also those on which a fault holds back the answer. */
  readonly close: () => Promise<void>;
}

/** Starts a publisher on a port that the system chooses. */
export async function startPublisher(catalogue: Catalogue): Promise<PublisherSimulator> {
  const log = new RequestLog();
  const faults = new FaultRules();
  let served = catalogue;
  let url = "";
  const server = createServer((request, response) => {
    const exchange = log.begin(url, request, response);
    if (request.method !== "GET") return sendResponse(exchange, { ...htmlResponse(405), headers: { allow: "GET" } });
    const answer = findResponse(served, exchange.url);
    const fault = faults.take(exchange.url);
    if (fault === undefined) return sendResponse(exchange, answer);
    void respondWithFault(fault, answer, exchange);
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
