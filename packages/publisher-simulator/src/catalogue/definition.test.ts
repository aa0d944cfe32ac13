import { describe, expect, it } from "vitest";
import { definitionPath } from "./definition.ts";
import type { JsonObject } from "./json-value.ts";

function pathOf(path: string, operation: JsonObject, language: "en" | "zh" = "en"): string {
  return definitionPath({ id: `GET ${path}`, method: "get", path, operation }, language);
}

describe("definitionPath", () => {
  it.each<[string, string, JsonObject]>([
    ["/openapi/tea-green/leaf-v2-en.json", "/api/leaf/v1", { "x-api-version": "v2" }],
    ["/openapi/tea-green/leaf-v1-en.json", "/api/leaf/v1", {}],
    ["/openapi/tea-green/leaf-en.json", "/api/leaf", {}],
    ["/openapi/tea-green/leaf-en.json", "/api/leaf/v1x", {}],
    ["/openapi/tea-green/leaf-v1-deprecated-en.json", "/api/leaf/v1", { deprecated: true }],
    ["/openapi/tea-green/leaf-v1-en.json", "/api/leaf/v1", { deprecated: false }],
    ["/openapi/tea-green/leaf-v3-en.json", "/api/leaf/v3", { summary: "Leaf (V3)" }],
    ["/openapi/tea-green/leaf-v3-of-tea-v3-en.json", "/api/leaf/v3", { summary: "Leaf (V3) of Tea" }],
    ["/openapi/tea-green/myleaf-ai-2-v1-en.json", "/api/leaf/v1", { summary: " myLeaf — AI/2 " }],
    ["/openapi/pot/leaf-v1-en.json", "/api/leaf/v1", { tags: ["Pot", "Tea"] }],
  ])("definitionPath returns %s for the operation %s with %j", (expected, path, extra) => {
    expect(pathOf(path, { tags: ["Tea (Green)"], summary: "Leaf", ...extra })).toBe(expected);
  });

  it("definitionPath puts the language last", () => {
    expect(pathOf("/api/leaf/v1", { tags: ["Tea"], summary: "Leaf" }, "zh")).toBe("/openapi/tea/leaf-v1-zh.json");
  });
});
