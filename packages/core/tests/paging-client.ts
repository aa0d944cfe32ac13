import type { CallOptions, CallResult, ClientTools, Items, ItemsOptions, Pages, PagesOptions } from "../src/index.ts";
import { createClient, type OperationTable } from "../src/platform.ts";
import { serve, type Served } from "./serve.ts";
import { testOptions, type TestOptions } from "./test-client.ts";

interface Parameters {
  readonly word?: string | undefined;
  readonly page?: number | undefined;
  readonly cursor?: string | number | undefined;
}

interface Method {
  (parameters?: Parameters, options?: CallOptions): Promise<CallResult<unknown>>;
  pages(parameters?: Parameters, options?: PagesOptions): Pages<unknown, Parameters>;
  items(parameters?: Parameters, options?: ItemsOptions): Items<unknown, Parameters>;
}

/** The client of a platform with every form of pagination. */
export interface PagingClient extends ClientTools {
  /** By a cursor, with all paths known. */
  readonly byCursor: Method;
  /** By the cursor of the last item. */
  readonly byItem: Method;
  /** By number, with all paths known. */
  readonly byNumber: Method;
  /** By number, with no path known. */
  readonly byNumberWithoutPaths: Omit<Method, "items">;
  /** By number, with data that is the array of items. */
  readonly byNumberInArray: Method;
  /** Without pagination. */
  plain(parameters?: Parameters): Promise<CallResult<unknown>>;
}

const known = { more: "has_more", items: "list", id: "note.id" } as const;
const operations: OperationTable<PagingClient> = {
  byCursor: {
    method: "GET",
    path: "/a",
    paging: { parameter: "cursor", cursor: "at.next", expected: "comment_count", ...known },
  },
  byItem: { method: "GET", path: "/b", paging: { parameter: "cursor", cursor: "list.-1.cursor", ...known } },
  byNumber: { method: "GET", path: "/c", paging: { parameter: "page", start: 1, total: "total", ...known } },
  byNumberWithoutPaths: { method: "GET", path: "/d", paging: { parameter: "page", start: 0 } },
  byNumberInArray: { method: "POST", path: "/e", body: "form", paging: { parameter: "page", start: 1, items: "" } },
  plain: { method: "GET", path: "/f" },
};

/** Creates a {@link PagingClient}. Its calls are not retried. */
export function pagingClient(options: TestOptions): PagingClient {
  return createClient<PagingClient>(operations, testOptions({ maxAttempts: 1, ...options }));
}

/** Items in the form that these operations return. */
export function list(...ids: string[]): { readonly note: { readonly id: string } }[] {
  return ids.map((id) => ({ note: { id } }));
}

/** A server that returns the given data or envelopes in order, and then the last one again. */
export function servePages(...pages: readonly unknown[]): Promise<Served> {
  let count = 0;
  return serve((_, response) => {
    const page = pages[Math.min(count++, pages.length - 1)];
    const envelope = typeof page === "object" && page !== null && "code" in page ? page : { code: 0, data: page };
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(envelope));
  });
}

/** The queries of the requests, without the token. */
export function queriesOf({ requests }: Served): string[] {
  return requests.map(({ url = "" }) => {
    const { searchParams } = new URL(url, "http://localhost");
    searchParams.delete("token");
    return searchParams.toString();
  });
}
