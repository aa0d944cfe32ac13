import { describe, expect, it } from "vitest";
import { queriesOf, list, type PagingClient, pagingClient, servePages } from "./paging-client.ts";
import { closedAddress } from "./serve.ts";
import type { ClientTools, PagesStopReason } from "../src/index.ts";

type Variant = Exclude<keyof PagingClient, "plain" | keyof ClientTools>;

const ONE = { list: list("a"), has_more: true };
const by = (next: unknown, ...ids: string[]): object => ({ list: list(...ids), has_more: true, at: { next } });
const total = (all: number, ...ids: string[]): object => ({ list: list(...ids), total: all });

/** Iterates to the end and returns stop reason, number of pages, queries and resume parameters. */
async function iterate(variant: Variant, pages: readonly unknown[], maxPages?: number): Promise<unknown[]> {
  const served = await servePages(...pages);
  const iteration = pagingClient(served)[variant].pages({ word: "w" }, { maxPages });
  const data: unknown[] = [];
  for await (const page of iteration) data.push(page.data);
  expect(data).toEqual(pages.slice(0, data.length));
  expect(iteration.state.pagesFetched).toBe(served.requests.length);
  return [iteration.state.stopReason, data.length, queriesOf(served), iteration.state.resume];
}

const queries = (parameter: string, ...values: (string | number)[]): string[] => {
  return values.map((value) => (value === "" ? "word=w" : `word=w&${parameter}=${value}`));
};

describe("a pagination by cursor", () => {
  it.each<[string, unknown[], PagesStopReason, number, string[]]>([
    ["if the flag is false", [by("x", "a"), { ...by("y", "b"), has_more: false }], "no-more", 2, ["", "x"]],
    ["if the flag is a text in capitals", [{ ...by("x", "a"), has_more: "FALSE" }], "no-more", 1, [""]],
    ["if the flag is the number 0", [{ ...by("x", "a"), has_more: 0 }], "no-more", 1, [""]],
    ["without a cursor even if the flag reports more pages", [by("", "a")], "no-cursor", 1, [""]],
    ["at a cursor that cannot be sent", [by({ deep: 1 }, "a")], "no-cursor", 1, [""]],
    ["at a numeric cursor beyond 2^53", [by("x", "a"), by(2 ** 60, "b")], "inexact-cursor", 2, ["", "x"]],
    ["at a negative cursor beyond 2^53", [by(-(2 ** 53), "a")], "inexact-cursor", 1, [""]],
    ["at an empty page with a cursor beyond 2^53", [by(2 ** 53)], "inexact-cursor", 1, [""]],
    ["at the last page with a cursor beyond 2^53", [{ ...by(2 ** 53, "a"), has_more: false }], "no-more", 1, [""]],
    ["after a cursor of 2^53 - 1", [by(2 ** 53 - 1, "a"), by("", "b")], "no-cursor", 2, ["", `${2 ** 53 - 1}`]],
    ["at an empty page without a cursor", [by("x", "a"), by(null)], "empty", 2, ["", "x"]],
    ["at the same cursor", [by("x", "a"), by("x", "b")], "same-cursor", 2, ["", "x"]],
    ["at an earlier cursor", [by("x", "a"), by(7, "b"), by("x", "c")], "same-cursor", 3, ["", "x", "7"]],
    ["at an earlier page", [by("x", "a", "b"), by("y", "a", "b")], "same-items", 1, ["", "x"]],
  ])("stops %s", async (_, pages, stopReason, yielded, cursors) => {
    const expected = [stopReason, yielded, queries("cursor", ...cursors), undefined];
    expect(await iterate("byCursor", pages)).toEqual(expected);
  });

  it("uses the cursor of the last item", async () => {
    const pages = [{ list: [{ cursor: "x" }, { cursor: "y" }] }, {}];
    expect(await iterate("byItem", pages)).toEqual(["empty", 2, queries("cursor", "", "y"), undefined]);
  });

  it("stops after three empty pages in a row with the parameters to resume", async () => {
    const pages = [by("u"), by("v"), by("w", "a"), by("x"), by("y"), by("z"), ONE];
    const cursors = ["", "u", "v", "w", "x", "y"];
    expect(await iterate("byCursor", pages)).toEqual([
      "empty",
      6,
      queries("cursor", ...cursors),
      { word: "w", cursor: "z" },
    ]);
  });
});

