import { describe, expect, it } from "vitest";
import { renderFact } from "./change-card.ts";

describe("renderFact", () => {
  it("renders quoted text and the name of the fact, as a whole word, as code", () => {
    expect(renderFact('sort no longer accepts "a", not resort', "sort").text).toBe(
      "<code>sort</code> no longer accepts <code>a</code>, not resort",
    );
    expect(renderFact("data[].b is gone", "data[].b").text).toBe("<code>data[].b</code> is gone");
  });

  it("leaves a fact without quotes and without a name unchanged", () => {
    expect(renderFact("its documentation was reworded").text).toBe("its documentation was reworded");
  });
});
