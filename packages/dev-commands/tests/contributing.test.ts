import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";

const read = (file: string): Promise<string> => readFile(join(REPOSITORY_ROOT, file), "utf8");
const workspace = await read("pnpm-workspace.yaml");
const contributing = await read("CONTRIBUTING.md");
const tables = await read(".github/DEPENDENCIES.md");
const [, catalog = ""] = /^catalog:\n((?: {2}.*\n)+)/m.exec(workspace) ?? [];
const { dependencies: runtimes } = JSON.parse(await read("packages/dev-commands/runtimes/package.json")) as {
  dependencies: Record<string, string>;
};
const catalogued = [...catalog.matchAll(/^ {2}"?([^":]+)"?:/gm)].map(([, name = ""]) => name);
const dependencies = [...catalogued, ...Object.keys(runtimes)];

describe("DEPENDENCIES.md", () => {
  it("reads the catalog and the list of runtimes", () => {
    expect(dependencies).toContain("openapi-fetch");
    expect(dependencies).toContain("workerd");
  });

  it.each(dependencies)("finds a reason for the dependency %s", (name) => {
    expect(tables).toMatch(new RegExp(`^\\| \`${name}\` +\\| \\S.*\\S +\\|$`, "m"));
  });

  it.each(Object.entries(runtimes))("finds an exact version of the runtime %s", (_, version) => {
    expect(version).toMatch(/^(npm:[a-z]+@)?\d+\.\d+\.\d+$/);
  });

  it("finds no reason for a dependency that does not exist", () => {
    const reasons = [...tables.matchAll(/^\| `([^`]+)` +\|(?!.*\|.*\|$)/gm)].map(([, name = ""]) => name);
    expect(reasons.toSorted()).toEqual(dependencies.toSorted());
  });
});

describe("CONTRIBUTING.md", () => {
  const headings = [...contributing.matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) => title);
  const anchors = headings.map((title) =>
    title
      .toLowerCase()
      .replaceAll(/[^a-z0-9 -]/g, "")
      .replaceAll(" ", "-"),
  );
  const links = [...contributing.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = ""]) => anchor);
  const paths = [...contributing.matchAll(/`((?:packages|scripts|specs|\.github)\/[\w./-]+)`/g)].map(
    ([, path = ""]) => path,
  );

  it("finds every how-to in the table of contents, and no dead link", () => {
    const [contents = ""] = /^## Contents$[^]*?^## /m.exec(contributing) ?? [];
    const sections = [...contributing.matchAll(/^### (.*)$/gm)].map(
      ([, title = ""]) => anchors[headings.indexOf(title)],
    );
    expect(sections.length).toBeGreaterThan(20);
    expect(sections.filter((anchor) => !contents.includes(`(#${anchor})`))).toEqual([]);
    expect(links.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
  });

  it.each([...new Set(paths)])("finds the path %s", async (path) => {
    await expect(access(join(REPOSITORY_ROOT, path))).resolves.toBeUndefined();
  });
});
