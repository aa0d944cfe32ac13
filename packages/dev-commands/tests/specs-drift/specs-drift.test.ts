import { deprecate, editOperation, type JsonObject, removeOperation } from "@justone-clients/publisher-simulator";
import { makeTeaRelease } from "@justone-clients/publisher-simulator/fixtures";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeDriftPlace, runDrift } from "./drift-checkout.ts";

const GET_LEAF = "GET /api/tea/get-leaf/v1";

function withoutHarvest(release: JsonObject): JsonObject {
  return editOperation(release, GET_LEAF, (operation) => {
    operation["parameters"] = (operation["parameters"] as JsonObject[]).filter(({ name }) => name !== "harvest");
  });
}

function withOtherText(release: JsonObject): JsonObject {
  return editOperation(release, GET_LEAF, (operation) => {
    operation["description"] = "Said otherwise.";
  });
}

function withOtherOperationId(release: JsonObject): JsonObject {
  return editOperation(release, GET_LEAF, (operation) => {
    operation["operationId"] = "another";
  });
}

describe("pnpm specs:drift", { timeout: 120_000 }, () => {
  it("says in one line that nothing changed, and ends with 0", async () => {
    const { drift, read } = await makeDriftPlace();
    const before = await read();
    expect(await drift()).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^No drift: [^\n]+ say the same\n$/),
    });
    expect(await read()).toEqual(before);
  });

  it("tells what breaks in words, as JSON, as Markdown and as a page, and changes no definition", async () => {
    const { root, serve, drift, read } = await makeDriftPlace();
    const before = await read();
    serve(withoutHarvest(makeTeaRelease()));
    const said = await drift("--markdown", "drift.md", "--html", "drift.html");
    expect(said.code).toBe(1);
    expect(said.stdout).toContain(`  major  ${GET_LEAF}: the parameter harvest is gone [parameter-removed]\n`);
    expect(said.stdout).toMatch(/compiler: GET \/api\/tea\/get-leaf\/v1, harvest: /);
    expect(said.stdout).toMatch(/\nBump: tea major\n$/);
    const { code, stdout } = await drift("--json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      bump: "major",
      notes: [],
      platforms: [
        {
          name: "tea",
          bump: "major",
          rules: "major",
          compiler: { breaks: true },
          changes: [{ operation: GET_LEAF, kind: "parameter-removed", bump: "major", where: "harvest" }],
        },
      ],
    });
    expect(await readFile(join(root, "drift.md"), "utf8")).toContain("harvest");
    expect(await readFile(join(root, "drift.html"), "utf8")).toMatch(/^<!doctype html>[^]*harvest/);
    expect(await read()).toEqual(before);
  });

  it.each([
    ["minor", (release: JsonObject) => deprecate(release, GET_LEAF), "minor", 1],
    ["patch", withOtherText, "minor", 0],
    ["none", withOtherOperationId, "patch", 0],
  ] as const)("fails on a %s change, but for one that is below --fail-on", async (bump, move, limit, code) => {
    const { serve, drift } = await makeDriftPlace();
    serve(move(makeTeaRelease()));
    const ended = await drift("--json");
    expect(JSON.parse(ended.stdout)).toMatchObject({ bump });
    expect(ended.code).toBe(1);
    expect((await drift("--fail-on", limit)).code).toBe(code);
  });

  it("notes what a pull would ask about, and tells of it all the same", async () => {
    const { serve, drift } = await makeDriftPlace();
    serve(removeOperation(makeTeaRelease(), GET_LEAF));
    const { code, stdout } = await drift("--fail-on", "patch");
    expect(code).toBe(0);
    expect(stdout).toContain("[operation-vanished]");
    expect(stdout).toMatch(/note: tea: 1 operation would .*--accept-removals/);
  });

  it("writes one changeset, however often it runs, and adds to it what comes later", async () => {
    const { root, serve, drift } = await makeDriftPlace();
    await mkdir(join(root, ".changeset"));
    const file = join(root, ".changeset/drift-tea.md");
    serve(deprecate(makeTeaRelease(), GET_LEAF));
    expect((await drift("--changeset")).stdout).toContain(".changeset/drift-tea.md written");
    const first = await readFile(file, "utf8");
    expect(first).toMatch(/^---\n"@justone-clients\/tea": minor\n---\n[^]*`getLeafV1`/);
    expect((await drift("--changeset")).stdout).not.toContain("written");
    expect(await readFile(file, "utf8")).toBe(first);
    serve(withoutHarvest(deprecate(makeTeaRelease(), GET_LEAF)));
    await drift("--changeset");
    const second = await readFile(file, "utf8");
    expect(second).toContain('"@justone-clients/tea": major');
    expect(second).toContain("harvest");
    expect(second.match(/deprecated/g)).toHaveLength(1);
  });

  it("ends with 3 where the publisher cannot be reached, and says so as JSON", async () => {
    const { root, stop } = await makeDriftPlace();
    await stop();
    const { code, stdout } = await runDrift(root, [
      "--json",
      "--docs",
      "http://127.0.0.1:9",
      "--api",
      "http://127.0.0.1:9",
    ]);
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ exitCode: 3, reason: "unreachable" });
  });
});

describe("pnpm specs:drift --base --head", { timeout: 120_000 }, () => {
  it("compares two documents without a network", async () => {
    const { root, run, stop } = await makeDriftPlace();
    await stop();
    await writeFile(join(root, "old.json"), JSON.stringify(makeTeaRelease()));
    await writeFile(join(root, "new.json"), JSON.stringify(withoutHarvest(makeTeaRelease())));
    const there = await run("--base", "old.json", "--head", "new.json", "--json");
    expect(JSON.parse(there.stdout)).toMatchObject({ bump: "major", base: "old.json", head: "new.json" });
    const back = await run("--base", "new.json", "--head", "old.json", "--json");
    expect(JSON.parse(back.stdout)).toMatchObject({
      bump: "minor",
      platforms: [{ changes: [{ kind: "parameter-added", where: "harvest" }] }],
    });
    expect(await run("--base", "old.json", "--head", "old.json")).toMatchObject({ code: 0 });
  });

  it.each<[string, number, string[]]>([
    ["one file alone", 2, ["--base", "old.json"]],
    ["a file that is not there", 2, ["--base", "old.json", "--head", "nowhere.json"]],
    ["an address beside the files", 2, ["--base", "old.json", "--head", "old.json", "--docs", "https://example.com"]],
    ["a bump there is not", 2, ["--base", "old.json", "--head", "old.json", "--fail-on", "huge"]],
    ["a platform there is not", 2, ["--base", "old.json", "--head", "old.json", "--platform", "coffee"]],
    ["a folder that is not there", 2, ["--base", "old.json", "--head", "old.json", "--html", "no/where.html"]],
    ["a document that is none", 3, ["--base", "old.json", "--head", "text.json"]],
    ["a document of other platforms", 3, ["--base", "old.json", "--head", "other.json"]],
  ])("refuses %s with %i and one clear line", async (_, code, args) => {
    const { root, run } = await makeDriftPlace();
    await writeFile(join(root, "old.json"), JSON.stringify(makeTeaRelease()));
    await writeFile(join(root, "text.json"), "{}");
    await writeFile(
      join(root, "other.json"),
      JSON.stringify({ openapi: "3.1.0", paths: { "/api/pot/v1": { get: {} } } }),
    );
    const ended = await run(...args);
    expect(ended.code).toBe(code);
    expect(ended.stderr).toMatch(/^pnpm specs:drift: .*expected .*\n$/);
  });
});
