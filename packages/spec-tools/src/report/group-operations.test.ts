import { expect, it } from "vitest";
import { changed } from "../../tests/drift/make-drift.ts";
import { groupOperations } from "./group-operations.ts";

it.each([{ where: "other" }, { before: "a" }, { after: "a" }, { replacement: "GET /api/xiaohongshu/other/v1" }])(
  "operations that differ in %o are said apart, and those that do not once",
  (difference) => {
    const operations = [changed("a"), changed("b"), changed("c", difference)];
    const names = groupOperations(operations).map((group) => group.operations.map(({ method }) => method));
    expect(names).toEqual([["aV1", "bV1"], ["cV1"]]);
  },
);
