import { documentOperations } from "@justone-clients/spec-tools";
import { makePlatform } from "@justone-clients/test-kit/fixtures";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readParameters } from "../../src/live/parameters.ts";
import { planCalls } from "../../src/live/plan-calls.ts";
import { runPlannedCalls } from "../../src/live/run-planned-calls.ts";
import { LIVE_TOKEN } from "./live-checkout.ts";
import { startApi } from "./start-api.ts";

const FIND = "/api/made/find-things/v1";
const made = await makePlatform([
  {
    path: FIND,
    method: "post",
    form: {
      properties: {
        word: { type: "string" },
        time: { type: "string", enum: ["一天内", "半年内"] },
        size: { type: "integer", default: 20 },
        kinds: { type: "array", items: { type: "string", enum: ["NEW", "OLD"] } },
        ids: { type: "array", items: { type: "integer" } },
        token: { type: "string" },
      },
      required: ["token", "word", "time", "size", "kinds"],
    },
    data: { id: "a" },
  },
]);
afterAll(made.remove);

const operations = documentOperations(made.document).map((operation) => {
  return { platform: "made", document: made.document, operation };
});

describe("an operation that posts a form", () => {
  it("posts the given parameters and the declared defaults once and validates the response", async () => {
    const api = await startApi({ [FIND]: { json: { code: 0, data: { id: 1, more: true } } } });
    const steps = planCalls({
      operations,
      names: undefined,
      given: new Map([[`POST ${FIND}`, { word: "tea", ids: [1, 2] }]]),
    });
    const context = { create: made.create, token: LIVE_TOKEN, baseUrl: api.url, meanings: new Map() };
    const { rows, usage } = await runPlannedCalls(steps, {
      budget: 9,
      contextOf: () => context,
      signal: new AbortController().signal,
      progress: () => undefined,
    });
    expect(rows).toMatchObject([
      {
        result: "failed",
        differences: [
          { path: "data.id", text: "expected string, found number" },
          { path: "data.more", text: "not in the types yet (boolean)" },
        ],
      },
    ]);
    expect(usage).toMatchObject({ calls: 1, billed: 1 });
    const [request, ...others] = api.requests;
    expect(others).toEqual([]);
    expect([request?.method, request?.path, [...(request?.query ?? [])]]).toEqual(["POST", FIND, []]);
    expect([...(request?.body ?? [])]).toEqual([
      ["word", "tea"],
      ["ids", "1"],
      ["ids", "2"],
      ["time", "一天内"],
      ["size", "20"],
      ["kinds", "NEW"],
      ["token", LIVE_TOKEN],
    ]);
  });

  it.each<[string, unknown, string]>([
    ["one value", "NEW", "expected a list with at least one item"],
    ["no item", [], "expected a list with at least one item"],
    ["an item outside the enum", ["NEW", "GONE"], 'expected one of "NEW", "OLD"'],
    ["an item of another type", [1], 'expected one of "NEW", "OLD"'],
  ])("refuses a file of parameters that has %s for a list", async (_, kinds, expected) => {
    const file = join(made.folder, "parameters.json");
    await writeFile(file, JSON.stringify({ findThingsV1: { word: "tea", kinds } }));
    const read = readParameters({ typed: "p.json", absolute: file }, { operations, all: operations, token: "" });
    await expect(read).rejects.toThrow(`"kinds": ${expected}`);
  });

  it("does not call an operation whose required form field is not given", () => {
    expect(planCalls({ operations, names: undefined, given: new Map() })).toMatchObject([
      { skipReason: { kind: "needs-parameters", reason: "needs parameters: word" } },
    ]);
  });
});
