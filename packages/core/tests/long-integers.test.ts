import { describe, expect, it } from "vitest";
import { serve, type Served } from "./serve.ts";
import { createThingsClient, serveThings } from "./things-client.ts";
import { isJustOneError } from "../src/index.ts";

// As numbers, these would be 9007199254740992 and 9223372036854775807 would end in 808.
const [LONG, NEXT] = ["9007199254740993", "9223372036854775807"];
const ONE = `{"items":[{"id":${LONG},"parent":{"id":7}}],"next":${NEXT}}`;
const LAST = `{"items":[{"id":${NEXT}}],"next":null}`;

/** The URLs of the requests, without the token. */
function urlsOf({ requests }: Served): string[] {
  return requests.map(({ url = "" }) => url.replace(/[?&]token=t$/, ""));
}

async function drain<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const drained: Value[] = [];
  for await (const value of values) drained.push(value);
  return drained;
}

describe("a client with the option integers", () => {
  it.each([
    { integers: "bigint" as const, id: BigInt(LONG) },
    { integers: "string" as const, id: LONG },
    { integers: "number" as const, id: Number(LONG) },
  ])("returns integers beyond 2^53 as $integers in every form of a call", async ({ integers, id }) => {
    const { baseUrl } = await serveThings(ONE);
    const client = createThingsClient({ baseUrl, integers });
    const expected = { items: [{ id, parent: { id: 7 } }] };
    const outcome = await client.safe.listThings();
    const found = await client.GET("/things");
    const sent = await client.POST("/thing", { body: { id: "a" }, params: { header: { "X-Trace": "b" } } });
    const pages = await drain(client.listThings.pages({}, { maxPages: 1 }));
    const batch = await drain(client.batch([1], () => client.listThings()));
    expect((await client.listThings()).data).toMatchObject(expected);
    expect(outcome.data).toMatchObject(expected);
    expect(found.data).toMatchObject({ code: 0, data: expected });
    expect(sent.data).toMatchObject({ code: 0, data: expected });
    expect(pages).toMatchObject([{ data: expected }]);
    expect(await drain(client.listThings.items({}, { maxPages: 1 }))).toEqual(expected.items);
    expect(batch).toMatchObject([{ value: { data: expected } }]);
  });

  it("returns the integers of an error's envelope from GET without a loss of digits", async () => {
    const { baseUrl } = await serve((_, response) => {
      response.writeHead(400).end(`{"code":400,"data":{"next":${LONG}}}`);
    });
    const { data, error } = await createThingsClient({ baseUrl, integers: "bigint" }).GET("/things");
    expect(data).toBeUndefined();
    expect(error).toEqual({ code: 400, data: { next: BigInt(LONG) } });
  });

  it("applies the option of a call by path instead of the option of the client", async () => {
    const { baseUrl } = await serveThings(ONE);
    const { data } = await createThingsClient({ baseUrl }).GET("/things", {
      params: { query: {} },
      integers: "string",
    });
    expect(data).toMatchObject({ data: { next: NEXT } });
  });

  it("sends no request in a dry run of a call by path", async () => {
    const client = createThingsClient({ integers: "bigint", dryRun: true });
    expect(await client.GET("/things", { params: { query: { id: 5n } } })).toMatchObject({ data: undefined });
    expect(client.usage.dryRunCalls).toEqual([{ operation: "GET /things", parameters: { id: 5n } }]);
  });
});

describe("a bigint among the parameters", () => {
  const id = BigInt(NEXT);

  it("is sent with all its digits in a query, in lists, by path and in a form with headers", async () => {
    const served = await serveThings("null");
    const client = createThingsClient({ ...served, integers: "bigint" });
    await client.listThings({ id, cursor: -id, ids: [id, 1], names: [id, "a"] });
    await client.GET("/things", { params: { query: { id } } });
    await client.saveThing({ id });
    await client.POST("/thing", { body: { id }, params: { header: { "X-Trace": id } } });
    const query = `?id=${NEXT}&cursor=-${NEXT}&ids=${NEXT}&ids=1&names=${NEXT},a`;
    expect(urlsOf(served)).toEqual([`/things${query}`, `/things?id=${NEXT}`, "/thing", "/thing"]);
    expect(await Promise.all(served.bodies)).toEqual(["", "", `id=${NEXT}&token=t`, `id=${NEXT}&token=t`]);
    expect(served.requests[3]?.headers["x-trace"]).toBe(NEXT);
  });

  it("can be taken from a response", async () => {
    const served = await serveThings(ONE);
    const client = createThingsClient({ ...served, integers: "bigint" });
    const { data } = await client.listThings();
    const found = data?.items?.[0]?.id ?? "";
    await client.saveThing({ id: found });
    expect(await served.bodies[1]).toBe(`id=${LONG}&token=t`);
  });

  it.each([
    ["NaN", { id: Number.NaN }],
    ["an infinite number", { cursor: Number.POSITIVE_INFINITY }],
    ["a boxed bigint", { id: Object(1n) as string }],
    ["a symbol", { id: Symbol("a") as unknown as string }],
    ["NaN in a list", { ids: [1n, Number.NaN] }],
  ])("does not change that %s is rejected before the call is sent", async (_, parameters) => {
    const served = await serveThings("null");
    const { error } = await createThingsClient({ ...served, integers: "bigint" }).safe.listThings(parameters);
    expect(error).toMatchObject({ kind: "configuration", billed: "no" });
    expect(served.requests).toEqual([]);
  });
});

