import { documentOperations } from "@justone-clients/spec-tools";
import { makePlatform } from "@justone-clients/test-kit/fixtures";
import { afterAll, describe, expect, it } from "vitest";
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
        token: { type: "string" },
      },
      required: ["token", "word", "time", "size"],
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
    const steps = planCalls({ operations, names: undefined, given: new Map([[`POST ${FIND}`, { word: "tea" }]]) });
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
    expect(Object.fromEntries(request?.body ?? [])).toEqual({
      word: "tea",
      time: "一天内",
      size: "20",
      token: LIVE_TOKEN,
    });
  });

  it("does not call an operation whose required form field is not given", () => {
    expect(planCalls({ operations, names: undefined, given: new Map() })).toMatchObject([
      { skipReason: { kind: "needs-parameters", reason: "needs parameters: word" } },
    ]);
  });
});
