import { gzipSync } from "node:zlib";
import { applyFault } from "./apply-fault.ts";
import type { Exchange } from "./exchange.ts";
import type { Fault } from "./fault.ts";
import { sendResponse } from "./send-response.ts";
import type { SimulatedResponse } from "./simulated-response.ts";

const TERABYTE = 1024 ** 4;
const SPACES = Buffer.alloc(64 * 1024, " ");
const DRIP_MS = 10;

/** Responds to a request with a fault. Resolves when nothing more will be sent. */
export async function respondWithFault(fault: Fault, response: SimulatedResponse, exchange: Exchange): Promise<void> {
  switch (fault.kind) {
    case "slow":
      return respondAfter(fault.until, response, exchange);
    case "drip":
      return drip(fault.everyMs ?? DRIP_MS, response, exchange);
    case "truncated":
      return truncate(fault.bytes ?? response.body.length >> 1, response, exchange);
    case "reset":
      exchange.request.socket.resetAndDestroy();
      return;
    case "oversized":
      return sendEndlessly(fault.contentLength ?? false, response, exchange);
    case "gzip-bomb":
      return sendBomb(response, exchange);
    default:
      sendResponse(exchange, applyFault(fault, response));
  }
}

async function respondAfter(
  until: Promise<unknown> | undefined,
  response: SimulatedResponse,
  exchange: Exchange,
): Promise<void> {
  await Promise.race([until ?? exchange.ended, exchange.ended]);
  if (!exchange.hasEnded) sendResponse(exchange, response);
}

async function drip(everyMs: number, { contentType }: SimulatedResponse, exchange: Exchange): Promise<void> {
  exchange.head(200, { "content-type": contentType });
  const space = Buffer.from(" ");
  const timer = setInterval(() => void exchange.write(space), everyMs);
  await exchange.ended;
  clearInterval(timer);
}

async function truncate(bytes: number, { contentType, body }: SimulatedResponse, exchange: Exchange): Promise<void> {
  exchange.head(200, { "content-type": contentType, "content-length": body.length });
  await exchange.write(body.subarray(0, bytes));
  exchange.response.destroy();
}

async function sendEndlessly(
  contentLength: boolean,
  { contentType }: SimulatedResponse,
  exchange: Exchange,
): Promise<void> {
  exchange.head(200, { "content-type": contentType, ...(contentLength ? { "content-length": TERABYTE } : {}) });
  while (!exchange.hasEnded) await exchange.write(SPACES);
}

function sendBomb({ contentType, body }: SimulatedResponse, exchange: Exchange): void {
  const bomb = gzipBomb(body);
  exchange.head(200, { "content-type": contentType, "content-encoding": "gzip", "content-length": bomb.length });
  exchange.end(bomb);
}

/** The white space in a gzip bomb, in bytes. */
export const BOMB_BYTES: number = 128 * 1024 * 1024;

/** A body followed by white space. Each MiB is a separate gzip member, which is cheaper than to compress all of them. */
function gzipBomb(body: Buffer): Buffer {
  const spaces = Buffer.alloc(1024 * 1024, " ");
  const member = gzipSync(spaces);
  const members = Array.from({ length: BOMB_BYTES / spaces.length }, () => member);
  return Buffer.concat([gzipSync(body), ...members]);
}
