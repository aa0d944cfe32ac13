import { describe, expect, it } from "vitest";
import { deriveBaseName } from "./type-graph.ts";

describe("baseName", () => {
  it.each([
    ["user", "User"],
    ["images_list", "Image"],
    ["note_list", "Note"],
    ["hash_tag", "HashTag"],
    ["userInfo", "UserInfo"],
    ["ats", "At"],
    ["categories", "Category"],
    ["addresses", "Address"],
    ["status", "Status"],
    ["list", "List"],
    ["粉丝数", "Field"],
    ["3d_models", "Field3dModel"],
    ["__proto__", "Proto"],
    ["", "Field"],
  ])("derives the type name of the key %j: %s", (key, name) => {
    expect(deriveBaseName(key)).toBe(name);
  });
});
