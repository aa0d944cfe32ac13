import { findToken } from "@justone-clients/test-kit";
import { describe, expect, it } from "vitest";
import { LIVE_TOKEN, makeLiveCheckout } from "../../live/live-checkout.ts";
import { startApi } from "../../live/start-api.ts";

const NOTE = "/api/xiaohongshu/get-note-detail/v1";
const PARAMETERS = { [`GET ${NOTE}`]: { noteId: "n 1&x=y" } };
const DRIFTING = { json: { code: 0, data: [{ note_list: [{ brand_new: "words of a person" }] }] } };

// Each test starts a process, which is slow on a busy machine.
describe("pnpm contract:live", () => {
  it("sends nothing without --spend and lists the calls, their parameters and the missing ones", async () => {
    const [api, checkout] = [await startApi({}), await makeLiveCheckout()];
    await checkout.write("p.json", PARAMETERS);
    const args = ["--base-url", api.url, "--platform", "rednote", "--parameters", "p.json"];
    const { code, stdout } = await checkout.script("contract-live", args);
    expect(code).toBe(0);
    expect(api.requests).toEqual([]);
    expect(stdout).toMatch(/→ +GET \/api\/xiaohongshu\/get-note-detail\/v1 +noteId="n 1&x=y" +would be called/);
    expect(stdout).toMatch(
      /· +GET \/api\/xiaohongshu\/get-note-sub-comment\/v2 +not called: needs parameters: noteId, commentId/,
    );
    expect(stdout).toMatch(/→ +GET \/api\/xiaohongshu\/hot-list\/v1 \(hidden\) +none +would be called/);
    expect(stdout).toContain(`--spend 3 would send at most 3 calls to ${new URL(api.url).host}`);
  });

  it("prints the differences and the number of calls", async () => {
    const [api, checkout] = [await startApi({ [NOTE]: DRIFTING }), await makeLiveCheckout()];
    await checkout.write("p.json", PARAMETERS);
    const args = ["--base-url", api.url, "--platform", "rednote", "--parameters", "p.json", "--spend", "3"];
    args.push("--operation", "getNoteDetailV1", "hotSearchV1");
    const { code, stdout, stderr } = await checkout.script("contract-live", args, LIVE_TOKEN);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /≠ +GET \/api\/xiaohongshu\/get-note-detail\/v1 +noteId="n 1&x=y" +undocumented: 1 difference +yes +\d+ ms/,
    );
    expect(stdout).toMatch(/✓ +GET \/api\/xiaohongshu\/hot-search\/v1 +none +ok, empty +yes +\d+ ms/);
    expect(stdout).toContain("\n  data[].note_list[].brand_new: not in the types yet (string)\n");
    expect(stdout).toContain("Calls sent: 2 of at most 3; 2 billed, 0 unbilled, 0 unknown\n");
    expect(stderr).toBe(
      "pnpm contract:live: 1 of 2 calls failed or returned a response that differs from the document\n",
    );
  });

  it("prints one JSON document without the token under --json", async () => {
    const [api, checkout] = [await startApi({ [NOTE]: DRIFTING }), await makeLiveCheckout()];
    await checkout.write("p.json", PARAMETERS);
    const args = [
      "--json",
      "--base-url",
      api.url,
      "--parameters",
      "p.json",
      "--spend",
      "1",
      "--operation",
      `GET ${NOTE}`,
    ];
    const { code, stdout, stderr } = await checkout.script("contract-live", args, LIVE_TOKEN);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ exitCode: 1, budget: 1, operations: [{ result: "undocumented" }] });
    expect(findToken([stdout, stderr], LIVE_TOKEN)).toEqual([]);
    expect(api.requests.map(({ query }) => query.get("token"))).toEqual([LIVE_TOKEN]);
  });

  it.each([
    [
      "--spend without a token",
      ["--spend", "1"],
      "expected the account's token in the environment variable JUSTONEAPI_TOKEN",
    ],
    ["a negative budget", ["--spend", "-1"], '--spend "-1": expected a number of calls'],
    ["a token as an option", ["--token", LIVE_TOKEN], "unknown option '--token'"],
  ])("refuses %s and sends nothing", async (_, args, message) => {
    const [api, checkout] = [await startApi({}), await makeLiveCheckout()];
    const { code, stdout, stderr } = await checkout.script("contract-live", ["--base-url", api.url, ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(findToken([stdout, stderr], LIVE_TOKEN)).toEqual([]);
    expect(api.requests).toEqual([]);
  });
});
