import { describe, expect, it } from "vitest";
import { fittingName } from "./fitting-name.ts";

describe("fittingName", () => {
  it.each<[baseNames: string[], keys: string[], name: string | undefined]>([
    [["HeadImage", "CoverImage", "Image"], ["url"], "Image"],
    [["HeadImageUrl", "CoverImageUrl", "ImageUrl"], ["w"], "ImageUrl"],
    [["Owner", "Author", "User"], ["user_id", "user_name", "level"], "User"],
    [["Headurl", "Cover", "Video"], ["url", "width"], "UrlWidth"],
    [["A", "B", "C"], ["d", "c", "b", "a"], "ABC"],
    [["A", "B", "C"], [], undefined],
  ])("names a type of the keys %j with the fields %j: %s", (baseNames, keys, name) => {
    expect(fittingName(baseNames, keys)).toBe(name);
  });
});
