import { describe, expect, it } from "vitest";
import { LIVE_TOKEN } from "./live-checkout.ts";
import { HOT, note, NOTE, play, type Row, SECRET } from "./play-live.ts";
import type { ApiAnswer } from "./start-api.ts";

describe("an answer", () => {
  const NEW = { kind: "new", path: "data[].note_list[].brand_new", text: "not in the types yet (string)" };
  const TYPE = { kind: "type", path: "data[].note_list[].liked_count", text: "expected number, found string" };
  it.each<[string, ApiAnswer, Partial<Row>]>([
    ["that fits is ok", note({}), { result: "ok", billed: "yes", isEmpty: false, differences: [] }],
    ["of null is ok and empty", { json: { code: 0, data: null } }, { result: "ok", isEmpty: true }],
    ["of nothing is ok and empty", { json: { code: 0, data: [] } }, { result: "ok", isEmpty: true }],
    ["with a new field is drift", note({ brand_new: SECRET }), { result: "drift", differences: [NEW] }],
    [
      "with another type fails",
      note({ liked_count: SECRET }),
      { result: "failed", kind: "other-types", billed: "yes", code: 0, differences: [TYPE] },
    ],
    [
      "with both says both",
      note({ brand_new: SECRET, liked_count: SECRET }),
      { result: "failed", differences: [TYPE, NEW] },
    ],
    [
      "with a new null says so",
      note({ brand_new: null }),
      { differences: [{ ...NEW, text: "not in the types yet (null)" }] },
    ],
    [
      "with a null where none was seen fails",
      note({ title: null }),
      {
        result: "failed",
        differences: [{ kind: "type", path: "data[].note_list[].title", text: "expected string, found null" }],
      },
    ],
    [
      "with items of a list that was always empty is drift",
      note({ foot_tags: [{ secret: SECRET }] }),
      {
        result: "drift",
        differences: [{ kind: "new", path: "data[].note_list[].foot_tags[]", text: "not in the types yet (object)" }],
      },
    ],
    [
      "with keys in an object that was always empty does not say the keys",
      note({ biz_map: { [SECRET]: 1 } }),
      {
        result: "drift",
        differences: [{ kind: "new", path: "data[].note_list[].biz_map.*", text: "not in the types yet (number)" }],
      },
    ],
    [
      "of another kind fails once",
      { json: { code: 0, data: SECRET } },
      { result: "failed", differences: [{ kind: "type", path: "data", text: "expected array or null, found string" }] },
    ],
    [
      "with a new field around its data is drift",
      { json: { code: 0, data: [], traceId: SECRET } },
      { result: "drift", differences: [{ kind: "new", path: "traceId", text: "not in the types yet (string)" }] },
    ],
    [
      "with its code as a text fails",
      { json: { code: "0", data: [] } },
      { result: "failed", differences: [{ kind: "type", path: "code", text: "expected number, found string" }] },
    ],
    [
      "that succeeds under an error's status is drift",
      { json: { code: 0, data: [] }, status: 500 },
      { result: "drift", differences: [{ kind: "notice", path: "the answer", text: "success came under HTTP 500" }] },
    ],
    [
      "with integers beyond 2^53 is ok",
      { text: '{"code":0,"data":[{"note_list":[{"liked_count":12345678901234567890}]}]}' },
      { result: "ok" },
    ],
    [
      "in HTML fails",
      { text: `<html>${SECRET}`, type: "text/html" },
      {
        result: "failed",
        kind: "protocol",
        billed: "unknown",
        status: 200,
        reason: "the answer is no envelope, HTTP 200",
      },
    ],
    [
      "nested too deep fails",
      { text: `{"code":0,"data":${"[".repeat(9000)}${"]".repeat(9000)}}` },
      { result: "failed", kind: "unreadable", billed: "yes" },
    ],
    ["that leads elsewhere is not followed", { text: "", status: 302 }, { result: "failed", billed: "unknown" }],
    [
      "with a forged line for a name shows it quoted",
      note({ "x\n✓ all right\u001b[31m": 1 }),
      {
        differences: [
          {
            ...NEW,
            path: String.raw`data[].note_list[]["x\n✓ all right\u001b[31m"]`,
            text: "not in the types yet (number)",
          },
        ],
      },
    ],
    [
      "with the token for a name says nothing of it",
      note({ [`x${LIVE_TOKEN}`]: 1 }),
      { result: "failed", kind: "unreadable", differences: [] },
    ],
  ])("%s", async (_, answer, expected) => {
    const { api, checkout, live } = await play({ [NOTE]: answer });
    const before = await checkout.specs();
    const { code, told, message } = await live({ spend: "1", operation: ["getNoteDetailV1"] });
    expect(told.operations).toMatchObject([expected]);
    expect(code).toBe(told.operations[0]?.result === "ok" ? 0 : 1);
    expect(api.requests).toHaveLength(1);
    expect(JSON.stringify([told, message])).not.toContain(SECRET);
    expect(await checkout.specs()).toEqual(before);
  });

  it("of an operation nothing was seen of yet is drift", async () => {
    const { live } = await play({ [HOT]: { json: { code: 0, data: { list: [SECRET] } } } });
    const { code, told } = await live({ spend: "1", operation: ["hotSearchV1"] });
    expect(code).toBe(1);
    expect(told.operations[0]?.differences).toEqual([
      { kind: "new", path: "data", text: "not in the types yet (object)" },
    ]);
  });
});
