import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";

const workspace = await readFile(join(REPOSITORY_ROOT, "pnpm-workspace.yaml"), "utf8");
const contributing = await readFile(join(REPOSITORY_ROOT, "CONTRIBUTING.md"), "utf8");
const [, catalog = ""] = /^catalog:\n((?: {2}.*\n)+)/m.exec(workspace) ?? [];
const { dependencies: runtimes } = JSON.parse(
  await readFile(join(REPOSITORY_ROOT, "packages/dev-commands/runtimes/package.json"), "utf8"),
) as { dependencies: Record<string, string> };
const catalogued = [...catalog.matchAll(/^ {2}"?([^":]+)"?:/gm)].map(([, name = ""]) => name);
const dependencies = [...catalogued, ...Object.keys(runtimes)];

describe("CONTRIBUTING", () => {
  it("is held against the catalog", () => {
    expect(dependencies).toContain("openapi-fetch");
    expect(dependencies).toContain("workerd");
  });

  it.each(dependencies)("gives a reason for %s", (name) => {
    expect(contributing).toMatch(new RegExp(`^\\| \`${name}\` +\\| \\S.*\\S +\\|$`, "m"));
  });

  it.each(Object.entries(runtimes))("has the exact version of %s", (_, version) => {
    expect(version).toMatch(/^(npm:[a-z]+@)?\d+\.\d+\.\d+$/);
  });

  it("gives no reason for what is not there", () => {
    const reasons = [...contributing.matchAll(/^\| `([^`]+)` +\|(?!.*\|.*\|$)/gm)].map(([, name = ""]) => name);
    expect(reasons.toSorted()).toEqual(dependencies.toSorted());
  });
});
