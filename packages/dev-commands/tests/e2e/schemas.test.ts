import { documentOperations, loadDocument, loadPublisher } from "@justone-clients/spec-tools";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { describePackedSchemas } from "@justone-clients/test-kit/packed-schemas";
import { build } from "esbuild";
import { basename, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";

const { platforms } = await loadPublisher(REPOSITORY_ROOT);
const NAMES = Object.keys(platforms);

/** Bundles a program that uses a built platform package. Returns its code, and the names of the packages in it. */
async function bundle(platform: string, program: string): Promise<{ code: string; packages: Set<string> }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: join(REPOSITORY_ROOT, "packages", platform, "tests") },
    bundle: true,
    format: "esm",
    metafile: true,
    write: false,
  });
  const [output] = Object.values(metafile.outputs);
  const used = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const packages = used.map(([file]) => file.split("node_modules/").at(-1)?.split("/")[0] ?? basename(file));
  return { code: outputFiles[0]?.text ?? "", packages: new Set(packages) };
}

for (const name of NAMES) describePackedSchemas(name);

describe.each(NAMES)("a bundle with the schemas of %s", (platform) => {
  let names: readonly string[] = [];
  beforeAll(async () => {
    const { document } = await loadDocument(REPOSITORY_ROOT, platform);
    names = documentOperations(document).map(({ operationId }) => operationId);
  });

  it("a bundle with one schema contains valibot and no other schema", async () => {
    const [first = ""] = names;
    const one = `import { ${first} } from "@justone-clients/${platform}/schemas";\nconsole.log(${first});`;
    const { code, packages } = await bundle(platform, one);
    expect(packages).toContain("valibot");
    expect(code.match(/= \/\* @__PURE__ \*\/ createSchemas\(/g)).toHaveLength(1);
    const all = await bundle(
      platform,
      `import * as all from "@justone-clients/${platform}/schemas";\nconsole.log(all);`,
    );
    expect(all.code.match(/= \/\* @__PURE__ \*\/ createSchemas\(/g)).toHaveLength(names.length);
  });

  it("a bundle with the package but without its schemas does not contain valibot", async () => {
    const program = `import * as all from "@justone-clients/${platform}";\nconsole.log(all);`;
    const { code, packages } = await bundle(platform, program);
    expect(code).toContain("/api/");
    expect([...packages]).not.toContain("valibot");
  });
});
