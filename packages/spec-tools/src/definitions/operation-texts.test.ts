import { describe, expect, it } from "vitest";
import { readOperationTexts } from "./operation-texts.ts";

const REMARK = { kind: "LIMITATION", content: "Serves leaves only." };
const LONG = "x".repeat(3_000);

describe("readOperationTexts", () => {
  it.each<[string, unknown, unknown]>([
    [
      "every published member",
      [{ ...REMARK, concept: "leaf", aliases: ["茶"], fieldPaths: ["$.data.id"], type: "tip" }],
      [{ ...REMARK, concept: "leaf", aliases: ["茶"], fieldPaths: ["$.data.id"] }],
    ],
    ["an unknown kind", [{ kind: "BREWING", content: "a" }], [{ kind: "BREWING", content: "a" }]],
    ["a remark without a kind", [{ content: "a" }], [{ content: "a" }]],
    ["a remark whose kind is not a text", [{ kind: 1, content: "a" }], [{ content: "a" }]],
    ["only the aliases that are texts", [{ ...REMARK, aliases: [1, "茶", ""] }], [{ ...REMARK, aliases: ["茶"] }]],
    ["no aliases if none is a text", [{ ...REMARK, aliases: [{}] }], [REMARK]],
    ["no aliases if they are not a list", [{ ...REMARK, aliases: "茶" }], [REMARK]],
    ["the valid entries beside malformed ones", [null, "text", {}, { content: " " }, { content: 1 }, REMARK], [REMARK]],
    ["no text with a bidi character", [{ content: "a\u202eb" }, REMARK], [REMARK]],
    ["no name with a line break", [{ kind: "A\nB", content: "a" }], [{ content: "a" }]],
    ["the first 2,000 characters of a text", [{ content: LONG }], [{ content: `${"x".repeat(1_999)}…` }]],
    ["the first 50 remarks", Array.from({ length: 51 }, () => REMARK), Array.from({ length: 50 }, () => REMARK)],
    ["nothing of an empty list", [], undefined],
    ["nothing of an object", { "0": REMARK }, undefined],
    ["nothing of null", null, undefined],
    ["nothing of a text", "LIMITATION", undefined],
  ])("reads %s", (_, published, expected) => {
    expect(readOperationTexts({ "x-highlights": published }).highlights).toEqual(expected);
  });

  it.each<[string, unknown, unknown]>([
    ["a text as the title", ["Brew tea"], [{ title: "Brew tea" }]],
    [
      "every published member",
      [{ id: "brew", title: "Brew", description: "Hot.", aliases: ["cook"], order: 1 }],
      [{ id: "brew", title: "Brew", description: "Hot.", aliases: ["cook"] }],
    ],
    ["a use without a title", [{ description: "Hot." }], [{ description: "Hot." }]],
    ["no use without texts", [{ id: "brew" }, [], 1, ""], undefined],
  ])("reads %s of x-use-cases", (_, published, expected) => {
    expect(readOperationTexts({ "x-use-cases": published }).useCases).toEqual(expected);
  });
});
