import { alterAnswer } from "./alter-answer.ts";
import type { Answer } from "./answer.ts";
import type { Exchange } from "./exchange.ts";
import type { Fault } from "./fault.ts";
import { gzipBomb } from "./gzip-bomb.ts";
import { sendAnswer } from "./send-answer.ts";

const TERABYTE = 1024 ** 4;
const SPACES = Buffer.alloc(64 * 1024, " ");
const DRIP_MS = 10;

/** Answers a request badly; resolves when nothing more will be sent. */
export async function playFault(fault: Fault, answer: Answer, exchange: Exchange): Promise<void> {
  switch (fault.kind) {
    case "slow":
      return hold(fault.until, answer, exchange);
    case "drip":
      return drip(fault.everyMs ?? DRIP_MS, answer, exchange);
    case "truncated":
      return truncate(fault.bytes ?? answer.body.length >> 1, answer, exchange);
    case "reset":
      exchange.request.socket.resetAndDestroy();
      return;
    case "oversized":
      return overflow(fault.contentLength ?? false, answer, exchange);
    case "gzip-bomb":
      return sendBomb(answer, exchange);
    default:
      sendAnswer(exchange, alterAnswer(fault, answer));
  }
}

async function hold(until: Promise<unknown> | undefined, answer: Answer, exchange: Exchange): Promise<void> {
  await Promise.race([until ?? exchange.over, exchange.over]);
  if (!exchange.isOver) sendAnswer(exchange, answer);
}

async function drip(everyMs: number, { contentType }: Answer, exchange: Exchange): Promise<void> {
  exchange.head(200, { "content-type": contentType });
  const space = Buffer.from(" ");
  const timer = setInterval(() => void exchange.write(space), everyMs);
  await exchange.over;
  clearInterval(timer);
}

async function truncate(bytes: number, { contentType, body }: Answer, exchange: Exchange): Promise<void> {
  exchange.head(200, { "content-type": contentType, "content-length": body.length });
  await exchange.write(body.subarray(0, bytes));
  exchange.response.destroy();
}

async function overflow(contentLength: boolean, { contentType }: Answer, exchange: Exchange): Promise<void> {
  exchange.head(200, { "content-type": contentType, ...(contentLength ? { "content-length": TERABYTE } : {}) });
  while (!exchange.isOver) await exchange.write(SPACES);
}

async function sendBomb({ contentType, body }: Answer, exchange: Exchange): Promise<void> {
  const bomb = await gzipBomb(body);
  if (exchange.isOver) return;
  exchange.head(200, { "content-type": contentType, "content-encoding": "gzip", "content-length": bomb.length });
  exchange.end(bomb);
}
