import { describe, expect, it } from "vitest";
import type { LiveRow } from "./live-row.ts";
import { renderCalledRows } from "./render-live.ts";

const rows = (count: number): LiveRow[] =>
  Array.from({ length: count }, (_, index) => ({
    platform: "tea",
    operation: `GET /api/tea/leaf${index}/v1`,
    method: `leaf${index}V1`,
    marks: [],
    result: "not-called",
    kind: "needs-parameters",
    reason: "needs parameters: id",
    differences: [],
  }));

describe("renderCalledRows", () => {
  it("renderCalledRows lists a few skipped operations, and counts many", () => {
    expect(renderCalledRows(rows(5))).toContain("GET /api/tea/leaf4/v1");
    expect(renderCalledRows(rows(5))).not.toContain("others were not called");
    expect(renderCalledRows(rows(6))).not.toContain("GET /api/tea/leaf4/v1");
    expect(renderCalledRows(rows(6))).toContain("6 others were not called");
  });
});
