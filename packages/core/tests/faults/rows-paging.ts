import { isJustOneError, type Outcome, type PagingEnd } from "../../src/index.ts";
import { list, pagingClient } from "../paging-client.ts";
import type { Script } from "./broken-server.ts";
import type { Case, Row, Scene } from "./row.ts";
import { toolsOf } from "./run-case.ts";
import { codes, ECHOES, envelope, http } from "./wire.ts";

/** Answers each request with the next of these pages, and all further ones with the last. */
function pages(...all: readonly object[]): Script {
  return (socket, _, number) => {
    const data = all[Math.min(number, all.length) - 1];
    socket.write(http(envelope(0, { ...data, echo: ECHOES })));
  };
}

function page(next: string, ...ids: string[]): object {
  return { has_more: true, at: { next }, list: list(...ids) };
}

/** Walks through the pages a server has; what was handed out is the result, so that all of it is searched for the token. */
async function walk({ server, controller, clock }: Scene): Promise<Outcome<unknown>> {
  const client = pagingClient({ baseUrl: `http://127.0.0.1:${server.port}`, clock });
  const walked = client.byCursor.pages({ word: "w" }, { signal: controller.signal, maxPages: 5 });
  const found: unknown[] = [];
  try {
    for await (const one of walked) found.push(one);
  } catch (thrown) {
    if (isJustOneError(thrown)) return { ok: false, error: thrown };
    throw thrown;
  }
  const data = { pages: found, state: walked.state, usage: toolsOf(client).usage };
  const result = { data, isEmpty: false, requestId: undefined, recordTime: undefined, attempts: 1, durationMs: 0 };
  return { ok: true, ...result };
}

function ends(serve: Script, requests: number, end: PagingEnd, fetched: number): Case {
  const has = { data: { state: { end, fetched }, usage: { calls: requests, billed: requests } } };
  return { serve, run: walk, expected: { kind: "success", billing: "B", attempts: 1, requests, has } };
}

const FIRST = page("x", "a", "b");

/** The ways a walk through pages can go on for ever, or break off: row 47. */
export const PAGING_ROWS: readonly Row[] = [
  {
    number: 47,
    text: "paging: same cursor again, same ids again, endless has-more, page n fails, empty page with a cursor",
    cases: [
      ends(pages(FIRST, page("x", "c")), 2, "same-cursor", 2),
      ends(pages(FIRST, page("y", "a", "b")), 2, "same-items", 2),
      ends(endless, 5, "max-pages", 5),
      ends(pages(FIRST, page("y"), page("z"), page("w")), 4, "empty", 4),
      {
        serve: (socket, request, number) =>
          number < 3 ? endless(socket, request, number) : codes(600)(socket, request, 1),
        run: walk,
        expected: {
          kind: "permission-denied",
          billing: "T",
          attempts: 1,
          requests: 3,
          has: { resume: { word: "w", cursor: "c2" } },
        },
      },
    ],
  },
];

function endless(...[socket, request, number]: Parameters<Script>): void {
  pages(page(`c${number}`, `i${number}`))(socket, request, 1);
}
