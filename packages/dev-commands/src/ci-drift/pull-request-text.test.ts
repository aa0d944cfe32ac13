import { describe, expect, it } from "vitest";
import { pullRequestBody, pullRequestTitle } from "./pull-request-text.ts";

const DRIFT = { bump: "minor", changes: 2, report: "" };

describe("the text of the pull request", () => {
  it.each([
    [DRIFT, undefined, "Apply published changes (minor)"],
    [DRIFT, "specs:build", "Apply published changes (minor; specs:build fails)"],
    [{ ...DRIFT, bump: "none" }, undefined, "Apply published changes (no release)"],
  ])("the title of the pull request contains the bump and the failed command", (drift, failed, title) => {
    expect(pullRequestTitle(drift, failed)).toBe(title);
  });

  it("the body of the pull request contains a report that GitHub accepts completely", () => {
    expect(pullRequestBody("# Report\n\nwhole\n", undefined)).toMatch(/\n\n# Report\n\nwhole\n$/);
  });

  it("the body of the pull request cuts a report that is too long for GitHub between two lines, with a note", () => {
    const body = pullRequestBody(`${"x".repeat(98)}\n`.repeat(1000), "check");
    expect(body.length).toBeLessThan(65_536);
    expect(body).toMatch(/\nx{98}\n\nThe complete report is in the artifact /);
  });

  it("the body of the pull request cuts a long report even if it is one line", () => {
    expect(pullRequestBody("x".repeat(100_000), undefined).length).toBeLessThan(65_536);
  });
});
