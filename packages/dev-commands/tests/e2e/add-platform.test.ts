import { releaseCatalogue, startPublisher } from "@justone-clients/publisher-simulator";
import { makeTeaRelease } from "@justone-clients/publisher-simulator/fixtures";
import { loadPublisher, packageFiles, selectPlatforms } from "@justone-clients/spec-tools";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeRepositoryCopy } from "./repository-copy.ts";

const platforms = selectPlatforms(await loadPublisher(REPOSITORY_ROOT), undefined);

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly meta: { readonly rows?: number } }[];
  }[];
}

describe("pnpm platform:add", () => {
  it("creates a platform that builds and passes the type check, its contract tests and the linter", async () => {
    const copy = await makeRepositoryCopy();
    const publisher = await startPublisher(releaseCatalogue(makeTeaRelease()));
    const names = ["green-tea", "--prefix", "/api/tea/", "--slug", "tea-green-leaf", "--title", "Green Tea"];
    const sources = ["--docs", publisher.url, "--api", publisher.url];
    await copy.run("node", "scripts/platform-add.ts", ...names, ...sources);
    await publisher.close();
    // Adds the new package of the workspace to the lockfile.
    await copy.run("pnpm", "install", "--offline", "--no-frozen-lockfile");
    const filter = ["--filter=@justone-clients/green-tea", "--output-logs=errors-only"];
    await copy.run("turbo", "run", "build", "typecheck", "test", ...filter);
    const report = JSON.parse(await copy.read("packages/green-tea/reports/vitest.json")) as Report;
    expect(report).toMatchObject({ numFailedTests: 0, success: true });
    const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
    // Each row of a table counts, because the tests of a platform check most of their cases as rows.
    expect(tests.reduce((sum, { meta }) => sum + (meta.rows ?? 1), 0)).toBeGreaterThan(100);
    await copy.run("oxfmt", "--check", "packages/green-tea", "specs", ".changeset");
    await copy.run("oxlint", "packages/green-tea");
    await copy.run("node", "scripts/specs-build.ts", "--check");
    await copy.run("node", "scripts/generate.ts", "--check");
    expect(await copy.run("node", "scripts/start.ts", "--check")).toMatch(/✓ {2}POST \/api\/tea\/order-leaf\/v1 /);
  });
});

describe("the package of a platform", () => {
  it.each(platforms)(
    "writes the hand-written files of $name as they are in this repository",
    async ({ name, title }) => {
      for (const [file, text] of packageFiles({ name, title })) {
        const found = await readFile(join(REPOSITORY_ROOT, file), "utf8");
        // One platform package also tests the examples of the README, which adds two inputs to its tasks.
        const common = found.replace(/,\s+"\$TURBO_ROOT\$\/README\.md",\s+"\$TURBO_ROOT\$\/pnpm-workspace\.yaml"/, "");
        expect(common.replaceAll(/\s+/g, " "), file).toBe(text.replaceAll(/\s+/g, " "));
      }
    },
  );
});