describe("a pagination by number", () => {
  it.each<[string, unknown[], PagesStopReason, number]>([
    ["if the flag is the text false", [ONE, { list: list("b"), has_more: "false" }], "no-more", 2],
    ["at an empty page", [ONE, { list: [], has_more: true }], "empty", 2],
    ["at a page without its array", [ONE, { list: null, filters: [1] }], "empty", 2],
    ["at a page without data", [ONE, null], "empty", 2],
    ["after the total number of items", [total(3, "a", "b"), total(3, "c")], "total", 2],
    ["if the previous page is returned again", [total(0, "a"), total(0, "a")], "same-items", 1],
    ["at equal items without IDs", [{ list: [{ t: [1] }] }, { time: 2, list: [{ t: [1] }] }], "same-items", 1],
  ])("stops %s", async (_, pages, stopReason, yielded) => {
    expect(await iterate("byNumber", pages)).toEqual([stopReason, yielded, queries("page", 1, 2), undefined]);
  });

  it.each<[string, unknown[], PagesStopReason, number]>([
    ["a page with an empty array", [{ a: { b: [1] } }, { a: { b: [] } }], "empty", 2],
    ["an equal response", [{ a: [1] }, { a: [1] }], "same-items", 1],
  ])("counts from 0 and stops at %s if no paths are known", async (_, pages, stopReason, yielded) => {
    const expected = [stopReason, yielded, queries("page", 0, 1), undefined];
    expect(await iterate("byNumberWithoutPaths", pages)).toEqual(expected);
  });

  it("stops at code 201 after the last page", async () => {
    const served = await servePages(ONE, { code: 201, data: null });
    const pages = pagingClient(served).byNumber.pages();
    const numbers: number[] = [];
    for await (const { number } of pages) numbers.push(number);
    expect([numbers, pages.state]).toEqual([[1], { pagesFetched: 2, stopReason: "empty", yielded: 1 }]);
  });

  it("throws for code 201 on the first page", async () => {
    const { baseUrl } = await servePages({ code: 201, data: null });
    await expect(pagingClient({ baseUrl }).byNumber.pages().next()).rejects.toMatchObject({ kind: "no-result" });
  });

  it("sends the page in a form and reads data that is the array of items", async () => {
    const served = await servePages([{ id: 1 }], []);
    const items: unknown[] = [];
    for await (const item of pagingClient(served).byNumberInArray.items()) items.push(item);
    expect(items).toEqual([{ id: 1 }]);
    expect((await Promise.all(served.bodies)).map((body) => body.split("&")[0])).toEqual(["page=1", "page=2"]);
  });
});

describe("the total of a pagination by number", () => {
  // Per total beside two items: whether it ends the pagination, and the expected number of items.
  it.each<[string, object, isEnd: boolean, expected: number | undefined]>([
    ["a number", { total: 2 }, true, 2],
    ["digits", { total: "2" }, true, 2],
    ["beside a flag that states nothing", { total: 2, has_more: null }, true, 2],
    ["of fewer items than the page has", { total: 1 }, true, 1],
    ["beside a flag that is true", { total: 2, has_more: true }, false, 2],
    ["beside a flag that is 1", { total: 2, has_more: 1 }, false, 2],
    ["beside a flag that is a text", { total: 2, has_more: "true" }, false, 2],
    ["of further items", { total: 3 }, false, 3],
    ["that is zero", { total: 0 }, false, 0],
    ["that is negative", { total: -1 }, false, undefined],
    ["that is a fraction", { total: 1.5 }, false, undefined],
    ["that is not a number", { total: "many" }, false, undefined],
    ["that is null", { total: null }, false, undefined],
  ])("handles a total %s", async (_, facts, isEnd, expected) => {
    const served = await servePages({ list: list("a", "b"), ...facts }, { list: [] });
    const pages = pagingClient(served).byNumber.pages();
    for await (const page of pages) expect(page.data).toMatchObject({ list: expect.any(Array) });
    expect(pages.state).toMatchObject({
      stopReason: isEnd ? "total" : "empty",
      pagesFetched: isEnd ? 1 : 2,
      yielded: 2,
    });
    expect(pages.state.expected).toBe(expected);
  });

  it("continues after a round total, which may be a ceiling", async () => {
    const thousand = Array.from({ length: 1000 }, (_, index) => `${index}`);
    expect(
      (await iterate("byNumber", [total(1000, ...thousand), total(1000, "more"), total(1000)])).slice(0, 2),
    ).toEqual(["empty", 3]);
  });
});

describe("a pagination without an end", () => {
  const endless = Array.from({ length: 30 }, (_, index) => by(index + 1, `${index}`));

  it("stops after ten pages with the parameters to resume", async () => {
    const [stopReason, pages, requests, resume] = await iterate("byNumber", endless);
    expect([stopReason, pages, requests]).toEqual([
      "max-pages",
      10,
      queries("page", ...Array.from({ length: 10 }, (_, i) => i + 1)),
    ]);
    expect(resume).toEqual({ word: "w", page: 11 });
  });

  it("stops after maxPages", async () => {
    expect(await iterate("byCursor", endless, 2)).toEqual([
      "max-pages",
      2,
      queries("cursor", "", 1),
      { word: "w", cursor: 2 },
    ]);
  });

  it.each([[0], [-1], [1.5], [Number.NaN]])("rejects maxPages %d before it sends a request", async (maxPages) => {
    const { byNumber } = pagingClient({ baseUrl: await closedAddress() });
    expect(() => byNumber.pages({}, { maxPages })).toThrow(
      `maxPages must be a whole number > 0, or Infinity, got ${maxPages}.`,
    );
  });

  it("continues to the last page with maxPages Infinity", async () => {
    const pages = [...endless, { list: [] }];
    expect((await iterate("byNumber", pages, Infinity)).slice(0, 2)).toEqual(["empty", 31]);
  });
});
