import { hide, type JsonObject, releaseCatalogue } from "@justone-clients/publisher-simulator";
import { buildSpecs, generateClients } from "@justone-clients/spec-tools";
import { describe, expect, it } from "vitest";
import { lintDocuments } from "../../src/documents/lint-documents.ts";
import { addOperations, makePlatformsRelease } from "./make-platforms-release.ts";
import { NEXT, POT, SEVEN, startAdding, summary, TEA } from "./start-adding.ts";

describe("pnpm platform:add --all", () => {
  it("adds every published platform at once, and installs once", async () => {
    const { checkout, installed, add, readPlatforms } = await startAdding();
    const result = await add("--all");
    expect([result.code, result.stderr]).toEqual([0, ""]);
    expect(await readPlatforms()).toEqual({ "platform-777": SEVEN, pot: POT, tea: TEA });
    expect(installed).toEqual([checkout.root]);
    expect(summary(result)).toEqual([
      "platform-777: 3 operations are in packages/platform-777",
      "pot: 6 operations are in packages/pot",
      "tea: 3 operations are in packages/tea",
      NEXT,
    ]);
    expect(await checkout.read("README.md")).toContain(`
| [\`@justone-clients/platform-777\`](packages/platform-777) | client of the 777 operations                   |
| [\`@justone-clients/pot\`](packages/pot)                   | client of the Pot and Kettle (Iron) operations |
| [\`@justone-clients/tea\`](packages/tea)                   | client of the Tea (Green Leaf) operations      |
| [\`@justone-clients/core\`](packages/core)                 | runtime                                        |
`);
    expect(await checkout.read(".changeset/add-pot.md")).toBe(
      '---\n"@justone-clients/pot": minor\n---\n\nFirst release: a typed client of the Pot and Kettle (Iron) operations.\n',
    );
    expect(await checkout.read("packages/platform-777/src/index.ts")).toContain("createPlatform777Client");
  });

  it("writes the documents and the code that specs:build and generate write", async () => {
    const { checkout, add } = await startAdding();
    await add("--all");
    const [built, generated] = [await buildSpecs(checkout.root), await generateClients(checkout.root)];
    for (const [file, text] of [...built.files, ...generated.files]) expect(await checkout.read(file), file).toBe(text);
  });

  it("writes documents in which Redocly CLI finds no fault", async () => {
    const { checkout, add } = await startAdding();
    await add("--all");
    const files = ["platform-777", "pot", "tea"].map((name) => `specs/generated/${name}.json`);
    expect(await lintDocuments(checkout.root, files)).toEqual([]);
    expect(JSON.parse(await checkout.read("specs/generated/pot.json"))).toMatchObject({
      tags: [
        { name: "pot", description: "The operations of Pot and Kettle (Iron) below `/api/pot/`." },
        { name: "pot-ec", description: "The operations of Pot and Kettle (Iron) below `/api/pot-ec/`." },
      ],
    });
  });

  it("names the existing platforms, and changes nothing if nothing is new", async () => {
    const { checkout, installed, add } = await startAdding();
    await add("tea");
    expect(summary(await add("--all")).slice(0, 2)).toEqual([
      "Tea (Green Leaf): packages/tea has its operations already",
      "platform-777: 3 operations are in packages/platform-777",
    ]);
    const before = await checkout.readAll();
    const again = await add("--all");
    expect([again.code, summary(again).at(-1)]).toEqual([0, "Nothing to add"]);
    expect(await checkout.readAll()).toEqual(before);
    expect(installed).toHaveLength(2);
  });

  it("adds the listed operations if the publisher hides others", async () => {
    const { publisher, add } = await startAdding();
    const hidden = hide(makePlatformsRelease(), "GET /api/tea/get-leaf-of-tea/v1");
    publisher.serve(releaseCatalogue(hide(hidden, "GET /api/777/get-leaf-of-777/v1")));
    expect(summary(await add("--all"))).toEqual([
      "platform-777: 2 operations are in packages/platform-777",
      "pot: 6 operations are in packages/pot",
      "tea: 2 operations are in packages/tea",
      NEXT,
    ]);
  });

  it("sets aside an operation that cannot be used, and skips a platform that has no other", async () => {
    const { publisher, checkout, add, readPlatforms } = await startAdding();
    const release = makePlatformsRelease();
    const unusable = { delete: { tags: ["Cup"], summary: "A", responses: {} } };
    const paths = { ...(release["paths"] as JsonObject), "/api/tea/a/v1": unusable, "/api/cup/a/v1": unusable };
    publisher.serve(releaseCatalogue({ ...release, paths }));
    const result = await add("--all");
    expect(result.code).toBe(0);
    expect(summary(result)).toEqual([
      "platform-777: 3 operations are in packages/platform-777",
      "pot: 6 operations are in packages/pot",
      "tea: 3 operations are in packages/tea",
      "cup: skipped, because none of its operations can be used",
      expect.stringMatching(
        /^ {2}DELETE \/api\/tea\/a\/v1: cannot be used, so it gets no method: .* expected a GET or a POST/,
      ),
      expect.stringMatching(
        /^ {2}DELETE \/api\/cup\/a\/v1: cannot be used, so it gets no method: .* expected a GET or a POST/,
      ),
      NEXT,
    ]);
    expect(Object.keys(await readPlatforms())).toEqual(["platform-777", "pot", "tea"]);
    expect(await checkout.read("specs/lock.json")).not.toContain("/api/cup/");
    expect(await checkout.read("specs/lock.json")).toContain("DELETE /api/tea/a/v1");
  });

  it("leaves out a tag that cannot become a platform", async () => {
    const { publisher, checkout, add } = await startAdding();
    publisher.serve(releaseCatalogue(addOperations(makePlatformsRelease(), "cup", "Cup `rm`")));
    expect(summary(await add("--all"))[0]).toBe(
      "Left out the tag Cup `rm`: expected as title at most 60 letters, digits, spaces and ( ) & . -, found Cup `rm`",
    );
    expect(Object.keys(await checkout.readAll()).filter((file) => file.includes("cup"))).toEqual([]);
  });

  it("writes nothing with --dry-run, and lists the files", async () => {
    const { checkout, installed, add } = await startAdding();
    const before = await checkout.readAll();
    const { code, stdout } = await add("--all", "--dry-run");
    expect([code, installed]).toEqual([0, []]);
    expect(stdout).toContain("would write packages/pot/package.json\n");
    expect(stdout).toContain("pot: 6 operations would be in packages/pot\n");
    expect(await checkout.readAll()).toEqual(before);
  });

  it("prints what it added as JSON", async () => {
    const { installed, add } = await startAdding();
    const { stdout } = await add("--all", "--json", "--no-install");
    expect(installed).toEqual([]);
    expect(JSON.parse(stdout)).toMatchObject({
      added: [
        { name: "platform-777", platform: "platform-777", prefixes: ["/api/777/"], operations: 3, setAside: [] },
        { name: "pot", platform: "pot", prefixes: ["/api/pot/", "/api/pot-ec/"], operations: 6, setAside: [] },
        { name: "tea", platform: "tea", prefixes: ["/api/tea/"], operations: 3, setAside: [] },
      ],
      skipped: [],
      dryRun: false,
    });
  });
});
