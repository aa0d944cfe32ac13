import type { OptionValues } from "@justone-clients/spec-tools";
import { describe, expect, it } from "vitest";
import { LIVE_TOKEN } from "./live-checkout.ts";
import { NOTE, SEARCH, SECRET, startLive } from "./start-live.ts";

describe("wrong usage of pnpm contract:live", () => {
  it.each<[string, OptionValues, string]>([
    ["an unknown operation", { operation: ["getNoteDetial"] }, 'did you mean "getNoteDetailV1"?'],
    ["an unknown path", { operation: ["GET /api/xiaohongshu/get-note-detial/v1"] }, `did you mean "GET ${NOTE}"?`],
    [
      "a value that is not an operation",
      { operation: ["\u001b[31m"] },
      String.raw`--operation "\u001b[31m": expected a method`,
    ],
    ["an operation of another platform", { operation: ["getKolInfoV1"] }, "expected a method"],
    [
      "a method that two platforms have",
      { operation: ["getNoteDetailV1"], platform: undefined, parameters: undefined },
      "(pgy) and ",
    ],
    ["a negative budget", { spend: "-1" }, '--spend "-1": expected a number of calls'],
    ["a fractional budget", { spend: "1.5" }, "expected a number of calls"],
    ["a budget that is not a number", { spend: "all" }, "expected a number of calls"],
    ["an empty budget", { spend: "" }, "expected a number of calls"],
    ["a budget beyond the safe integers", { spend: "99999999999999999999" }, "expected a number of calls"],
    ["--observe without --spend", { observe: true }, "--observe needs --spend"],
    [
      "plain HTTP",
      { spend: "1", baseUrl: "http://api.example.com" },
      "--base-url http://api.example.com/: expected an https",
    ],
    [
      "a port that fetch refuses",
      { spend: "1", baseUrl: "http://127.0.0.1:1" },
      "--base-url: baseUrl must not have port 1",
    ],
    ["an unknown platform", { platform: ["tea"] }, "--platform tea: expected a platform"],
    ["the token as an operation", { operation: [LIVE_TOKEN] }, "found it also in an option"],
    ["the token as a budget", { spend: LIVE_TOKEN }, "found it also in an option"],
    [
      "a missing file of parameters",
      { parameters: "gone.json" },
      "--parameters gone.json: expected a file of parameters",
    ],
  ])("refuses %s with exit code 2 and sends nothing", async (_, options, expected) => {
    const { api, live } = await startLive();
    const { code, message } = await live(options);
    expect(code).toBe(2);
    expect(message).toContain(expected);
    expect(message).not.toContain("\n");
    expect(message).not.toContain(LIVE_TOKEN);
    expect(api.requests).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ["invalid JSON", `{ ${SECRET}`, "expected JSON"],
    ["a list", [], "expected an object of parameters by operation"],
    ["an unknown operation", { hotSearchV9: {} }, 'did you mean "hotSearchV1"?'],
    ["an operation twice", { searchNoteV2: { keyword: "a" }, [`GET ${SEARCH}`]: { keyword: "b" } }, "found it twice"],
    ["an unknown parameter", { getNoteDetailV1: { noteID: "a" } }, "did you mean noteId?"],
    ["another type", { getNoteDetailV1: { noteId: 1 } }, '"noteId": expected a non-empty string'],
    ["an empty string", { getNoteDetailV1: { noteId: "" } }, "expected a non-empty string"],
    ["a string instead of parameters", { getNoteDetailV1: SECRET }, "expected an object of parameters by name"],
    ["the parameter token", { getNoteDetailV1: { token: LIVE_TOKEN } }, "set the environment variable"],
    ["the token as a value", { getNoteDetailV1: { noteId: LIVE_TOKEN } }, "set the environment variable"],
    ["the token as a name", { [LIVE_TOKEN]: {} }, "set the environment variable"],
  ])("refuses a file of parameters with %s and sends nothing", async (_, content, expected) => {
    const { api, checkout, live } = await startLive();
    await checkout.write("p.json", content);
    const { code, message } = await live({ spend: "9" });
    expect(code).toBe(2);
    expect(message).toContain(expected);
    expect(message).not.toContain(SECRET);
    expect(message).not.toContain(LIVE_TOKEN);
    expect(api.requests).toEqual([]);
  });
});
