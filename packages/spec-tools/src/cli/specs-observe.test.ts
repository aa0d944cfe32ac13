import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { makeCheckout } from "#tests/make-checkout";
import { run, runFrom } from "#tests/run-command";
import { specsBuildCommand } from "./specs-build.ts";
import { specsObserveCommand } from "./specs-observe.ts";

const OPERATION = "GET /api/xiaohongshu/get-note-detail/v1";
const STATE = "specs/observed/rednote/get-note-detail-v1.json";
const RESPONSE = { code: 0, data: [{ user: { id: "a" }, note_list: [{ id: "b", brand_new: 1 }] }], requestId: "r" };

const EMPTY = { operation: OPERATION, sources: [], nullStyle: 0, names: {}, envelope: {}, data: {} };
const DEEP = "[".repeat(70) + "]".repeat(70);

async function checkoutWith(files: Record<string, string | Buffer>): Promise<string> {
  const root = await makeCheckout();
  // Only what a test observes is known.
  await rm(join(root, "specs/observed"), { recursive: true });
  await rm(join(root, "specs/overlays/rednote/reported.json"));
  for (const [name, content] of Object.entries(files)) await writeFile(join(root, name), content);
  return root;
}

describe("pnpm specs:observe", () => {
  it.each<[string, string | Buffer]>([
    ["one envelope", JSON.stringify(RESPONSE)],
    ["an array of envelopes", JSON.stringify([RESPONSE, { ...RESPONSE, requestId: "s" }])],
    ["one envelope per line", `${JSON.stringify(RESPONSE)}\n${JSON.stringify({ ...RESPONSE, requestId: "s" })}\n`],
    ["gzip", gzipSync(JSON.stringify(RESPONSE))],
    ["a byte order mark", `\ufeff${JSON.stringify(RESPONSE)}`],
  ])("merges a file that contains %s and reports the widened types", async (_, content) => {
    const root = await checkoutWith({ a: content });
    const { code, stdout } = await run(root, specsObserveCommand, "--operation", OPERATION, "a");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^a: \d counted; widened:\n {2}data\[\]\.note_list\[\]\.brand_new: new, number\nwrote /);
    expect((await run(root, specsBuildCommand)).stdout).toContain("wrote specs/generated/rednote.json");
    expect(await readFile(join(root, "specs/generated/rednote.json"), "utf8")).toContain('"brand_new"');
  });

  it("reads a file relative to the folder in which the user typed the command", async () => {
    const root = await checkoutWith({ "specs/a": JSON.stringify(RESPONSE) });
    const folder = join(root, "specs");
    const { stdout } = await runFrom(folder, root, specsObserveCommand, "--operation", OPERATION, "a", "--dry-run");
    expect(stdout).toMatch(/^a: 1 counted;/);
  });

  it("writes the same bytes if the same responses are observed again", async () => {
    const root = await checkoutWith({ a: JSON.stringify(RESPONSE) });
    await run(root, specsObserveCommand, "--operation", OPERATION, "a");
    const before = await readFile(join(root, STATE), "utf8");
    const again = await run(root, specsObserveCommand, "--operation", OPERATION, "a", "a");
    expect(again.stdout).toBe("a: 1 known; nothing widened\na: 1 known; nothing widened\n1 file up to date\n");
    expect(await readFile(join(root, STATE), "utf8")).toBe(before);
    expect((await run(root, specsObserveCommand, "--operation", OPERATION, "--check", "a")).code).toBe(0);
  });

  it("keeps replaced types, reports the lost ones as a major change, and builds from them", async () => {
    const other = { code: 0, data: { entirely: 1, other: 2, fields: [3] } };
    const root = await checkoutWith({ a: JSON.stringify(other) });
    const first = await run(root, specsObserveCommand, "--operation", OPERATION, "a");
    expect(first.stdout).toMatch(/^a: 1 replaced; widened:/);
    expect(first.stdout).toContain("lost because the data was replaced (a major change):\n");
    expect((await run(root, specsObserveCommand, "--operation", OPERATION, "a")).stdout).toContain("a: 1 known");
    await run(root, specsBuildCommand);
    expect(await readFile(join(root, "specs/generated/rednote.json"), "utf8")).toContain('"entirely"');
  });

  it("reads its own state of a deeply nested response", async () => {
    const deep = Array.from({ length: 27 }).reduce<object>((inner) => ({ x: [inner] }), {});
    const root = await checkoutWith({ a: JSON.stringify({ code: 0, data: [{ note_list: [deep] }] }) });
    expect((await run(root, specsObserveCommand, "--operation", OPERATION, "a")).code).toBe(0);
    expect((await run(root, specsBuildCommand)).code).toBe(0);
  });

  it("escapes a key with line ends or terminal codes", async () => {
    const root = await checkoutWith({ a: JSON.stringify({ code: 0, data: [{ "x\nfake: 9 counted\u001b[31m": 1 }] }) });
    const { stdout } = await run(root, specsObserveCommand, "--operation", OPERATION, "a");
    expect(stdout).toContain('data[]["x\\nfake: 9 counted\\u001b[31m"]: new, number');
  });

  it("records the type names of every operation of the platform", async () => {
    const root = await checkoutWith({ a: JSON.stringify({ code: 0, data: { list: [{ noteId: "n" }] } }) });
    const operation = "GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/notesDetail/v1";
    const { stdout } = await run(root, specsObserveCommand, "--operation", operation, "a");
    expect(stdout).toContain("wrote specs/observed/pgy/get-note-detail-v1.json\n");
  });

  it("stores no values of responses", async () => {
    const root = await checkoutWith({
      a: JSON.stringify({ ...RESPONSE, data: [{ text: "secret words" }], message: "secret" }),
    });
    await run(root, specsObserveCommand, "--operation", OPERATION, "a");
    expect(await readFile(join(root, STATE), "utf8")).not.toContain("secret");
  });

  it("stores no key that is data, in types and in names of types", async () => {
    const item = { user: { id: "u" } };
    const maps = {
      byNote: { "6412abf9000000001203e4d1": item },
      bySku: { "1627207:2302": item, "20509:28314": item },
      byName: { alice: item, "6412abf9000000001203e4d2": item },
      byNumber: { "1": item, "22": item },
    };
    const named = { byName: { bob: item } };
    const root = await checkoutWith({
      a: JSON.stringify({ code: 0, data: [{ note_list: [{ maps: named }] }] }),
      b: JSON.stringify({ code: 0, data: [{ note_list: [{ maps }] }] }),
    });
    await run(root, specsObserveCommand, "--operation", OPERATION, "a");
    expect(await readFile(join(root, STATE), "utf8")).toContain("bob");
    await run(root, specsObserveCommand, "--operation", OPERATION, "b");
    const text = await readFile(join(root, STATE), "utf8");
    expect(text).toContain("byName");
    expect(text).not.toMatch(/6412abf9|1627207|20509|alice|bob|"22"/);
  });

  it("refuses responses that would make the state too large, in any order, and writes nothing", async () => {
    const wide = (list: string): object => {
      const fields = Array.from({ length: 900 }, (_, index) => [`f${index % 30}_${"x".repeat(index / 30)}`, 1]);
      return { [list]: [Object.fromEntries(fields)] };
    };
    const lists = ["a", "b", "c", "d", "e", "f"].map((name) => ({ [name]: [wide("x"), wide("y")] }));
    const response = (data: object): string => JSON.stringify({ code: 0, data: [{ note_list: [data] }] });
    const root = await checkoutWith({
      small: response({ a: 1 }),
      large: response(Object.assign({}, ...lists) as object),
    });
    const refusal =
      `pnpm specs:observe: the observed state of ${OPERATION} would have more than 10000 responses and 10000 JSON paths. ` +
      "Nothing was written. Pass fewer or smaller responses.\n";
    for (const files of [
      ["small", "large"],
      ["large", "small"],
    ]) {
      const { code, stderr } = await run(root, specsObserveCommand, "--operation", OPERATION, ...files);
      expect({ code, stderr }).toEqual({ code: 1, stderr: refusal });
    }
    await expect(readFile(join(root, STATE))).rejects.toThrow("ENOENT");
  });

  it("prints the resulting schema and writes nothing under --dry-run --json", async () => {
    const root = await checkoutWith({ a: JSON.stringify(RESPONSE) });
    const { stdout } = await run(root, specsObserveCommand, "--operation", OPERATION, "a", "--dry-run", "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "array",
      $defs: { Note: { properties: { brand_new: { type: "number" } } } },
    });
    await expect(readFile(join(root, STATE))).rejects.toThrow("ENOENT");
  });

  it.each<[string, string | Buffer, string]>([
    ["no JSON", "<html>", "JSON or JSON lines, found invalid JSON in line 1"],
    ["no text", "", "JSON or JSON lines, found an empty file"],
    ["an empty list", "[]", "at least one response, found an empty list"],
    ["no envelope", '{"data":1}', 'an envelope with a "code" as response 1'],
    ["a number in a list", `[${JSON.stringify(RESPONSE)},1]`, 'an envelope with a "code" as response 2'],
    ["too deep a nesting", `{"code":0,"data":${DEEP}}`, "at most 64 levels of nesting, found 71"],
    ["a gzip bomb", gzipSync(Buffer.alloc(80 * 1024 * 1024)), "at most 67108864 bytes"],
  ])("refuses a file with %s in one line and merges none of the other files", async (_, content, message) => {
    const root = await checkoutWith({ good: JSON.stringify(RESPONSE), bad: content });
    const { code, stdout, stderr } = await run(root, specsObserveCommand, "--operation", OPERATION, "good", "bad");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`bad: expected `);
    expect(stderr).toContain(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    await expect(readFile(join(root, STATE))).rejects.toThrow("ENOENT");
  });

  it.each([
    [["--operation", "GET /api/nope", "a"], "--operation GET /api/nope: expected"],
    [["a"], "--operation is missing"],
    [["--operation", OPERATION], "missing required argument 'file'"],
    [["--operation", OPERATION, "gone"], "gone: expected a file of at most"],
  ])("reports wrong usage of %j with %j and exits 2", async (args, message) => {
    const root = await checkoutWith({ a: JSON.stringify(RESPONSE) });
    const { code, stderr } = await run(root, specsObserveCommand, ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it.each([
    ["without properties", {}],
    ["with a type name that contains code", { ...EMPTY, names: { "": "A {}; evil();" } }],
    ["with a source that is not a hash", { ...EMPTY, sources: ["secret"] }],
    ["with a negative count", { ...EMPTY, data: { null: -1 } }],
  ])("refuses a state file %s", async (_, state) => {
    const root = await checkoutWith({});
    await mkdir(join(root, "specs/observed/rednote"), { recursive: true });
    await writeFile(join(root, STATE), JSON.stringify(state));
    const { code, stderr } = await run(root, specsBuildCommand);
    expect(code).toBe(3);
    expect(stderr).toContain(`${STATE}: expected the observed state of ${OPERATION}`);
  });
});
