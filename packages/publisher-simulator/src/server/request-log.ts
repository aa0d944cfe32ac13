import type { IncomingMessage, ServerResponse } from "node:http";
import { Exchange, type SimulatedRequest } from "./exchange.ts";

/** All received requests, and how many were in flight at a time. */
export class RequestLog {
  #requests: SimulatedRequest[] = [];
  #inFlight = 0;
  #maxConcurrency = 0;
  #waiting: (() => boolean)[] = [];

  get requests(): readonly SimulatedRequest[] {
    return this.#requests;
  }

  get maxConcurrency(): number {
    return this.#maxConcurrency;
  }

  /** Forgets all requests. Those in flight are still counted as in flight. */
  clear(): void {
    this.#requests = [];
    this.#maxConcurrency = this.#inFlight;
  }

  begin(base: string, request: IncomingMessage, response: ServerResponse): Exchange {
    this.#inFlight += 1;
    this.#maxConcurrency = Math.max(this.#maxConcurrency, this.#inFlight);
    const exchange = new Exchange(base, request, response, () => {
      this.#inFlight -= 1;
      this.#settle();
    });
    this.#requests.push(exchange.record);
    this.#settle();
    return exchange;
  }

  /** Resolves as soon as `count` requests were received since the last {@link clear}. */
  waitForRequests(count: number): Promise<void> {
    return this.#when(() => this.#requests.length >= count);
  }

  /** Resolves as soon as no request is in flight. */
  waitUntilIdle(): Promise<void> {
    return this.#when(() => this.#inFlight === 0);
  }

  #when(holds: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(() => {
        const done = holds();
        if (done) resolve();
        return done;
      });
      this.#settle();
    });
  }

  #settle(): void {
    this.#waiting = this.#waiting.filter((isDone) => !isDone());
  }
}
