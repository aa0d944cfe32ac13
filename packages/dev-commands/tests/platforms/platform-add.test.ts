import { type JsonObject, releaseCatalogue } from "@justone-clients/publisher-simulator";
import { buildSpecs, generateClients } from "@justone-clients/spec-tools";
import { describe, expect, it } from "vitest";
import { addOperations, makePlatformsRelease } from "./make-platforms-release.ts";
import { NEXT, POT, SEVEN, startAdding, summary, TEA } from "./start-adding.ts";

describe("pnpm platform:add NAME…", () => {
  it("adds the named platforms, also by the path segment of one", async () => {
    const { add, readPlatforms } = await startAdding();
    const { code } = await add("777", "tea");
    expect(code).toBe(0);
    expect(await readPlatforms()).toEqual({ "platform-777": SEVEN, tea: TEA });
  });

  it("adds further prefixes to an existing platform of the same brand, and leaves its other operations alone", async () => {
    const { publisher, checkout, add, readPlatforms } = await startAdding();
    await add("tea");
    const before = await checkout.readAll();
    const shop = addOperations(makePlatformsRelease(), "tea-ec", "Tea Shop (Green Leaf)");
    const paths = shop["paths"] as Record<string, { get?: JsonObject }>;
    const changed = { ...paths["/api/tea/get-leaf-of-tea/v1"]?.get, summary: "Changed" };
    publisher.serve(
      releaseCatalogue({ ...shop, paths: { ...paths, "/api/tea/get-leaf-of-tea/v1": { get: changed } } }),
    );
    expect(summary(await add("tea-ec"))).toEqual([
      "tea-ec: 3 operations below /api/tea-ec/ are part of packages/tea",
      NEXT,
    ]);
    expect(await readPlatforms()).toEqual({ tea: { ...TEA, prefix: ["/api/tea/", "/api/tea-ec/"] } });
    const after = await checkout.readAll();
    const written = Object.keys(after).filter((file) => after[file] !== before[file]);
    expect(written.filter((file) => !file.includes("tea-ec"))).toEqual([
      "packages/tea/src/generated/client.ts",
      "packages/tea/src/generated/examples.ts",
      "packages/tea/src/generated/operations.ts",
      "packages/tea/src/generated/schema.ts",
      "packages/tea/src/generated/schemas.ts",
      "packages/tea/src/generated/zh/client.ts",
      "packages/tea/src/generated/zh/schema.ts",
      "specs/generated/tea.json",
      "specs/lock.json",
      "specs/publisher.json",
    ]);
    expect(after[".changeset/add-tea-ec.md"]).toBe(
      '---\n"@justone-clients/tea": minor\n---\n\nNew operations: Tea Shop (Green Leaf), below /api/tea-ec/.\n',
    );
    const [built, generated] = [await buildSpecs(checkout.root), await generateClients(checkout.root)];
    for (const [file, text] of [...built.files, ...generated.files]) expect(after[file], file).toBe(text);
  });

  it("sets aside an operation of a further prefix that has the name of an existing one", async () => {
    const { publisher, add } = await startAdding();
    await add("tea");
    const release = makePlatformsRelease();
    const paths = release["paths"] as Record<string, { get?: JsonObject }>;
    const twin = { get: { ...paths["/api/tea/get-leaf-of-tea/v1"]?.get, tags: ["Shop (Green Leaf)"] } };
    const shop = addOperations(release, "tea-ec", "Shop (Green Leaf)");
    const all = { ...(shop["paths"] as JsonObject), "/api/tea-ec/get-leaf-of-tea/v1": twin };
    publisher.serve(releaseCatalogue({ ...shop, paths: all }));
    expect(summary(await add("tea-ec"))).toEqual([
      "tea-ec: 3 operations below /api/tea-ec/ are part of packages/tea",
      expect.stringMatching(
        /^ {2}GET \/api\/tea-ec\/get-leaf-of-tea\/v1: .* the name of GET \/api\/tea\/get-leaf-of-tea\/v1$/,
      ),
      NEXT,
    ]);
  });

  it("adds a platform that is described completely, with several prefixes", async () => {
    const { add, readPlatforms } = await startAdding();
    const { code } = await add("kettle", "--prefix", "/api/pot/", "/api/pot-ec/", "--slug", "pot-and-kettle-iron");
    expect(code).toBe(0);
    expect(await readPlatforms()).toEqual({ kettle: { ...POT, title: "Kettle" } });
  });
});
