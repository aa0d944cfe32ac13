import { describe, expect, it } from "vitest";
import { buildDefinitions, type ShortDefinition } from "#tests/build-definitions";

const TOKEN = { name: "token", required: true, schema: { type: "string" } };
const LEAF: ShortDefinition = {
  path: "/api/made/get-leaf/v1",
  method: "get",
  query: [TOKEN, { name: "kind", schema: { type: "string" } }],
};
const POST: ShortDefinition = {
  path: "/api/made/find/v1",
  method: "post",
  form: { properties: { token: { type: "string" }, kind: { type: "string" } }, required: ["token"] },
};
const OPERATION = "$.paths['/api/made/get-leaf/v1'].get";
const PARAMETER = `${OPERATION}.parameters[0]`;
const FIELD = "$.paths['/api/made/find/v1'].post.requestBody.content.*.schema.properties.kind";

const TEXT = { en: "Fresh.", zh: "新鲜。" };
const SUGGESTION = { operation: "POST /api/made/find/v1", reason: TEXT, source: "a report" };

function amend(target: string, update: object): Promise<unknown> {
  return buildDefinitions({ codes: [] }, [LEAF, POST], [{ target, update: update as never }]);
}

describe("checkOwnTexts", () => {
  it.each<[string, string, object]>([
    ["a suggestion", OPERATION, { "x-suggested": SUGGESTION }],
    ["a remark", OPERATION, { "x-own-highlights": [{ kind: "CONDITION", content: TEXT, concept: "leaf" }] }],
    [
      "values of a parameter",
      PARAMETER,
      {
        "x-values": [
          { value: "_0", meaning: TEXT },
          { value: "茶", children: ["绿茶"] },
        ],
      },
    ],
    ["values of a form field", FIELD, { "x-values": [{ value: "_0" }] }],
  ])("accepts %s", async (_, target, update) => {
    await expect(amend(target, update)).resolves.toBeDefined();
  });

  it.each<[string, string, object, string]>([
    [
      "an unknown operation",
      OPERATION,
      { "x-suggested": { ...SUGGESTION, operation: "GET /api/made/x" } },
      "x-suggested of GET /api/made/get-leaf/v1: expected another operation of the platform as METHOD /path, found GET /api/made/x",
    ],
    [
      "the operation itself",
      OPERATION,
      { "x-suggested": { ...SUGGESTION, operation: "GET /api/made/get-leaf/v1" } },
      "expected another operation",
    ],
    [
      "a suggestion without a source",
      OPERATION,
      { "x-suggested": { ...SUGGESTION, source: undefined } },
      "x-suggested of GET",
    ],
    [
      "a reason without Chinese",
      OPERATION,
      { "x-suggested": { ...SUGGESTION, reason: { en: "a" } } },
      "expected texts in English and Chinese",
    ],
    [
      "an unknown kind",
      OPERATION,
      { "x-own-highlights": [{ kind: "HINT", content: TEXT }] },
      "x-own-highlights of GET",
    ],
    [
      "a text of two lines",
      OPERATION,
      { "x-own-highlights": [{ kind: "GUIDANCE", content: { en: "a\nb", zh: "a" } }] },
      "expected one line",
    ],
    ["no values", PARAMETER, { "x-values": [] }, "x-values of the parameter kind of GET /api/made/get-leaf/v1"],
    [
      "a meaning in one language",
      FIELD,
      { "x-values": [{ value: "a", meaning: "b" }] },
      "x-values of the parameter kind of POST",
    ],
  ])("refuses %s", async (_, target, update, message) => {
    await expect(amend(target, update)).rejects.toThrow(message);
    await expect(amend(target, update)).rejects.toThrow(/^made-overlay\.json: /);
  });
});
