import { describe, expect, it } from "vitest";
import { LIVE_TOKEN } from "./live-checkout.ts";
import type { ApiResponse } from "./start-api.ts";
import { HOT, NOTE, note, type Row, SECRET, startLive } from "./start-live.ts";

describe("the validation of a response", () => {
  const NEW = { kind: "new", path: "data[].note_list[].brand_new", text: "not in the types yet (string)" };
  const TYPE = { kind: "type", path: "data[].note_list[].liked_count", text: "expected number, found string" };
  it.each<[string, ApiResponse, Partial<Row>]>([
    ["a response of the known types as ok", note({}), { result: "ok", billed: "yes", isEmpty: false, differences: [] }],
    ["null as ok and empty", { json: { code: 0, data: null } }, { result: "ok", isEmpty: true }],
    ["an empty list as ok and empty", { json: { code: 0, data: [] } }, { result: "ok", isEmpty: true }],
    ["a new field as undocumented", note({ brand_new: SECRET }), { result: "undocumented", differences: [NEW] }],
    [
      "a field of another type as failed",
      note({ liked_count: SECRET }),
      { result: "failed", kind: "other-types", billed: "yes", code: 0, differences: [TYPE] },
    ],
    [
      "a new field and a field of another type with both differences",
      note({ brand_new: SECRET, liked_count: SECRET }),
      { result: "failed", differences: [TYPE, NEW] },
    ],
    [
      "a new field that is null with its kind",
      note({ brand_new: null }),
      { differences: [{ ...NEW, text: "not in the types yet (null)" }] },
    ],
    [
      "an unexpected null as failed",
      note({ title: null }),
      {
        result: "failed",
        differences: [{ kind: "type", path: "data[].note_list[].title", text: "expected string, found null" }],
      },
    ],
    [
      "items of a list that was always empty as undocumented",
      note({ foot_tags: [{ secret: SECRET }] }),
      {
        result: "undocumented",
        differences: [{ kind: "new", path: "data[].note_list[].foot_tags[]", text: "not in the types yet (object)" }],
      },
    ],
    [
      "keys of an object that was always empty without their names",
      note({ biz_map: { [SECRET]: 1 } }),
      {
        result: "undocumented",
        differences: [{ kind: "new", path: "data[].note_list[].biz_map.*", text: "not in the types yet (number)" }],
      },
    ],
    [
      "data of another kind as failed with one difference",
      { json: { code: 0, data: SECRET } },
      { result: "failed", differences: [{ kind: "type", path: "data", text: "expected array or null, found string" }] },
    ],
    [
      "a new field of the envelope as undocumented",
      { json: { code: 0, data: [], traceId: SECRET } },
      {
        result: "undocumented",
        differences: [{ kind: "new", path: "traceId", text: "not in the types yet (string)" }],
      },
    ],
    [
      "a code that is a string as failed",
      { json: { code: "0", data: [] } },
      { result: "failed", differences: [{ kind: "type", path: "code", text: "expected number, found string" }] },
    ],
    [
      "a success with an HTTP error status as undocumented",
      { json: { code: 0, data: [] }, status: 500 },
      {
        result: "undocumented",
        differences: [{ kind: "notice", path: "the response", text: "success was returned with HTTP 500" }],
      },
    ],
    [
      "integers beyond 2^53 as ok",
      { text: '{"code":0,"data":[{"note_list":[{"liked_count":12345678901234567890}]}]}' },
      { result: "ok" },
    ],
    [
      "HTML as failed",
      { text: `<html>${SECRET}`, type: "text/html" },
      {
        result: "failed",
        kind: "protocol",
        billed: "unknown",
        status: 200,
        reason: "the response is not an envelope, HTTP 200",
      },
    ],
    [
      "a too deeply nested response as failed",
      { text: `{"code":0,"data":${"[".repeat(9000)}${"]".repeat(9000)}}` },
      { result: "failed", kind: "unreadable", billed: "yes" },
    ],
    ["a redirect as failed, without following it", { text: "", status: 302 }, { result: "failed", billed: "unknown" }],
    [
      "a field name with line ends and terminal codes in escaped form",
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
      "a field named like the token as failed, without its name",
      note({ [`x${LIVE_TOKEN}`]: 1 }),
      { result: "failed", kind: "unreadable", differences: [] },
    ],
  ])("reports %s", async (_, response, expected) => {
    const { api, checkout, live } = await startLive({ [NOTE]: response });
    const before = await checkout.specs();
    const { code, report, message } = await live({ spend: "1", operation: ["getNoteDetailV1"] });
    expect(report.operations).toMatchObject([expected]);
    expect(code).toBe(report.operations[0]?.result === "ok" ? 0 : 1);
    expect(api.requests).toHaveLength(1);
    expect(JSON.stringify([report, message])).not.toContain(SECRET);
    expect(await checkout.specs()).toEqual(before);
  });

  it("reports data of an operation without observed types as undocumented", async () => {
    const { live } = await startLive({ [HOT]: { json: { code: 0, data: { list: [SECRET] } } } });
    const { code, report } = await live({ spend: "1", operation: ["hotSearchV1"] });
    expect(code).toBe(1);
    expect(report.operations[0]?.differences).toEqual([
      { kind: "new", path: "data", text: "not in the types yet (object)" },
    ]);
  });
});
