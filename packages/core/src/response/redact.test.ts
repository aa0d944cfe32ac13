import { describe, expect, it } from "vitest";
import { createBodyRedact, createRedact, memoizeLast } from "./redact.ts";

const TOKEN = "Ab/Cd+e=F g'(h)!";

describe("createRedact", () => {
  it.each([
    ["raw", TOKEN],
    ["percent-encoded", encodeURIComponent(TOKEN)],
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
    ["base64", Buffer.from(TOKEN).toString("base64")],
    ["base64url", Buffer.from(TOKEN).toString("base64url")],
  ])("replaces a token that is %s", (_, form) => {
    expect(createRedact(TOKEN)(`before ${form} after`)).toBe("before [token] after");
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

describe("memoizeLast", () => {
  it("creates a value once per key and keeps the last one only", () => {
    const created: string[] = [];
    const memoized = memoizeLast((key) => {
      created.push(key);
      return `value of ${key}`;
    });
    expect(["a", "a", "b", "a"].map(memoized)).toEqual(["value of a", "value of a", "value of b", "value of a"]);
    expect(created).toEqual(["a", "b", "a"]);
  });
});
