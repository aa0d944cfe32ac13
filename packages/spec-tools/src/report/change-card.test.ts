import { describe, expect, it } from "vitest";
import { printFact } from "./change-card.ts";

describe("printFact", () => {
  it("makes code of what is quoted, and of the name the fact is about where it stands by itself", () => {
    expect(printFact('sort takes "a" no more, not resort', "sort").text).toBe(
      "<code>sort</code> takes <code>a</code> no more, not resort",
    );
    expect(printFact("data[].b is gone", "data[].b").text).toBe("<code>data[].b</code> is gone");
  });

  it("leaves a fact about no name as it is", () => {
    expect(printFact("its docs read differently").text).toBe("its docs read differently");
  });
});
