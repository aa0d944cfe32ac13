import { describe, expect, it } from "vitest";
import { list, pagingClient, type PagingClient, queriesOf, servePages } from "./paging-client.ts";
import { closedAddress, serve, type Served } from "./serve.ts";

const PAGES = [["a", "b"], ["c"], [], ["d", "e", "f"]];
const ALL = list("a", "b", "c", "d", "e", "f");

/** Serves the pages by their cursor, the number of the page; codes replace the pages of these numbers. */
function serveByCursor(codes: readonly number[] = []): Promise<Served> {
  return serve((request, response) => {
    const index = Number(new URL(request.url ?? "", "http://localhost").searchParams.get("cursor") ?? "0");
    const data = { list: list(...(PAGES[index] ?? [])), has_more: index < PAGES.length - 1, at: { next: index + 1 } };
    response.end(JSON.stringify({ code: codes[index] ?? 0, data }));
  });
}

type Iteration = ReturnType<PagingClient["byCursor"]["items"]>;

/** Reads at most so many items. */
async function take(iteration: Iteration, count: number): Promise<unknown[]> {
  const found: unknown[] = [];
  if (count === 0) return found;
  for await (const item of iteration) if (found.push(item) === count) break;
  return found;
}

describe("items that continue an earlier iteration", () => {
  it.each([
    { after: 1, requests: ["", "", "cursor=1", "cursor=2", "cursor=3"] },
    // After the last item of a page, that page is not paid for again.
    { after: 2, requests: ["", "cursor=1", "cursor=2", "cursor=3"] },
    { after: 3, requests: ["", "cursor=1", "cursor=2", "cursor=3"] },
    { after: 4, requests: ["", "cursor=1", "cursor=2", "cursor=3", "cursor=3"] },
    // Nothing follows the last item of the last page.
    { after: 6, requests: ["", "cursor=1", "cursor=2", "cursor=3"] },
  ])("yields each item once if the earlier one ended after $after items", async ({ after, requests }) => {
    const served = await serveByCursor();
    const { byCursor } = pagingClient(served);
    const items = byCursor.items();
    const read = await take(items, after);
    const { resume, skip } = JSON.parse(JSON.stringify(items.state)) as Iteration["state"];
    const rest = resume === undefined ? [] : await take(byCursor.items(resume, { skip }), 10);
    expect([...read, ...rest]).toEqual(ALL);
    expect(queriesOf(served)).toEqual(requests);
  });

  it("yields each item once if every iteration ends after one item", async () => {
    const { byCursor } = pagingClient(await serveByCursor());
    const found: unknown[] = [];
    let items = byCursor.items();
    while (items.state.stopReason === undefined) {
      found.push(...(await take(items, 1)));
      if (items.state.resume !== undefined) items = byCursor.items(items.state.resume, { skip: items.state.skip });
    }
    expect(found).toEqual(ALL);
  });

  // Each iteration is left at the last item of a page with two items.
  it.each<[string, facts: object, maxPages: number, skip: number, state: object]>([
    ["the last page", {}, 9, 0, { stopReason: "no-cursor", resume: undefined, skip: 0 }],
    ["the last page, resumed with skip", {}, 9, 1, { stopReason: "no-cursor", resume: undefined, skip: 0 }],
    [
      "the last page by maxPages",
      { at: { next: 1 } },
      1,
      0,
      { stopReason: "max-pages", resume: { cursor: 1 }, skip: 0 },
    ],
    ["a page before the last", { at: { next: 1 } }, 9, 0, { stopReason: undefined, resume: { cursor: 1 }, skip: 0 }],
  ])("reports what follows at the last item of %s", async (_, facts, maxPages, skip, state) => {
    const { byCursor } = pagingClient(await servePages({ list: list("a", "b"), ...facts }));
    const items = byCursor.items({}, { maxPages, skip });
    expect(await take(items, 2 - skip)).toEqual(list("a", "b").slice(skip));
    expect(items.state).toMatchObject(state);
  });

  it("continues after an error in the loop, and keeps what to skip if the resumed page fails", async () => {
    const { byCursor } = pagingClient(await serveByCursor());
    const items = byCursor.items();
    const run = async (): Promise<void> => {
      for await (const item of items) if (item === undefined || items.state.yielded === 4) throw new Error("mine");
    };
    await expect(run()).rejects.toThrow("mine");
    const { resume, skip } = items.state;
    expect([resume, skip]).toEqual([{ cursor: 3 }, 1]);
    const failing = pagingClient(await serveByCursor([0, 0, 0, 302])).byCursor.items(resume, { skip });
    await expect(take(failing, 1)).rejects.toMatchObject({ kind: "rate-limit", resume: { cursor: 3 } });
    expect(failing.state).toMatchObject({ resume: { cursor: 3 }, skip: 1, yielded: 0 });
    expect(await take(byCursor.items(failing.state.resume, { skip: failing.state.skip }), 9)).toEqual(list("e", "f"));
  });

  it("counts only the items that it yields itself", async () => {
    const { byCursor } = pagingClient(await serveByCursor());
    const items = byCursor.items({ cursor: 3 }, { skip: 2 });
    expect(await take(items, 9)).toEqual(list("f"));
    expect(items.state).toEqual({ pagesFetched: 1, stopReason: "no-more", skip: 0, yielded: 1 });
  });

  it("yields later pages whole if the first one has fewer items than are skipped", async () => {
    const { byCursor } = pagingClient(await serveByCursor());
    expect(await take(byCursor.items({}, { skip: 5 }), 9)).toEqual(list("c", "d", "e", "f"));
  });

  it.each([[-1], [1.5], [Number.NaN], [Infinity], ["1"], [null]])("rejects skip %j", async (skip) => {
    const { byCursor } = pagingClient({ baseUrl: await closedAddress() });
    expect(() => byCursor.items({}, { skip: skip as number })).toThrow(
      `skip must be a whole number >= 0, got ${typeof skip === "string" ? `"${skip}"` : skip}.`,
    );
  });
});
