import { describe, expect, it } from "vitest";
import { LIVE_TOKEN, type LiveCheckout, makeLiveCheckout } from "./live-checkout.ts";
import { startApi } from "./start-api.ts";
import {
  calledRows,
  COMMENTS,
  HOT,
  type LiveReport,
  METHODS,
  NOTE,
  paths,
  SEARCH,
  SECRET,
  startLive,
  USER,
} from "./start-live.ts";

describe("a dry run", () => {
  it("sends nothing and plans each named operation once, in the given order", async () => {
    const { api, live } = await startLive();
    const { code, report } = await live({ operation: ["hotSearchV1", `GET ${NOTE}`, "getNoteDetailV1"] });
    expect({ code, sent: api.requests.length }).toEqual({ code: 0, sent: 0 });
    expect(report).toMatchObject({ dryRun: true, atMost: 2 });
    expect(report.operations.map(({ operation }) => operation)).toEqual([`GET ${HOT}`, `GET ${NOTE}`]);
  });
});

describe("the budget", () => {
  it.each([0, 2, 5])("sends at most %d calls, one per operation", async (budget) => {
    const { api, live } = await startLive();
    const { code, report } = await live({ spend: String(budget), operation: METHODS });
    expect(code).toBe(0);
    expect(paths(api.requests)).toEqual([NOTE, COMMENTS, SEARCH, USER, HOT].slice(0, budget));
    expect(report.usage).toEqual({ calls: budget, billed: budget, unbilled: 0, unknown: 0 });
    const reasons = report.operations.slice(budget).map(({ reason }) => reason);
    expect(reasons).toEqual(METHODS.slice(budget).map(() => `over the budget of ${budget} calls`));
  });

  it("counts failed calls against the budget and retries none, not even unbilled ones", async () => {
    const failing = { json: { code: 301, data: null }, status: 200 };
    const { api, live } = await startLive({
      [NOTE]: failing,
      [COMMENTS]: { json: { code: 302, data: null }, status: 429 },
      [SEARCH]: { json: { code: 500, data: null }, status: 500 },
      [USER]: { destroy: true },
    });
    const { code, report, message } = await live({ spend: "4", operation: METHODS });
    expect(code).toBe(1);
    expect(paths(api.requests)).toEqual([NOTE, COMMENTS, SEARCH, USER]);
    expect(calledRows(report).map((row) => [row.code, row.kind, row.billed])).toEqual([
      [301, "collection-failed", "no"],
      [302, "rate-limit", "no"],
      [500, "server", "no"],
      [undefined, "connection", "unknown"],
    ]);
    expect(report.usage).toEqual({ calls: 4, billed: 0, unbilled: 3, unknown: 1 });
    expect(message).toContain("4 of 4 calls failed or returned a response that differs from the document");
  });

  it("sends only the given parameters and the token", async () => {
    const { api, live } = await startLive();
    await live({ spend: "9", operation: ["getNoteDetailV1", "getNoteCommentV2"] });
    expect(api.requests.map(({ method, query }) => [method, Object.fromEntries(query)])).toEqual([
      ["GET", { noteId: "n 1&x=y", token: LIVE_TOKEN }],
      ["GET", { noteId: "n2", lastCursor: "c", token: LIVE_TOKEN }],
    ]);
  });

  it("does not spend the budget on operations that lack parameters", async () => {
    const { api, live } = await startLive();
    const { code, report } = await live({ spend: "1", operation: ["getNoteDetailV3", "hotSearchV1"] });
    expect({ code, paths: paths(api.requests) }).toEqual({ code: 0, paths: [HOT] });
    expect(report.operations[0]).toMatchObject({ kind: "needs-parameters", reason: "needs parameters: noteId" });
  });
});

describe("codes for the whole account", () => {
  it.each([
    [100, 401],
    [303, 429],
    [600, 403],
    [601, 200],
    [602, 200],
  ])("stops at the code %d and reports the operations that were not called", async (code, status) => {
    const { api, live } = await startLive({ [COMMENTS]: { json: { code, data: null, message: SECRET }, status } });
    const end = await live({ spend: "5", operation: METHODS });
    expect(end.code).toBe(1);
    expect(paths(api.requests)).toEqual([NOTE, COMMENTS]);
    expect(end.report.operations.map(({ result }) => result)).toEqual([
      "ok",
      "failed",
      "not-called",
      "not-called",
      "not-called",
    ]);
    expect(end.report.operations[4]).toMatchObject({ kind: "stopped", reason: `stopped by code ${code}` });
    expect(JSON.stringify(end)).not.toContain(SECRET);
  });
});

describe("an unreachable API", () => {
  it("stops after the first call and exits 3 if the API is unreachable", async () => {
    const { api, live } = await startLive(
      Object.fromEntries([NOTE, COMMENTS].map((path) => [path, { destroy: true }])),
    );
    const { code, report } = await live({ spend: "5", operation: METHODS });
    expect(code).toBe(3);
    expect(paths(api.requests)).toEqual([NOTE]);
    expect(report.operations[1]).toMatchObject({ kind: "stopped", reason: "the first call got no response" });
    expect(report.usage).toMatchObject({ unknown: 1 });
  });
});

describe("operations", () => {
  async function markVanished(checkout: LiveCheckout): Promise<void> {
    const file = "specs/generated/rednote.json";
    const document = JSON.parse(await checkout.read(file)) as { paths: Record<string, { get: object }> };
    Object.assign(document.paths[HOT]?.get ?? {}, { deprecated: true, "x-vanished-since": "r1" });
    await checkout.write(file, document);
  }

  it("calls a vanished operation only if it is named", async () => {
    const { api, checkout, live } = await startLive();
    await markVanished(checkout);
    const all = await live({ spend: "20" });
    expect(paths(api.requests)).not.toContain(HOT);
    expect(all.report.operations.find(({ operation }) => operation === `GET ${HOT}`)).toMatchObject({
      kind: "vanished",
    });
    await live({ spend: "1", operation: ["hotSearchV1"] });
    expect(paths(api.requests)).toContain(HOT);
  });

  it("calls hidden operations like any other", async () => {
    const { api, live } = await startLive();
    await live({ spend: "20" });
    expect(paths(api.requests)).toContain("/api/xiaohongshu/hot-list/v1");
  });
});

describe("an interruption", () => {
  it("completes the current call after SIGINT, starts no other, and reports the usage", async () => {
    const checkout = await makeLiveCheckout();
    // Simulates Ctrl-C. The command has a listener for the signal, so this process continues.
    const api = await startApi({}, () => void process.emit("SIGINT"));
    const options = { baseUrl: api.url, platform: ["rednote"], operation: ["hotSearchV1", "hotListV1"], spend: "2" };
    const { code, report, message } = await checkout.live<LiveReport>(options);
    expect({ code, message }).toEqual({
      code: 1,
      message: "interrupted; the operations that were not called are listed above",
    });
    expect(paths(api.requests)).toEqual([HOT]);
    expect(report.usage).toMatchObject({ calls: 1, billed: 1 });
    expect(report.operations.map(({ reason }) => reason)).toEqual([undefined, "interrupted"]);
  });
});
