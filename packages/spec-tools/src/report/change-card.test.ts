import { describe, expect, it } from "vitest";
import { renderChangeText } from "./change-card.ts";

describe("renderChangeText", () => {
  it("renders quoted text and the name of the changed parameter or field as code", () => {
    expect(renderChangeText('sort no longer accepts "a", not resort', "sort").text).toBe(
      "<code>sort</code> no longer accepts <code>a</code>, not resort",
    );
    expect(renderChangeText("data[].b was removed", "data[].b").text).toBe("<code>data[].b</code> was removed");
  });

  it("leaves a text without quotes and without a name unchanged", () => {
    expect(renderChangeText("the documentation was reworded").text).toBe("the documentation was reworded");
  });
});
