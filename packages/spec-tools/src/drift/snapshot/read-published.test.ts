import { PUBLISHER, TEA, teaDocument } from "#tests/drift/sample-platform";
import { expect, it } from "vitest";
import { readPublished } from "./read-published.ts";

it("reads the operations below all prefixes of a platform", () => {
  const platform = { ...TEA, prefixes: ["/api/tea/", "/api/tea-ec/"] };
  const ids = ["GET /api/tea/get-leaf/v1", "GET /api/tea-ec/find-leaf/v1", "GET /api/tea-pgy/get-pot/v1"];
  const document = teaDocument(Object.fromEntries(ids.map((id) => [id, {}])));
  const { platforms } = readPublished(JSON.stringify(document), "a.json", PUBLISHER, [platform]);
  expect(platforms.get("tea")?.operations.map(({ id, name }) => [id, name])).toEqual([
    ["GET /api/tea-ec/find-leaf/v1", "findLeafV1"],
    ["GET /api/tea/get-leaf/v1", "getLeafV1"],
  ]);
});
