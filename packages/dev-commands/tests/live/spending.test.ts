import { describe, expect, it } from "vitest";
import { LIVE_TOKEN, type LiveCheckout, makeLiveCheckout } from "./live-checkout.ts";
import { NOTE, COMMENTS, SEARCH, USER, HOT, METHODS, SECRET, play, called, paths, type Told } from "./play-live.ts";
import { startApi } from "./start-api.ts";

describe("a dry run", () => {
  it("sends nothing with a token either, and plans only what is named, in that order, each once", async () => {
    const { api, live } = await play();
    const { code, told } = await live({ operation: ["hotSearchV1", `GET ${NOTE}`, "getNoteDetailV1"] });
    expect({ code, sent: api.requests.length }).toEqual({ code: 0, sent: 0 });
    expect(told).toMatchObject({ dryRun: true, atMost: 2 });
    expect(told.operations.map(({ operation }) => operation)).toEqual([`GET ${HOT}`, `GET ${NOTE}`]);
  });
});

describe("the budget", () => {
  it.each([0, 2, 5])("sends at most the %d calls it allows, one an operation", async (budget) => {
    const { api, live } = await play();
    const { code, told } = await live({ spend: String(budget), operation: METHODS });
    expect(code).toBe(0);
    expect(paths(api.requests)).toEqual([NOTE, COMMENTS, SEARCH, USER, HOT].slice(0, budget));
    expect(told.usage).toEqual({ calls: budget, billed: budget, unbilled: 0, unknown: 0 });
    const left = told.operations.slice(budget).map(({ reason }) => reason);
    expect(left).toEqual(METHODS.slice(budget).map(() => `beyond the budget of ${budget} calls`));
  });

  it("is kept where calls fail, and nothing that is free is repeated", async () => {
    const failing = { json: { code: 301, data: null }, status: 200 };
    const { api, live } = await play({
      [NOTE]: failing,
      [COMMENTS]: { json: { code: 302, data: null }, status: 429 },
      [SEARCH]: { json: { code: 500, data: null }, status: 500 },
      [USER]: { destroy: true },
    });
    const { code, told, message } = await live({ spend: "4", operation: METHODS });
    expect(code).toBe(1);
    expect(paths(api.requests)).toEqual([NOTE, COMMENTS, SEARCH, USER]);
    expect(called(told).map((row) => [row.code, row.kind, row.billed])).toEqual([
      [301, "collection-failed", "no"],
      [302, "rate-limit", "no"],
      [500, "server", "no"],
      [undefined, "connection", "unknown"],
    ]);
    expect(told.usage).toEqual({ calls: 4, billed: 0, unbilled: 3, unknown: 1 });
    expect(message).toContain("4 of 4 calls failed or came back other than described");
  });

  it("sends the given parameters under their exact names, the token, and nothing else", async () => {
    const { api, live } = await play();
    await live({ spend: "9", operation: ["getNoteDetailV1", "getNoteCommentV2"] });
    expect(api.requests.map(({ method, query }) => [method, Object.fromEntries(query)])).toEqual([
      ["GET", { noteId: "n 1&x=y", token: LIVE_TOKEN }],
      ["GET", { noteId: "n2", lastCursor: "c", token: LIVE_TOKEN }],
    ]);
  });

  it("is not spent on what lacks parameters", async () => {
    const { api, live } = await play();
    const { code, told } = await live({ spend: "1", operation: ["getNoteDetailV3", "hotSearchV1"] });
    expect({ code, paths: paths(api.requests) }).toEqual({ code: 0, paths: [HOT] });
    expect(told.operations[0]).toMatchObject({ kind: "needs-parameters", reason: "needs parameters: noteId" });
  });
});

describe("codes that go for the whole account", () => {
  it.each([
    [100, 401],
    [303, 429],
    [600, 403],
    [601, 200],
    [602, 200],
  ])("%d ends the calls, and what was not called is said", async (code, status) => {
    const { api, live } = await play({ [COMMENTS]: { json: { code, data: null, message: SECRET }, status } });
    const end = await live({ spend: "5", operation: METHODS });
    expect(end.code).toBe(1);
    expect(paths(api.requests)).toEqual([NOTE, COMMENTS]);
    expect(end.told.operations.map(({ result }) => result)).toEqual([
      "ok",
      "failed",
      "not-called",
      "not-called",
      "not-called",
    ]);
    expect(end.told.operations[4]).toMatchObject({ kind: "stopped", reason: `stopped by code ${code}` });
    expect(JSON.stringify(end)).not.toContain(SECRET);
  });
});

describe("an API out of reach", () => {
  it("ends it at the first call, with 3", async () => {
    const { api, live } = await play(Object.fromEntries([NOTE, COMMENTS].map((path) => [path, { destroy: true }])));
    const { code, told } = await live({ spend: "5", operation: METHODS });
    expect(code).toBe(3);
    expect(paths(api.requests)).toEqual([NOTE]);
    expect(told.operations[1]).toMatchObject({ kind: "stopped", reason: "the first call got no answer" });
    expect(told.usage).toMatchObject({ unknown: 1 });
  });
});

describe("operations", () => {
  async function vanish(checkout: LiveCheckout): Promise<void> {
    const file = "specs/generated/rednote.json";
    const document = JSON.parse(await checkout.read(file)) as { paths: Record<string, { get: object }> };
    Object.assign(document.paths[HOT]?.get ?? {}, { deprecated: true, "x-vanished-since": "r1" });
    await checkout.write(file, document);
  }

  it("that are published no more are called only by name", async () => {
    const { api, checkout, live } = await play();
    await vanish(checkout);
    const all = await live({ spend: "20" });
    expect(paths(api.requests)).not.toContain(HOT);
    expect(all.told.operations.find(({ operation }) => operation === `GET ${HOT}`)).toMatchObject({ kind: "vanished" });
    await live({ spend: "1", operation: ["hotSearchV1"] });
    expect(paths(api.requests)).toContain(HOT);
  });

  it("that are hidden are called like any other", async () => {
    const { api, live } = await play();
    await live({ spend: "20" });
    expect(paths(api.requests)).toContain("/api/xiaohongshu/hot-list/v1");
  });
});

describe("an interruption", () => {
  it("lets the call under way end, begins no other, and says what was spent", async () => {
    const checkout = await makeLiveCheckout();
    // As Ctrl-C has it: this process has a listener then, so it goes on.
    const api = await startApi({}, () => void process.emit("SIGINT"));
    const options = { baseUrl: api.url, platform: ["rednote"], operation: ["hotSearchV1", "hotListV1"], spend: "2" };
    const { code, told, message } = await checkout.live<Told>(options);
    expect({ code, message }).toEqual({ code: 1, message: "interrupted; what was not called stands above" });
    expect(paths(api.requests)).toEqual([HOT]);
    expect(told.usage).toMatchObject({ calls: 1, billed: 1 });
    expect(told.operations.map(({ reason }) => reason)).toEqual([undefined, "interrupted"]);
  });
});
