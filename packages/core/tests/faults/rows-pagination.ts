import { isJustOneError, type Outcome, type PagesStopReason } from "../../src/index.ts";
import { list, pagingClient } from "../paging-client.ts";
import type { Script } from "./broken-server.ts";
import { type Case, once, type Row, row, type Scene, serves, success } from "./row.ts";
import { codes, ECHOES, envelope, http } from "./wire.ts";

/** Returns these pages in order, and then the last one again. */
function pages(...all: readonly object[]): Script {
  return (socket, _, number) => {
    const data = all[Math.min(number, all.length) - 1];
    socket.write(http(envelope(0, { ...data, echo: ECHOES })));
  };
}

function page(next: string, ...ids: string[]): object {
  return { has_more: true, at: { next }, list: list(...ids) };
}

/** Iterates over the pages of the server. Returns all pages, so that every page is searched for the token. */
async function iterate({ server, controller, clock }: Scene): Promise<Outcome<unknown>> {
  const client = pagingClient({ baseUrl: `http://127.0.0.1:${server.port}`, clock });
  const iteration = client.byCursor.pages({ word: "w" }, { signal: controller.signal, maxPages: 5 });
  const found: unknown[] = [];
  try {
    for await (const one of iteration) found.push(one);
  } catch (thrown) {
    if (isJustOneError(thrown)) return { ok: false, error: thrown };
    throw thrown;
  }
  const data = { pages: found, state: iteration.state, usage: client.usage };
  const result = { data, isEmpty: false, requestId: undefined, recordTime: undefined, attempts: 1, durationMs: 0 };
  return { ok: true, ...result };
}

function stops(serve: Script, requests: number, stopReason: PagesStopReason, pagesFetched: number): Case {
  const has = { data: { state: { stopReason, pagesFetched }, usage: { calls: requests, billed: requests } } };
  return serves(serve, { ...success(has), requests }, { run: iterate });
}

function fails(serve: Script, requests: number, code: number, kind: string, resume: object): Case {
  const script: Script = (...request) => (request[2] < requests ? serve(...request) : codes(code)(...request));
  return serves(script, { ...once(kind, "final", { resume }), requests }, { run: iterate });
}

function endless(...[socket, request, number]: Parameters<Script>): void {
  pages(page(`c${number}`, `i${number}`))(socket, request, 1);
}

const FIRST = page("x", "a", "b");

/** Paginations that would not end, or that fail. */
export const PAGING_ROWS: readonly Row[] = [
  row("a pagination with a repeated cursor", stops(pages(FIRST, page("x", "c")), 2, "same-cursor", 2)),
  row("a pagination with repeated items", stops(pages(FIRST, page("y", "a", "b")), 2, "same-items", 2)),
  row("a pagination with empty pages", stops(pages(FIRST, page("y"), page("z"), page("w")), 4, "empty", 4)),
  row("a pagination without an end", stops(endless, 5, "max-pages", 5)),
  row("a page that fails", fails(endless, 3, 600, "permission-denied", { word: "w", cursor: "c2" })),
];
