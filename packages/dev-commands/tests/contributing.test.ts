import { access, cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildSpecs } from "@justone-clients/spec-tools";
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

  it("contains an overlay that amends the document of RedNote", async () => {
    const [, example = ""] = /^### Amend a document\n[^#]*?^```json\n([^`]*)```/m.exec(contributing) ?? [];
    const root = await mkdtemp(join(tmpdir(), "justone-overlay-"));
    try {
      await cp(join(REPOSITORY_ROOT, "specs"), join(root, "specs"), { recursive: true });
      await writeFile(join(root, "specs/overlays/rednote/example.json"), example);
      const { schemas } = (await buildSpecs(root, ["rednote"])).documents.get("rednote")?.components ?? {};
      expect(schemas?.["GetNoteCommentV3Data"]).toEqual(schemas?.["GetNoteCommentV2Data"]);
      expect(schemas?.["GetNoteCommentV3Data"]).toHaveProperty("properties.comments");
    } finally {
      await rm(root, { recursive: true });
    }
  });
});
