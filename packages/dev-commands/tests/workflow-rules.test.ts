import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findRuleViolations } from "./workflow-rules.ts";

const read = (name: string): Promise<string> => readFile(join(REPOSITORY_ROOT, ".github/workflows", name), "utf8");
const [ci, drift, release] = await Promise.all([read("ci.yml"), read("drift.yml"), read("release.yml")]);
const SHA = "3d3c42e5aac5ba805825da76410c181273ba90b1";
const SCRIPT = 'node packages/dev-commands/src/ci-write/propose-drift.ts "$RUNNER_TEMP/proposal"';
const PUBLISH = "      - name: Publish, tag and release\n";
const READ_ONLY = "the permissions at the top are not read-only";
const FOREIGN_EVENT = "an event with the code of strangers";

describe("findRuleViolations", () => {
  it.each<[string, string | RegExp, string, string[]]>([
    ["an action pinned to a tag", `${SHA} # v7.0.1`, "v7.0.1", ["check: not pinned: actions/checkout@v7.0.1"]],
    ["an action without a version", `@${SHA} # v7.0.1`, "", ["check: not pinned: actions/checkout"]],
    [
      "a quoted key",
      `- uses: actions/checkout@${SHA} # v7.0.1`,
      '- "uses": actions/checkout@v7',
      ["check: not pinned: actions/checkout@v7"],
    ],
    ["a local action", `actions/checkout@${SHA} # v7.0.1`, "./evil", ["check: not pinned: ./evil"]],
    ["an image", `actions/checkout@${SHA} # v7.0.1`, "docker://evil", ["check: not pinned: docker://evil"]],
    ["a commit without its version", " # v7.0.1", "", [`no version in a comment: - uses: actions/checkout@${SHA}`]],
    ["write permission at the top", "contents: read", "contents: write", [READ_ONLY]],
    ["another permission at the top", "contents: read", "actions: read", [READ_ONLY]],
    ["no permissions at the top", "permissions:\n  contents: read\n", "", [READ_ONLY]],
    ["stored credentials", "persist-credentials: false", "fetch-depth: 1", ["check: a checkout that stores its token"]],
    [
      "credentials stored on purpose",
      "persist-credentials: false",
      "persist-credentials: true",
      ["check: a checkout that stores its token"],
    ],
    [
      "an expression in a script",
      "run: .ci/run",
      "run: echo ${{ github.event.pull_request.title }}",
      ["check: an expression inside a script"],
    ],
    [
      "an expression in a block",
      "run: .ci/run",
      "run: |\n          .ci/run\n          echo ${{github.ref}}",
      ["check: an expression inside a script"],
    ],
    ["pull_request_target", "pull_request:", "pull_request_target:", [FOREIGN_EVENT]],
    ["workflow_run", "pull_request:", "workflow_run:", [FOREIGN_EVENT]],
    ["a job without a timeout", / +timeout-minutes: .*\n/, "", ["check: no timeout"]],
    ["no concurrency group", /concurrency:[^]*?\n\n/, "", ["no concurrency group"]],
    [
      "an unpinned tool",
      "run: .ci/run",
      "run: npx -y pnpm@12 test",
      ["check: a tool that is not pinned: npx -y pnpm@12 test"],
    ],
    ["an unpinned Node", "node-version: 24.21.0", "node-version: 24", ["check: a Node that is not pinned"]],
    ["a container", "runs-on:", "container: evil\n    runs-on:", ["check: a container image"]],
    [
      "a token for a script",
      "run: .ci/run",
      "run: .ci/run\n        env:\n          A: ${{ github.token }}",
      [
        'check: a token beside: command -v chromium || sudo ln -s "$(command -v chromium-browser || command -v google-chrome)" /usr/local/bin/chromium',
        "check: a token beside: .ci/run",
        "check: a token beside a step with another shell, folder or variable",
      ],
    ],
  ])("reports %s in the workflow ci", (_, from, to, violations) => {
    expect(findRuleViolations(change(ci, from, to))).toEqual(violations);
  });

  it.each<[string, string | RegExp, string, string[]]>([
    [
      "an install",
      SCRIPT,
      "npx -y pnpm@12.21.0 install --frozen-lockfile",
      ["push: a token beside: npx -y pnpm@12.21.0 install --frozen-lockfile"],
    ],
    ["an install before the script", SCRIPT, `npm ci && ${SCRIPT}`, [`push: a token beside: npm ci && ${SCRIPT}`]],
    [
      "a script with dependencies",
      "src/ci-write/propose-drift.ts",
      "src/index.ts",
      [`push: a token beside: ${SCRIPT.replace("ci-write/propose-drift", "index")}`],
    ],
    [
      "a script of the artifact",
      SCRIPT,
      'node "$RUNNER_TEMP/proposal/a.js"',
      ['push: a token beside: node "$RUNNER_TEMP/proposal/a.js"'],
    ],
    [
      "an option of Node",
      "GH_REPO:",
      "NODE_OPTIONS:",
      ["push: a token beside a step with another shell, folder or variable"],
    ],
    [
      "another folder",
      "run: |",
      "working-directory: a\n        run: |",
      ["push: a token beside a step with another shell, folder or variable"],
    ],
    [
      "another shell",
      "run: |",
      "shell: evil {0}\n        run: |",
      ["push: a token beside a step with another shell, folder or variable"],
    ],
    [
      "an artifact in the checkout",
      /(download-artifact[^]*?)path: .*/,
      "$1path: .",
      ["push: an artifact outside the temporary folder, beside a token"],
    ],
    [
      "an artifact without a folder",
      /(download-artifact[^]*?) +path: .*\n/,
      "$1",
      ["push: an artifact outside the temporary folder, beside a token"],
    ],
    [
      "all permissions",
      /permissions:\n {6}contents: write.*\n.*\n/,
      "permissions: write-all\n",
      ["push: all permissions"],
    ],
    [
      "a token of all steps",
      "    needs: pull\n",
      "    needs: pull\n    env:\n      A: ${{ secrets.A }}\n",
      ["push: a token in the environment of all steps", "push: a token beside settings of all steps"],
    ],
    [
      "a token of all jobs",
      "permissions:\n",
      "env:\n  A: ${{ github['token'] }}\npermissions:\n",
      ["a token in the environment of all jobs"],
    ],
    [
      "write permission beside an install",
      "    timeout-minutes: 45\n",
      "    timeout-minutes: 45\n    permissions:\n      issues: write\n",
      [
        expect.stringMatching(/^pull: a token beside: command -v chromium/),
        "pull: a token beside: npx -y pnpm@12.21.0 install --frozen-lockfile",
        expect.stringMatching(/^pull: a token beside: npx -y pnpm@12.21.0 ci:drift/),
      ],
    ],
  ])("reports %s in the workflow drift", (_, from, to, violations) => {
    expect(findRuleViolations(change(drift, from, to))).toEqual(violations);
  });

  it.each<[string, string, string[]]>([
    ["an install", "      - run: npm ci\n", ["publish: a token beside: npm ci"]],
    ["a foreign action", `      - uses: a/b@${SHA} # v1.0.0\n`, [`publish: a token beside: a/b@${SHA}`]],
    [
      "a cache",
      `      - uses: actions/setup-node@${SHA} # v1.0.0\n        with:\n          node-version: 24.21.0\n          cache: npm\n`,
      ["publish: a token beside a cache that other jobs can write"],
    ],
  ])("reports %s beside the id-token in the workflow release", (_, step, violations) => {
    expect(findRuleViolations(change(release, PUBLISH, step + PUBLISH))).toEqual(violations);
  });
});

function change(text: string, from: string | RegExp, to: string): string {
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return changed;
}
