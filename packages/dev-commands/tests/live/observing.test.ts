import { describe, expect, it } from "vitest";
import { LIVE_TOKEN } from "./live-checkout.ts";
import { HOT, NOTE, note, SECRET, startLive } from "./start-live.ts";
import type { ApiResponse } from "./start-api.ts";

// Some tests also build the documents in a separate process.
describe("--observe", () => {
  const OBSERVE = { spend: "1", observe: true, operation: ["getNoteDetailV1"] };

  it("adds a new field to the observed types once, and the next build includes it", async () => {
    const { checkout, live } = await startLive({ [NOTE]: note({ brand_new: SECRET }) });
    const first = await live(OBSERVE);
    expect(first.code).toBe(1);
    expect(first.report.observed?.operations).toMatchObject([
      { counted: true, widened: ["data[].note_list[].brand_new: new, string"], lost: [] },
    ]);
    expect(first.report.observed?.written).toEqual(["specs/observed/rednote/get-note-detail-v1.json"]);
    expect((await checkout.script("specs-build", [])).code).toBe(0);
    expect(await checkout.read("specs/generated/rednote.json")).toContain('"brand_new"');
    const after = await checkout.specs();
    expect([...after.values()].join("\n")).not.toContain(SECRET);

    const second = await live(OBSERVE);
    expect(second.code).toBe(0);
    expect(second.report.operations[0]).toMatchObject({ result: "ok", differences: [] });
    expect(second.report.observed).toMatchObject({ operations: [{ counted: false, widened: [] }], written: [] });
    expect(await checkout.specs()).toEqual(after);
  });

  it("infers types for an operation without observed types, even for integers beyond 2^53", async () => {
    const { checkout, live } = await startLive({
      [HOT]: { text: '{"code":0,"data":{"word":"a","heat":12345678901234567890}}' },
    });
    const { report } = await live({ spend: "1", observe: true, operation: ["hotSearchV1"] });
    expect(report.observed?.operations[0]?.widened).toEqual([
      "data: unknown → object",
      "data.heat: new, number",
      "data.word: new, string",
    ]);
    await checkout.script("specs-build", []);
    const again = await live({ spend: "1", operation: ["hotSearchV1"] });
    expect(again.code).toBe(0);
  });

  it.each<[string, ApiResponse]>([
    ["failed", { json: { code: 201, data: { a: 1 } } }],
    ["is not an envelope", { text: "<html>" }],
    ["has a field named like the token", note({ [LIVE_TOKEN]: 1 })],
  ])("changes no file after a response that %s", async (_, response) => {
    const { checkout, live } = await startLive({ [NOTE]: response });
    const before = await checkout.specs();
    const { code, report } = await live(OBSERVE);
    expect({ code, observed: report.observed }).toEqual({ code: 1, observed: { operations: [], written: [] } });
    expect(await checkout.specs()).toEqual(before);
  });

  it("fails before it sends a call if the observed states are invalid", async () => {
    const { api, checkout, live } = await startLive();
    await checkout.write("specs/observed/rednote/get-note-detail-v1.json", "{}");
    expect((await live(OBSERVE)).code).toBe(3);
    expect(api.requests).toEqual([]);
  });
});
