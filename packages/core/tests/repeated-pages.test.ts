import { describe, expect, it } from "vitest";
import { list, pagingClient, servePages } from "./paging-client.ts";

/** Pages with these items, each with a new cursor. The API claims that more follow. */
function pagesOf(items: readonly unknown[][]): object[] {
  return items.map((found, index) => ({ list: found, has_more: true, at: { next: `c${index}` } }));
}

/** Iterates to the end. Returns the number of yielded and of fetched pages, and the stop reason. */
async function iterate(variant: "byCursor" | "byNumber", pages: readonly unknown[]): Promise<unknown[]> {
  const served = await servePages(...pages);
  const iteration = pagingClient(served)[variant].pages({}, { maxPages: Infinity });
  let yielded = 0;
  for await (const _ of iteration) yielded += 1;
  expect(served.requests).toHaveLength(iteration.state.pagesFetched);
  return [yielded, iteration.state.pagesFetched, iteration.state.stopReason];
}

const ids = (text: string): object[] => list(...text.split(""));

describe.each(["byCursor", "byNumber"] as const)("a pagination %s", (variant) => {
  // One letter per item, one word per page. The last page is empty in rows that do not stop before it.
  it.each<[string, pages: string, yielded: number, fetched: number]>([
    ["the previous page", "ab ab", 1, 2],
    ["an earlier page, then another earlier one", "ab cd ab cd", 2, 3],
    ["a cycle of three pages", "ab cd ef ab cd", 3, 4],
    ["a cycle after other pages", "ab cd ef cd", 3, 4],
    ["a cycle that does not begin at a page's start", "ab cd ea bc de", 4, 5],
    ["pages in another order twice", "abcd dcba badc", 2, 3],
    ["parts of earlier pages twice", "abc a b", 2, 3],
    ["pages of the items of two earlier pages", "ab cd bc ad", 3, 4],
  ])("stops at %s", async (_, text, yielded, fetched) => {
    const pages = pagesOf(text.split(" ").map(ids));
    expect(await iterate(variant, pages)).toEqual([yielded, fetched, "same-items"]);
  });

  it.each<[string, pages: string]>([
    ["one page in another order", "abc cba def"],
    ["pages that overlap", "ab bc cd de"],
    ["one page of known items, twice but not in a row", "abc b def ea g"],
    ["an item that is on every page", "xa xb xc xd"],
  ])("continues after %s", async (_, text) => {
    const words = text.split(" ");
    const pages = [...pagesOf(words.map(ids)), { list: [], has_more: false }];
    expect(await iterate(variant, pages)).toEqual([words.length + 1, words.length + 1, "no-more"]);
  });

  const NUMBER = { note: { id: 1 } };
  const TEXT = { note: { id: "1" } };
  const NULL = { note: { id: null }, a: 1 };
  const OTHER = { note: { id: null }, a: 2 };
  it.each<[string, unknown[][], yielded: number, fetched: number]>([
    ["at an ID that is a number, then a text", [[NUMBER], [TEXT]], 1, 2],
    ["at equal items whose ID is null", [[NULL], [OTHER], [NULL]], 2, 3],
    ["at equal items without IDs, in any order of their fields", [[{ a: 1, b: [2] }], [{ b: [2], a: 1 }]], 1, 2],
    ["at items with and without IDs in another order", [[NUMBER, NULL], [NULL, TEXT], [TEXT]], 2, 3],
    ["at equal texts", [["a", "b"], ["c"], ["a", "b"]], 2, 3],
  ])("stops %s", async (_, items, yielded, fetched) => {
    expect(await iterate(variant, pagesOf(items))).toEqual([yielded, fetched, "same-items"]);
  });

  it.each<[string, unknown[][]]>([
    ["equal texts on pages that differ", [["a"], ["a", "a"], ["a", "b"], ["b", "a"]]],
    [
      "items without IDs beside a known one",
      [
        [NUMBER, { a: 1 }],
        [NUMBER, { a: 2 }],
        [NUMBER, { a: 3 }],
      ],
    ],
    ["items whose ID is null and that differ", [[NULL], [OTHER]]],
  ])("continues after %s", async (_, items) => {
    const pages = [...pagesOf(items), { list: [], has_more: false }];
    expect(await iterate(variant, pages)).toEqual([items.length + 1, items.length + 1, "no-more"]);
  });

  it("does not stop at empty pages between others because they are equal", async () => {
    const pages = [...pagesOf([ids("a"), ids("b")]), { list: [], has_more: false }];
    expect(await iterate(variant, pages)).toEqual([3, 3, "no-more"]);
  });
});

describe("a pagination without known paths", () => {
  it("stops at arrays of an earlier page, whatever is beside them", async () => {
    const page = (trace: number, ...found: string[]): object => ({ trace, in: { time: trace, found } });
    const served = await servePages(page(1, "a"), page(2, "b"), page(3, "a"));
    const pages = pagingClient(served).byNumberWithoutPaths.pages();
    for await (const { data } of pages) expect(data).toHaveProperty("trace");
    expect(pages.state).toEqual({ pagesFetched: 3, stopReason: "same-items", yielded: 0 });
  });
});

describe("the completeness of a pagination", () => {
  const comments = (count: unknown, ...items: string[]): object => ({ comment_count: count, list: list(...items) });
  it.each<[string, object[], expected: number | undefined, yielded: number]>([
    ["complete", [{ ...comments(2, "a"), at: { next: 1 } }, comments(2, "b")], 2, 2],
    ["incomplete", [{ ...comments(5, "a"), at: { next: 1 } }, comments(5, "b")], 5, 2],
    ["stated on the first page only", [{ ...comments(5, "a"), at: { next: 1 } }, comments(0)], 5, 1],
    ["stated as text", [comments("27", "a")], 27, 1],
    ["of an empty list", [comments(0)], 0, 0],
    ["not stated", [comments(null, "a")], undefined, 1],
    ["with a repeated item", [{ ...comments(4, "a", "b"), at: { next: 1 } }, comments(4, "b", "c")], 4, 3],
  ])("the state of a pagination reports completeness: %s", async (_, pages, expected, yielded) => {
    const { byCursor } = pagingClient(await servePages(...pages));
    for (const iteration of [byCursor.pages(), pagingClient(await servePages(...pages)).byCursor.items()]) {
      for await (const one of iteration) expect(one).toBeDefined();
      expect([iteration.state.expected, iteration.state.yielded]).toEqual([expected, yielded]);
    }
  });
});
