import { describe, expect, it } from "vitest";
import { renderFact } from "./change-card.ts";

describe("renderFact", () => {
  it("makes code of what is quoted, and of the name the fact is about where it stands by itself", () => {
    expect(renderFact('sort takes "a" no more, not resort', "sort").text).toBe(
      "<code>sort</code> takes <code>a</code> no more, not resort",
    );
    expect(renderFact("data[].b is gone", "data[].b").text).toBe("<code>data[].b</code> is gone");
  });

  it("leaves a fact about no name as it is", () => {
    expect(renderFact("its docs read differently").text).toBe("its docs read differently");
  });
});