describe("a pagination with cursors beyond 2^53", () => {
  it.each([
    { integers: "bigint" as const, cursor: BigInt(NEXT) },
    { integers: "string" as const, cursor: NEXT },
  ])("continues at the exact cursor with integers: $integers", async ({ integers, cursor }) => {
    const served = await serveThings(ONE, LAST);
    const pages = createThingsClient({ ...served, integers }).listThings.pages({ id: "a" });
    expect(await drain(pages)).toMatchObject([
      { cursor: undefined, next: { id: "a", cursor } },
      { cursor, next: undefined },
    ]);
    expect(urlsOf(served)).toEqual(["/things?id=a", `/things?id=a&cursor=${NEXT}`]);
    expect(pages.state.stopReason).toBe("no-cursor");
  });

  it("stops with the reason inexact-cursor if integers are numbers, without a page to resume", async () => {
    const served = await serveThings(ONE, LAST);
    const pages = createThingsClient(served).listThings.pages({ id: "a" });
    expect(await drain(pages)).toMatchObject([{ next: undefined }]);
    expect(pages.state).toMatchObject({ stopReason: "inexact-cursor", resume: undefined });
    expect(urlsOf(served)).toEqual(["/things?id=a"]);
  });

  it("resumes items at a bigint", async () => {
    const served = await serveThings(ONE, LAST);
    const { listThings } = createThingsClient({ ...served, integers: "bigint" });
    const items = listThings.items({}, { maxPages: 1 });
    expect(await drain(items)).toMatchObject([{ id: BigInt(LONG) }]);
    expect(items.state.resume).toEqual({ cursor: BigInt(NEXT) });
    expect(await drain(listThings.items(items.state.resume))).toEqual([{ id: BigInt(NEXT) }]);
    expect(urlsOf(served)).toEqual(["/things", `/things?cursor=${NEXT}`]);
  });

  it("resumes at a bigint from a state that was written as JSON", async () => {
    const served = await serveThings(ONE, LAST);
    const { listThings } = createThingsClient({ ...served, integers: "bigint" });
    const items = listThings.items({ id: NEXT }, { maxPages: 1 });
    await drain(items);
    const { resume, ...rest } = JSON.parse(JSON.stringify(items.state)) as typeof items.state;
    expect([resume, rest]).toEqual([
      { id: NEXT, cursor: NEXT },
      { pagesFetched: 1, stopReason: "max-pages", skip: 0, yielded: 1 },
    ]);
    expect(await drain(listThings.items(resume))).toEqual([{ id: BigInt(NEXT) }]);
  });

  it("reports a bigint to resume if a page fails", async () => {
    const { baseUrl } = await serveThings(ONE, '{},"code":302');
    const pages = createThingsClient({ baseUrl, integers: "bigint" }).listThings.pages();
    await pages.next();
    const error = await pages.next().catch((thrown: unknown) => thrown);
    expect(isJustOneError(error) && error.resume).toEqual({ cursor: BigInt(NEXT) });
    expect(JSON.stringify(error)).not.toContain(NEXT);
  });

  it.each([
    ["its own cursor as a bigint", [ONE], BigInt(NEXT)],
    ["the cursor that it began at, which was given as a bigint", ['{"items":[{"id":1}],"next":5}'], 5n],
    ["the cursor that it began at, which was given as a string", ['{"items":[{"id":1}],"next":5}'], "5"],
  ])("stops at %s", async (_, texts, cursor) => {
    const served = await serveThings(...texts);
    const pages = createThingsClient({ ...served, integers: "bigint" }).listThings.pages({ cursor: cursor as bigint });
    expect(await drain(pages)).toMatchObject([{ cursor }]);
    expect([pages.state.stopReason, served.requests.length]).toEqual(["same-cursor", 1]);
  });

  it("stops at items of the previous page by their IDs", async () => {
    const served = await serveThings(ONE, `{"items":[{"id":${LONG},"name":"again"}],"next":8}`);
    const pages = createThingsClient({ ...served, integers: "bigint" }).listThings.pages();
    expect(await drain(pages)).toMatchObject([{ number: 1 }]);
    expect([pages.state.stopReason, served.requests.length]).toEqual(["same-items", 2]);
  });

  it("continues if two items differ only beyond 2^53", async () => {
    const served = await serveThings(ONE, `{"items":[{"id":9007199254740992}]}`);
    const pages = createThingsClient({ ...served, integers: "bigint" }).listThings.pages();
    expect(await drain(pages)).toMatchObject([{ number: 1 }, { number: 2 }]);
  });
});
