import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";

/** One request and its response. Everything that is sent goes through here to be counted. */
export class Exchange {
  readonly url: URL;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Resolves when the response is complete or the connection is closed. */
  readonly ended: Promise<void>;
  readonly #record: { -readonly [Key in keyof SimulatedRequest]: SimulatedRequest[Key] };

  constructor(base: string, request: IncomingMessage, response: ServerResponse, onEnded: () => void) {
    const { method = "", url: target = "/", headers } = request;
    this.url = new URL(`${base}${target}`);
    this.request = request;
    this.response = response;
    this.#record = { method, target, headers: recordedHeaders(headers), status: undefined, bytes: 0 };
    this.ended = new Promise((resolve) => {
      const end = (): void => {
        response.off("finish", end).off("close", end);
        onEnded();
        resolve();
      };
      response.once("finish", end).once("close", end);
    });
  }

  get record(): SimulatedRequest {
    return this.#record;
  }

  get hasEnded(): boolean {
    return this.response.closed || this.response.writableFinished;
  }

  head(status: number, headers: OutgoingHttpHeaders): void {
    this.#record.status = status;
    this.response.writeHead(status, headers);
    this.response.flushHeaders();
  }

  /** Sends some bytes. Resolves when the connection has accepted them or is closed. */
  async write(bytes: Buffer): Promise<void> {
    if (this.hasEnded) return;
    this.#record.bytes += bytes.length;
    const written = new Promise<void>((resolve) => void this.response.write(bytes, () => resolve()));
    await Promise.race([written, this.ended]);
  }

  end(bytes: Buffer): void {
    this.#record.bytes += bytes.length;
    this.response.end(bytes);
  }
}

const RECORDED_HEADERS = ["user-agent", "accept-encoding", "if-none-match", "if-modified-since"] as const;

/** A header that the simulator records. */
type RecordedHeader = (typeof RECORDED_HEADERS)[number];

/** One request as received, with the state of its response. */
export interface SimulatedRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Partial<Record<RecordedHeader, string>>>;
  /** Undefined until the response begins, and if the connection was reset. */
  readonly status: number | undefined;
  /** Bytes of the body written so far, after compression. */
  readonly bytes: number;
}

/** The headers to record. */
function recordedHeaders(headers: NodeJS.Dict<string | string[]>): SimulatedRequest["headers"] {
  const seen = RECORDED_HEADERS.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]]));
  return Object.fromEntries(seen) as SimulatedRequest["headers"];
}
