import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { seenHeaders, type SimulatedRequest } from "./simulated-request.ts";

/** A request and the answer under way: all that is sent goes through here, to be counted. */
export class Exchange {
  readonly url: URL;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Resolves when the answer is handed over or the connection is gone. */
  readonly over: Promise<void>;
  readonly #record: { -readonly [Key in keyof SimulatedRequest]: SimulatedRequest[Key] };

  constructor(base: string, request: IncomingMessage, response: ServerResponse, onOver: () => void) {
    const { method = "", url: target = "/", headers } = request;
    this.url = new URL(`${base}${target}`);
    this.request = request;
    this.response = response;
    this.#record = { method, target, headers: seenHeaders(headers), status: undefined, bytes: 0 };
    this.over = new Promise((resolve) => {
      const end = (): void => {
        response.off("finish", end).off("close", end);
        onOver();
        resolve();
      };
      response.once("finish", end).once("close", end);
    });
  }

  get record(): SimulatedRequest {
    return this.#record;
  }

  get isOver(): boolean {
    return this.response.closed || this.response.writableFinished;
  }

  head(status: number, headers: OutgoingHttpHeaders): void {
    this.#record.status = status;
    this.response.writeHead(status, headers);
    this.response.flushHeaders();
  }

  /** Sends some bytes; resolves when the connection has taken them or is gone. */
  async write(bytes: Buffer): Promise<void> {
    if (this.isOver) return;
    this.#record.bytes += bytes.length;
    const taken = new Promise<void>((resolve) => void this.response.write(bytes, () => resolve()));
    await Promise.race([taken, this.over]);
  }

  end(bytes: Buffer): void {
    this.#record.bytes += bytes.length;
    this.response.end(bytes);
  }
}
