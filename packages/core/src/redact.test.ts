import { describe, expect, it } from "vitest";
import { createRedact } from "./redact.ts";

const TOKEN = "a/b+c=d e";

describe("redact", () => {
  it.each([
    ["raw", TOKEN],
    ["percent-encoded", encodeURIComponent(TOKEN)],
    ["form-encoded", encodeURIComponent(TOKEN).replaceAll("%20", "+")],
    ["base64", Buffer.from(TOKEN).toString("base64")],
    ["base64url", Buffer.from(TOKEN).toString("base64url")],
  ])("replaces a token that is %s", (_, form) => {
    expect(createRedact(TOKEN)(`before ${form} after`)).toBe("before [token] after");
  });

  it("leaves other text alone", () => {
    expect(createRedact(TOKEN)("nothing here")).toBe("nothing here");
  });

  it("takes an empty token for none", () => {
    expect(createRedact("")("text")).toBe("text");
  });
});
