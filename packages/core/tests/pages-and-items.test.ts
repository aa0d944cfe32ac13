import { findToken } from "@justone-clients/test-kit";
import { describe, expect, it } from "vitest";
import { queriesOf, list, pagingClient, servePages } from "./paging-client.ts";
import { closedAddress, serve } from "./serve.ts";
import { TOKEN } from "./test-client.ts";
import { isJustOneError } from "../src/index.ts";

const first = { list: list("a", "b"), at: { next: "x" } };
const second = { list: list("c", "d"), at: { next: "y" } };
const last = { list: list("e"), has_more: false };
const LIMITED = { code: 302, data: null, message: `slow down ${TOKEN}` };

async function failure(run: () => Promise<unknown>): Promise<unknown> {
  return run().catch((thrown: unknown) => thrown);
}

async function drain(pages: AsyncIterable<unknown>): Promise<unknown[]> {
  const seen: unknown[] = [];
  for await (const one of pages) seen.push(one);
  return seen;
}

describe("pages", () => {
  it("yields each page with its number, its cursor and the parameters of the next page", async () => {
    const served = await servePages({ code: 0, data: first, requestId: "r-1", recordTime: "now" }, last);
    const pages = await drain(pagingClient(served).byCursor.pages({ word: "w" }));
    expect(pages).toMatchObject([
      { data: first, requestId: "r-1", recordTime: "now", number: 1, next: { word: "w", cursor: "x" } },
      { data: last, number: 2, cursor: "x" },
    ]);
  });

  it("begins at the first page if the page of the parameters is undefined", async () => {
    const served = await servePages(last);
    const { byNumber, byCursor } = pagingClient(served);
    expect(await drain(byNumber.pages({ page: undefined }))).toMatchObject([{ number: 1 }]);
    await drain(byCursor.pages({ cursor: undefined }));
    expect(queriesOf(served)).toEqual(["page=1", ""]);
  });

  it("begins at the page of the parameters", async () => {
    const served = await servePages(last);
    const { byNumber, byCursor } = pagingClient(served);
    expect(await drain(byNumber.pages({ page: 7 }))).toMatchObject([{ number: 7, cursor: undefined }]);
    expect(await drain(byCursor.pages({ cursor: "z" }))).toMatchObject([{ number: 1, cursor: "z" }]);
    expect(queriesOf(served)).toEqual(["page=7", "cursor=z"]);
  });

  it("ignores the total if the iteration does not begin at the first page", async () => {
    const served = await servePages({ list: list("a"), total: 1 }, { list: [] });
    expect(await drain(pagingClient(served).byNumber.pages({ page: 2 }))).toHaveLength(2);
  });

  it("sends a request only when the loop requests a page", async () => {
    const served = await servePages(first, second, last);
    const pages = pagingClient(served).byCursor.pages({ word: "w" });
    expect(served.requests).toHaveLength(0);
    for await (const page of pages) {
      expect(served.requests).toHaveLength(1);
      expect(page.next).toEqual({ word: "w", cursor: "x" });
      break;
    }
    expect(await drain(pages)).toEqual([]);
    expect(served.requests).toHaveLength(1);
    expect(pages.state).toEqual({
      pagesFetched: 1,
      stopReason: undefined,
      resume: { word: "w", cursor: "x" },
      yielded: 2,
    });
  });

  it("continues from the resume parameters", async () => {
    const served = await servePages(first, second, last);
    const { byCursor } = pagingClient(served);
    const pages = byCursor.pages({ word: "w" }, { maxPages: 1 });
    expect(await drain(pages)).toMatchObject([{ data: first }]);
    expect(await drain(byCursor.pages(pages.state.resume))).toMatchObject([{ data: second }, { data: last }]);
    expect(queriesOf(served)).toEqual(["word=w", "word=w&cursor=x", "word=w&cursor=y"]);
  });

  it("throws at once for parameters that cannot be sent", async () => {
    const { byNumber } = pagingClient({ baseUrl: await closedAddress() });
    expect(() => byNumber.pages({ page: 1.5 })).toThrow('GET /c: parameter "page" must be a whole number');
    expect(() => byNumber.pages({ word: {} as string })).toThrow('parameter "word" must be a string');
    expect(() => byNumber.pages("word" as {})).toThrow(
      "GET /c: parameters must be an object, got a value of type String",
    );
  });

  it("adds pages to paginated operations, and items if their path is known", () => {
    const client = pagingClient({});
    expect(Object.keys(client.byCursor)).toEqual(["pages", "items"]);
    expect(Object.keys(client.byNumberWithoutPaths)).toEqual(["pages"]);
    expect(Object.keys(Reflect.get(client, "plain"))).toEqual([]);
  });
});

