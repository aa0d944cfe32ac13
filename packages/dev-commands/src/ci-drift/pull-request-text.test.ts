import { describe, expect, it } from "vitest";
import { pullRequestBody, pullRequestTitle } from "./pull-request-text.ts";

const DRIFT = { bump: "minor", changes: 2, report: "" };

describe("the text of the pull request", () => {
  it.each([
    [DRIFT, undefined, "Take over what the publisher changed (minor)"],
    [DRIFT, "specs:build", "Take over what the publisher changed (minor; specs:build fails)"],
    [{ ...DRIFT, bump: "none" }, undefined, "Take over what the publisher changed (no release)"],
  ])("has how much it is, and what fails, in its title", (drift, failed, title) => {
    expect(pullRequestTitle(drift, failed)).toBe(title);
  });

  it("holds a report that GitHub takes whole", () => {
    expect(pullRequestBody("# Report\n\nwhole\n", undefined)).toMatch(/\n\n# Report\n\nwhole\n$/);
  });

  it("cuts a report that is too long for GitHub between two lines, and says so", () => {
    const body = pullRequestBody(`${"x".repeat(98)}\n`.repeat(1000), "check");
    expect(body.length).toBeLessThan(65_536);
    expect(body).toMatch(/\nx{98}\n\nThe report goes on: /);
  });

  it("cuts even a report that is one line", () => {
    expect(pullRequestBody("x".repeat(100_000), undefined).length).toBeLessThan(65_536);
  });
});
