import { expect, it } from "vitest";
import { makeRelease } from "../../tests/make-release.ts";
import { renameSummary } from "../release-edits.ts";
import { halfUpdated } from "./catalogue.ts";
import { releaseCatalogue } from "./release-catalogue.ts";
import { declaredExamples } from "./release.ts";

it("a half-updated catalogue contains new English and old Chinese files", () => {
  const old = releaseCatalogue(makeRelease());
  const next = renameSummary(makeRelease(), "POST /api/pot/ask", "Ask Again");
  const examples = declaredExamples(next);
  const half = halfUpdated(releaseCatalogue(next, { examples }), old);
  expect(half.docs.has("/openapi/pot/ask-again-en.json")).toBe(true);
  expect(half.docs.has("/openapi/pot/ask-the-pot-en.json")).toBe(false);
  expect(half.docs.has("/openapi/pot/ask-again-zh.json")).toBe(false);
  expect(half.docs.has("/openapi/pot/ask-the-pot-zh.json")).toBe(true);
  expect(JSON.parse(String(half.docs.get("/openapi.json")?.()))).toEqual(next);
  expect(half.docs.get("/openapi-zh.json")?.()).toBe(old.docs.get("/openapi-zh.json")?.());
  expect(half.examples).toBe(examples);
});
