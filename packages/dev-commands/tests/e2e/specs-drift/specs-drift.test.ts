import { deprecate, editOperation, type JsonObject, removeOperation } from "@justone-clients/publisher-simulator";
import { makeTeaRelease } from "@justone-clients/publisher-simulator/fixtures";
import { specsDriftCommand } from "@justone-clients/spec-tools";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runFrom } from "../../run-command.ts";
import { makeDriftCheckout, runDrift } from "./drift-checkout.ts";

const GET_LEAF = "GET /api/tea/get-leaf/v1";

function withoutHarvest(release: JsonObject): JsonObject {
  return editOperation(release, GET_LEAF, (operation) => {
    operation["parameters"] = (operation["parameters"] as JsonObject[]).filter(({ name }) => name !== "harvest");
  });
}

function withOtherText(release: JsonObject): JsonObject {
  return editOperation(release, GET_LEAF, (operation) => {
    operation["description"] = "Another description.";
  });
}

function withOtherOperationId(release: JsonObject): JsonObject {
  return editOperation(release, GET_LEAF, (operation) => {
    operation["operationId"] = "another";
  });
}

describe("pnpm specs:drift", () => {
  it("reports in one line that nothing changed and exits 0", async () => {
    const { root, url, read } = await makeDriftCheckout();
    const before = await read();
    expect(await runDrift(root, ["--docs", url, "--api", url])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^No drift between [^\n]+ and [^\n]+\n$/),
    });
    expect(await read()).toEqual(before);
  });

  it("reports a change that an overlay does not fit, and names the overlay in a note", async () => {
    const { root, serve, drift } = await makeDriftCheckout();
    const paging = { parameter: "harvest", start: 1 };
    const amend = (description: string, update: object): object => {
      return { target: "$.paths['/api/tea/get-leaf/v1'].get", description, update };
    };
    await mkdir(join(root, "specs/overlays/tea"), { recursive: true });
    for (const [name, action] of [
      ["paging", amend("The harvests are pages.", { "x-paging": paging })],
      ["summary", amend("A clearer summary.", { summary: "One leaf" })],
    ] as const) {
      const overlay = { overlay: "1.0.0", info: { title: name, version: "1.0.0" }, actions: [action] };
      await writeFile(join(root, `specs/overlays/tea/${name}.json`), JSON.stringify(overlay));
    }
    serve(withoutHarvest(makeTeaRelease()));
    const { code, stdout } = await drift("--json");
    expect(code).toBe(1);
    const { notes, platforms } = JSON.parse(stdout) as {
      notes: string[];
      platforms: { bump: string; changes: { kind: string }[] }[];
    };
    expect(notes).toEqual([
      "specs/overlays/tea/paging.json: x-paging of /api/tea/get-leaf/v1: expected the name of a parameter of the operation, found harvest. The comparison leaves this overlay out; amend it after the pull",
    ]);
    expect(platforms[0]?.changes.map(({ kind }) => kind)).toEqual(["parameter-removed", "paging-removed"]);
  });

  it("reports a breaking change as text, JSON, Markdown and HTML without changing a definition", async () => {
    const { root, url, serve, drift, read } = await makeDriftCheckout();
    const before = await read();
    serve(withoutHarvest(makeTeaRelease()));
    const reports = ["--markdown", "drift.md", "--html", "drift.html"];
    const text = await runDrift(root, ["--docs", url, "--api", url, ...reports]);
    expect(text.code).toBe(1);
    expect(text.stdout).toContain(
      `  major  ${GET_LEAF}: the parameter harvest was removed; remove it from calls [parameter-removed]\n`,
    );
    expect(text.stdout).toMatch(/compiler: GET \/api\/tea\/get-leaf\/v1 at harvest: /);
    expect(text.stdout).toMatch(/\nBump: tea major\n$/);
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
  ] as const)("exits 1 on a %s change unless its bump is below --fail-on", async (bump, edit, limit, code) => {
    const { serve, drift } = await makeDriftCheckout();
    serve(edit(makeTeaRelease()));
    const result = await drift("--json");
    expect(JSON.parse(result.stdout)).toMatchObject({ bump });
    expect(result.code).toBe(1);
    expect((await drift("--fail-on", limit)).code).toBe(code);
  });

  it("reports a vanished operation and notes that a pull requires --accept-removals", async () => {
    const { serve, drift } = await makeDriftCheckout();
    serve(removeOperation(makeTeaRelease(), GET_LEAF));
    const { code, stdout } = await drift("--fail-on", "patch");
    expect(code).toBe(0);
    expect(stdout).toContain("[operation-vanished]");
    expect(stdout).toMatch(/note: tea: 1 operation would .*--accept-removals/);
  });

  it("writes one changeset over several runs and adds later changes to it", async () => {
    const { root, serve, drift } = await makeDriftCheckout();
    await mkdir(join(root, ".changeset"));
    const file = join(root, ".changeset/drift-tea.md");
    serve(deprecate(makeTeaRelease(), GET_LEAF));
    expect((await drift("--changeset")).stdout).toContain("wrote .changeset/drift-tea.md");
    const first = await readFile(file, "utf8");
    expect(first).toMatch(/^---\n"@justone-clients\/tea": minor\n---\n[^]*`getLeafV1`/);
    expect((await drift("--changeset")).stdout).not.toContain("wrote");
    expect(await readFile(file, "utf8")).toBe(first);
    serve(withoutHarvest(deprecate(makeTeaRelease(), GET_LEAF)));
    await drift("--changeset");
    const second = await readFile(file, "utf8");
    expect(second).toContain('"@justone-clients/tea": major');
    expect(second).toContain("harvest");
    expect(second.match(/deprecated/g)).toHaveLength(1);
  });

  it("exits 3 and reports the reason as JSON if the publisher is unreachable", async () => {
    const { addFault, drift } = await makeDriftCheckout();
    // The requested wait is longer than a pull waits, so the command does not retry.
    addFault({ match: () => true, fault: { kind: "status", status: 503, retryAfter: 3600 } });
    const { code, stdout } = await drift("--json");
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ exitCode: 3, reason: "unreachable" });
  });
});

