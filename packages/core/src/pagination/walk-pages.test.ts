import { describe, expect, it } from "vitest";
import { askedFor, list, type PagingClient, pagingClient, servePages } from "../../tests/paging-client.ts";
import { closedAddress } from "../../tests/serve.ts";
import type { PagingEnd } from "../index.ts";

type Way = Exclude<keyof PagingClient, "plain">;

const ONE = { list: list("a"), has_more: true };
const by = (next: unknown, ...ids: string[]): object => ({ list: list(...ids), has_more: true, at: { next } });
const total = (all: number, ...ids: string[]): object => ({ list: list(...ids), total: all });

/** Walks to the end, and says what came of it. */
async function walk(way: Way, pages: readonly unknown[], maxPages?: number): Promise<unknown[]> {
  const served = await servePages(...pages);
  const walked = pagingClient(served)[way].pages({ word: "w" }, { maxPages });
  const data: unknown[] = [];
  for await (const page of walked) data.push(page.data);
  expect(data).toEqual(pages.slice(0, data.length));
  expect(walked.state.fetched).toBe(served.requests.length);
  return [walked.state.end, data.length, askedFor(served), walked.state.resume];
}

const asked = (parameter: string, ...values: (string | number)[]): string[] => {
  return values.map((value) => (value === "" ? "word=w" : `word=w&${parameter}=${value}`));
};

describe("a walk by cursor ends", () => {
  it.each<[string, Way, unknown[], PagingEnd, number, string[]]>([
    [
      "when there is no more",
      "byCursor",
      [by("x", "a"), { ...by("y", "b"), has_more: false }],
      "no-more",
      2,
      ["", "x"],
    ],
    ["when a number says so", "byCursor", [{ ...by("x", "a"), has_more: 0 }], "no-more", 1, [""]],
    ["without a cursor, whatever is promised", "byCursor", [by("", "a")], "no-cursor", 1, [""]],
    ["with a cursor that cannot be sent", "byCursor", [by({ deep: 1 }, "a")], "no-cursor", 1, [""]],
    ["with a number that lost its digits", "byCursor", [by(2 ** 60, "a")], "no-cursor", 1, [""]],
    ["on an empty page without a cursor", "byCursor", [by("x", "a"), by(null)], "empty", 2, ["", "x"]],
    ["on the same cursor again", "byCursor", [by("x", "a"), by("x", "b")], "same-cursor", 2, ["", "x"]],
    ["on a cursor of long ago", "byCursor", [by("x", "a"), by(7, "b"), by("x", "c")], "same-cursor", 3, ["", "x", "7"]],
    ["on items of the page before alone", "byCursor", [by("x", "a", "b"), by("y", "b")], "same-items", 1, ["", "x"]],
    [
      "after the last item's cursor",
      "byItem",
      [{ list: [{ cursor: "x" }, { cursor: "y" }] }, {}],
      "empty",
      2,
      ["", "y"],
    ],
  ])("%s", async (_, way, pages, end, handedOut, cursors) => {
    expect(await walk(way, pages)).toEqual([end, handedOut, asked("cursor", ...cursors), undefined]);
  });

  it("only after a few empty pages that lead on, and tells where to go on", async () => {
    const pages = [by("u"), by("v"), by("w", "a"), by("x"), by("y"), by("z"), ONE];
    const cursors = ["", "u", "v", "w", "x", "y"];
    expect(await walk("byCursor", pages)).toEqual([
      "empty",
      6,
      asked("cursor", ...cursors),
      { word: "w", cursor: "z" },
    ]);
  });
});

describe("a walk by number ends", () => {
  it.each<[string, Way, unknown[], PagingEnd, number, number[]]>([
    ["when there is no more", "byNumber", [ONE, { list: list("b"), has_more: "false" }], "no-more", 2, [1, 2]],
    ["on an empty page", "byNumber", [ONE, { list: [], has_more: true }], "empty", 2, [1, 2]],
    ["on a page without its array", "byNumber", [ONE, { list: null, filters: [1] }], "empty", 2, [1, 2]],
    ["on no data", "byNumber", [ONE, null], "empty", 2, [1, 2]],
    ["with the last of all items", "byNumber", [total(3, "a", "b"), total(3, "c")], "total", 2, [1, 2]],
    ["on the page before", "byNumber", [total(0, "a"), total(0, "a")], "same-items", 1, [1, 2]],
    [
      "on equal items without IDs",
      "byNumber",
      [{ list: [{ t: [1] }] }, { time: 2, list: [{ t: [1] }] }],
      "same-items",
      1,
      [1, 2],
    ],
    ["where pages begin with 0", "byNumberAlone", [{ a: { b: [1] } }, { a: { b: [] } }], "empty", 2, [0, 1]],
    ["on an equal answer, where nothing is known", "byNumberAlone", [{ a: [1] }, { a: [1] }], "same-items", 1, [0, 1]],
  ])("%s", async (_, way, pages, end, handedOut, numbers) => {
    expect(await walk(way, pages)).toEqual([end, handedOut, asked("page", ...numbers), undefined]);
  });

  it("beyond the last page, where code 201 says that nothing is there", async () => {
    const served = await servePages(ONE, { code: 201, data: null });
    const pages = pagingClient(served).byNumber.pages();
    const numbers: number[] = [];
    for await (const { number } of pages) numbers.push(number);
    expect([numbers, pages.state]).toEqual([[1], { fetched: 2, end: "empty", resume: undefined }]);
  });

  it("where its calls do when the first page is not there", async () => {
    const { baseUrl } = await servePages({ code: 201, data: null });
    await expect(pagingClient({ baseUrl }).byNumber.pages().next()).rejects.toMatchObject({ kind: "no-result" });
  });

  it("in a form, where the data is the array of items", async () => {
    const served = await servePages([{ id: 1 }], []);
    const items: unknown[] = [];
    for await (const item of pagingClient(served).byNumberInArray.items()) items.push(item);
    expect(items).toEqual([{ id: 1 }]);
    expect((await Promise.all(served.bodies)).map((body) => body.split("&")[0])).toEqual(["page=1", "page=2"]);
  });
});

describe("a walk without an end", () => {
  const endless = Array.from({ length: 30 }, (_, index) => by(index + 1, `${index}`));

  it("ends after ten pages by itself, and tells where to go on", async () => {
    const [end, pages, requests, resume] = await walk("byNumber", endless);
    expect([end, pages, requests]).toEqual([
      "max-pages",
      10,
      asked("page", ...Array.from({ length: 10 }, (_, i) => i + 1)),
    ]);
    expect(resume).toEqual({ word: "w", page: 11 });
  });

  it("ends after as many pages as it may fetch", async () => {
    expect(await walk("byCursor", endless, 2)).toEqual([
      "max-pages",
      2,
      asked("cursor", "", 1),
      { word: "w", cursor: 2 },
    ]);
  });

  it.each([[0], [-1], [1.5], [Number.NaN]])("refuses maxPages %d before anything is sent", async (maxPages) => {
    const { byNumber } = pagingClient({ baseUrl: await closedAddress() });
    expect(() => byNumber.pages({}, { maxPages })).toThrow(`maxPages is ${maxPages}; expected a whole number above 0`);
  });

  it("goes on as far as it goes with Infinity", async () => {
    const pages = [...endless, { list: [] }];
    expect((await walk("byNumber", pages, Infinity)).slice(0, 2)).toEqual(["empty", 31]);
  });
});
