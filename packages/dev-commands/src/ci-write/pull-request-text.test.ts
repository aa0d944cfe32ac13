import { describe, expect, it } from "vitest";
import { driftBody, driftTitle, fenced, releaseBody } from "./pull-request-text.ts";

const RUN = "https://github.com/a/b/actions/runs/1";

describe("the text of the pull request", () => {
  it.each([
    ["minor", undefined, "Apply published changes (minor)"],
    ["minor", "specs:build", "Apply published changes (minor; specs:build fails)"],
    ["none", undefined, "Apply published changes (no release)"],
  ] as const)("the title for the bump %s and the failed step %s is %s", (bump, failed, title) => {
    expect(driftTitle({ bump, ...(failed === undefined ? {} : { failed }) })).toBe(title);
  });

  it("the body links the run and contains the report as a code block", () => {
    const body = driftBody({ report: "major  GET /a\n" }, RUN);
    expect(body).toContain(`(${RUN})`);
    expect(body).toMatch(/\n\n```text\nmajor {2}GET \/a\n```\n$/);
    expect(releaseBody({ report: "## 1.0.0" })).toMatch(/\n\n```text\n## 1\.0\.0\n```\n$/);
  });

  it.each([
    [
      "@evil closes #1 ![x](https://evil.example/x.png)",
      "```text\n@evil closes #1 ![x](https://evil.example/x.png)\n```",
    ],
    ["```\n@evil", "````text\n```\n@evil\n````"],
    ["a\r```\r\n@evil", "````text\na\n```\n@evil\n````"],
    ["a\u2028```\u0085```", "````text\na\uFFFD```\uFFFD```\n````"],
    ["\u001B[31m\u0000\u202E\uD800", "```text\n\uFFFD[31m\uFFFD\uFFFD\uFFFD\n```"],
    ["`".repeat(101), `\`\`\`text\n${"'".repeat(101)}\n\`\`\``],
    ["", "```text\n\n```"],
  ])("the text %j stays inside its code block", (text, block) => {
    expect(fenced(text)).toBe(block);
  });

  it("a report that is too long for GitHub is cut between two lines, with a note", () => {
    const body = driftBody({ report: `${"x".repeat(98)}\n`.repeat(1000), failed: "check" }, RUN);
    expect(body.length).toBeLessThan(65_536);
    expect(body).toMatch(/\nx{98}\n\(cut: the run has the complete report\)\n```\n$/);
  });

  it("a long report is cut even if it is one line", () => {
    expect(driftBody({ report: "x".repeat(100_000) }, RUN).length).toBeLessThan(65_536);
    expect(driftBody({ report: "`".repeat(100_000) }, RUN).length).toBeLessThan(65_536);
  });
});