describe("a page that fails", () => {
  it("throws the error of the call with the parameters to resume", async () => {
    const served = await servePages(first, LIMITED, second, last);
    const { byCursor } = pagingClient(served);
    const pages = byCursor.pages({ word: "w" });
    const error = await failure(() => drain(pages));
    expect(error).toMatchObject({ kind: "rate-limit", billed: "no", resume: { word: "w", cursor: "x" } });
    expect(findToken(error, TOKEN)).toEqual([]);
    expect(pages.state).toEqual({
      pagesFetched: 1,
      stopReason: undefined,
      resume: { word: "w", cursor: "x" },
      yielded: 2,
    });
    if (!isJustOneError(error)) throw error;
    expect(JSON.stringify(error)).not.toContain("resume");
    expect(await drain(byCursor.pages({ ...error.resume }))).toMatchObject([{ data: second }, { data: last }]);
    expect(served.requests).toHaveLength(4);
  });

  it("reports the resume parameters if the first page fails", async () => {
    const { baseUrl } = await servePages(LIMITED);
    const pages = pagingClient({ baseUrl }).byNumber.pages({ word: "w" });
    expect(await failure(() => drain(pages))).toMatchObject({ resume: { word: "w", page: 1 } });
    expect(pages.state).toMatchObject({ pagesFetched: 0, resume: { word: "w", page: 1 } });
  });

  it("does not add resume to the error of a single call", async () => {
    const { baseUrl } = await servePages(LIMITED);
    const error = await failure(() => pagingClient({ baseUrl }).byNumber());
    expect(error).not.toHaveProperty("resume");
  });
});

describe("an abort", () => {
  it("sends no further request after an abort between pages", async () => {
    const served = await servePages(first, last);
    const controller = new AbortController();
    const pages = pagingClient(served).byCursor.pages({}, { signal: controller.signal });
    await pages.next();
    controller.abort("enough");
    expect(await failure(() => pages.next())).toMatchObject({ kind: "aborted", billed: "no", resume: { cursor: "x" } });
    expect(served.requests).toHaveLength(1);
    expect(await drain(pages)).toEqual([]);
  });

  it("adds the parameters of the aborted page to the error", async () => {
    const controller = new AbortController();
    const { baseUrl } = await serve((request, response) => {
      if (!request.url?.includes("cursor")) response.end(JSON.stringify({ code: 0, data: first }));
      else controller.abort("enough");
    });
    const pages = pagingClient({ baseUrl }).byCursor.pages({}, { signal: controller.signal });
    const error = await failure(() => drain(pages));
    expect(error).toMatchObject({ kind: "aborted", billed: "unknown", cause: "enough", resume: { cursor: "x" } });
    expect(pages.state).toMatchObject({ pagesFetched: 1, stopReason: undefined, resume: { cursor: "x" } });
  });
});

describe("items", () => {
  it("yields the items of all pages in order", async () => {
    const served = await servePages(first, second, last);
    const items = pagingClient(served).byCursor.items();
    expect(await drain(items)).toEqual(list("a", "b", "c", "d", "e"));
    expect(items.state).toEqual({ pagesFetched: 3, stopReason: "no-more", resume: undefined, skip: 0, yielded: 5 });
  });

  it("stops yielding items after maxPages with the parameters to resume", async () => {
    const served = await servePages(first, second);
    const items = pagingClient(served).byCursor.items({ word: "w" }, { maxPages: 1 });
    expect(await drain(items)).toHaveLength(2);
    expect(items.state).toMatchObject({ stopReason: "max-pages", resume: { word: "w", cursor: "x" }, skip: 0 });
  });

  it("reports after a break which page to resume and how many of its items to skip", async () => {
    const served = await servePages(first, second);
    const items = pagingClient(served).byCursor.items();
    let count = 0;
    for await (const _ of items) if (++count === 3) break;
    expect(items.state).toMatchObject({ pagesFetched: 2, stopReason: undefined, resume: { cursor: "x" }, skip: 1 });
    expect(served.requests).toHaveLength(2);
  });

  it("throws the error of a failed page while it iterates over items", async () => {
    const { baseUrl } = await servePages(first, LIMITED);
    const items = pagingClient({ baseUrl }).byCursor.items();
    expect(await failure(() => drain(items))).toMatchObject({ kind: "rate-limit", resume: { cursor: "x" } });
    expect(items.state).toMatchObject({ pagesFetched: 1, stopReason: undefined, resume: { cursor: "x" }, skip: 0 });
  });
});
