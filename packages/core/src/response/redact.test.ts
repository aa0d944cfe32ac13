import { describe, expect, it } from "vitest";
import { createBodyRedact, createRedact, createTokenRedaction } from "./redact.ts";

const TOKEN = "Ab/Cd+e=F g'(h)!";

describe("createRedact", () => {
  it.each([
    ["raw", TOKEN],
    ["percent-encoded", encodeURIComponent(TOKEN)],
    ["in lower case", TOKEN.toLowerCase()],
    ["form-encoded", new URLSearchParams({ t: TOKEN }).toString().slice(2)],
    ["encoded as in a request's URL", new URL(`https://x.example/?t=${encodeURIComponent(TOKEN)}`).search.slice(3)],
    ["percent-encoded in lower case", encodeURIComponent(TOKEN).replace(/%../g, (escape) => escape.toLowerCase())],
    ["percent-encoded with all punctuation", "Ab%2FCd%2Be%3DF%20g%27%28h%29%21"],
    ["in JSON", JSON.stringify(`x${TOKEN}`).slice(2, -1)],
    ["in JSON with escaped slashes", TOKEN.replaceAll("/", "\\/")],
    ["in JSON with escaped punctuation", TOKEN.replace("=", String.raw`\u003d`).replace("'", String.raw`\u0027`)],
    [
      "in JSON with an escape per letter",
      TOKEN.replace(/./g, (one) => String.raw`\u00${one.charCodeAt(0).toString(16)}`),
    ],
    [
      "in JSON within JSON with an escape per letter",
      TOKEN.replace(/./g, (one) => String.raw`\\u00${one.charCodeAt(0).toString(16)}`),
    ],
    [
      "in JSON with escapes in capital letters",
      TOKEN.replace("=", String.raw`\u003D`).replace("+", String.raw`\u002B`),
    ],
    ["base64", Buffer.from(TOKEN).toString("base64")],
    ["base64url", Buffer.from(TOKEN).toString("base64url")],
  ])("replaces a token that is %s", (_, form) => {
    expect(createRedact(TOKEN)(`before ${form} after`)).toBe("before [token] after");
  });

  it("replaces a token of other scripts that is escaped in JSON", () => {
    const token = "口令-é-😀";
    const units = Array.from({ length: token.length }, (_, index) => token.charCodeAt(index).toString(16));
    const escaped = units.map((hex) => String.raw`\u${hex.padStart(4, "0").toUpperCase()}`).join("");
    expect(createRedact(token)(`before ${escaped} after`)).toBe("before [token] after");
  });

  it("ends for a text of many backslashes", () => {
    const text = `${"\\".repeat(200_000)}u00zz`;
    expect(createRedact(TOKEN)(text)).toBe(text);
  });

  it("returns a text without the token unchanged", () => {
    expect(createRedact(TOKEN)("nothing here")).toBe("nothing here");
  });

  it("keeps a short token, or one of digits only, in bodies, because it may occur by chance", () => {
    expect(createBodyRedact("12345678")('{"id":12345678}')).toBe('{"id":12345678}');
    expect(createBodyRedact("data")('{"data":1}')).toBe('{"data":1}');
    expect(createBodyRedact("a-long-token")('{"echo":"a-long-token"}')).toBe('{"echo":"[token]"}');
  });

  it("redacts nothing for an empty token", () => {
    expect(createRedact("")("text")).toBe("text");
  });
});

describe("createTokenRedaction", () => {
  it("redacts every token that was added, the longest first", () => {
    const redaction = createTokenRedaction();
    for (const token of ["first-token", "first-token-2", "first-token"]) redaction.add(token);
    expect(redaction.text("first-token first-token-2 other")).toBe("[token] [token] other");
    expect(redaction.body('{"echo":"first-token-2"}')).toBe('{"echo":"[token]"}');
  });

  it("applies a token that is added later to a redaction in use", () => {
    const redaction = createTokenRedaction();
    const { text } = redaction;
    redaction.add("late-token");
    expect(text("late-token")).toBe("[token]");
  });

  it("redacts the last 50 tokens, and a token in use after many other tokens", () => {
    const redaction = createTokenRedaction();
    for (let count = 0; count < 100; count++) {
      redaction.add("used-token");
      redaction.add(`token-${count}-of-100`);
    }
    expect(redaction.text("used-token token-99-of-100 token-51-of-100 token-10-of-100")).toBe(
      "[token] [token] [token] token-10-of-100",
    );
  });
});