describe("pnpm specs:drift --base --head", () => {
  it("compares two documents without a network", async () => {
    const { root, run, stop } = await makeDriftCheckout();
    await stop();
    await writeFile(join(root, "old.json"), JSON.stringify(makeTeaRelease()));
    await writeFile(join(root, "new.json"), JSON.stringify(withoutHarvest(makeTeaRelease())));
    const forward = await run("--base", "old.json", "--head", "new.json", "--json");
    expect(JSON.parse(forward.stdout)).toMatchObject({ bump: "major", base: "old.json", head: "new.json" });
    const backward = await run("--base", "new.json", "--head", "old.json", "--json");
    expect(JSON.parse(backward.stdout)).toMatchObject({
      bump: "minor",
      platforms: [{ changes: [{ kind: "parameter-added", where: "harvest" }] }],
    });
    expect(await run("--base", "old.json", "--head", "old.json")).toMatchObject({ code: 0 });
  });

  it("reads and writes files relative to the folder in which the user typed the command", async () => {
    const { root } = await makeDriftCheckout();
    const folder = join(root, "specs");
    await writeFile(join(folder, "old.json"), JSON.stringify(makeTeaRelease()));
    await writeFile(join(folder, "new.json"), JSON.stringify(withoutHarvest(makeTeaRelease())));
    const files = ["--base", "old.json", "--head", "new.json", "--html", "a.html", "--markdown", "../a.md"];
    const { stdout } = await runFrom(folder, root, specsDriftCommand, ...files);
    expect(stdout).toMatch(/\nBump: tea major\n$/);
    expect(await readFile(join(folder, "a.html"), "utf8")).toContain("harvest");
    expect(await readFile(join(root, "a.md"), "utf8")).toContain("harvest");
  });

  it.each<[string, number, string[]]>([
    ["--base without --head", 2, ["--base", "old.json"]],
    ["a missing file", 2, ["--base", "old.json", "--head", "missing.json"]],
    ["--docs with --base and --head", 2, ["--base", "old.json", "--head", "old.json", "--docs", "https://example.com"]],
    ["an unknown bump", 2, ["--base", "old.json", "--head", "old.json", "--fail-on", "huge"]],
    ["an unknown platform", 2, ["--base", "old.json", "--head", "old.json", "--platform", "coffee"]],
    ["a report in a missing folder", 2, ["--base", "old.json", "--head", "old.json", "--html", "no/where.html"]],
    ["a file that is not an OpenAPI document", 3, ["--base", "old.json", "--head", "text.json"]],
    ["a document of other platforms", 3, ["--base", "old.json", "--head", "other.json"]],
  ])("refuses %s with exit code %i and one line", async (_, code, args) => {
    const { root, run } = await makeDriftCheckout();
    await writeFile(join(root, "old.json"), JSON.stringify(makeTeaRelease()));
    await writeFile(join(root, "text.json"), "{}");
    await writeFile(
      join(root, "other.json"),
      JSON.stringify({ openapi: "3.1.0", paths: { "/api/pot/v1": { get: {} } } }),
    );
    const result = await run(...args);
    expect(result.code).toBe(code);
    expect(result.stderr).toMatch(/^pnpm specs:drift: .*expected .*\n$/);
  });
});
