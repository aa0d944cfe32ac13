import { describe, expect, it } from "vitest";
import { LIVE_TOKEN } from "./live-checkout.ts";
import { NOTE, HOT, SECRET, play, note } from "./play-live.ts";
import type { ApiAnswer } from "./start-api.ts";

// Some build the documents too, in a process of its own.
describe("--observe", { timeout: 60_000 }, () => {
  const OBSERVE = { spend: "1", observe: true, operation: ["getNoteDetailV1"] };

  it("folds what is new once, and the documents built then have it", async () => {
    const { checkout, live } = await play({ [NOTE]: note({ brand_new: SECRET }) });
    const first = await live(OBSERVE);
    expect(first.code).toBe(1);
    expect(first.told.observed?.operations).toMatchObject([
      { counted: true, widened: ["data[].note_list[].brand_new: new, string"], lost: [] },
    ]);
    expect(first.told.observed?.written).toEqual(["specs/observed/rednote/get-note-detail-v1.json"]);
    expect((await checkout.script("specs-build", [])).code).toBe(0);
    expect(await checkout.read("specs/generated/rednote.json")).toContain('"brand_new"');
    const after = await checkout.specs();
    expect([...after.values()].join("\n")).not.toContain(SECRET);

    const second = await live(OBSERVE);
    expect(second.code).toBe(0);
    expect(second.told.operations[0]).toMatchObject({ result: "ok", differences: [] });
    expect(second.told.observed).toMatchObject({ operations: [{ counted: false, widened: [] }], written: [] });
    expect(await checkout.specs()).toEqual(after);
  });

  it("types what nothing was seen of yet, digits beyond 2^53 included", async () => {
    const { checkout, live } = await play({
      [HOT]: { text: '{"code":0,"data":{"word":"a","heat":12345678901234567890}}' },
    });
    const { told } = await live({ spend: "1", observe: true, operation: ["hotSearchV1"] });
    expect(told.observed?.operations[0]?.widened).toEqual([
      "data: unknown → object",
      "data.heat: new, number",
      "data.word: new, string",
    ]);
    await checkout.script("specs-build", []);
    const again = await live({ spend: "1", operation: ["hotSearchV1"] });
    expect(again.code).toBe(0);
  });

  it.each<[string, ApiAnswer]>([
    ["failed", { json: { code: 201, data: { a: 1 } } }],
    ["is no envelope", { text: "<html>" }],
    ["has the token for a name", note({ [LIVE_TOKEN]: 1 })],
  ])("leaves everything as it was after an answer that %s", async (_, answer) => {
    const { checkout, live } = await play({ [NOTE]: answer });
    const before = await checkout.specs();
    const { code, told } = await live(OBSERVE);
    expect({ code, observed: told.observed }).toEqual({ code: 1, observed: { operations: [], written: [] } });
    expect(await checkout.specs()).toEqual(before);
  });

  it("is refused before any money is spent where the states cannot be read", async () => {
    const { api, checkout, live } = await play();
    await checkout.write("specs/observed/rednote/get-note-detail-v1.json", "{}");
    expect((await live(OBSERVE)).code).toBe(3);
    expect(api.requests).toEqual([]);
  });
});
