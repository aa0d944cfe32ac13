import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { makeCheckout } from "../../tests/make-checkout.ts";
import { run } from "../../tests/run-script.ts";

const OPERATION = "GET /api/xiaohongshu/get-note-detail/v1";
const STATE = "specs/observed/rednote/get-note-detail-v1.json";
const ANSWER = { code: 0, data: [{ user: { id: "a" }, note_list: [{ id: "b", brand_new: 1 }] }], requestId: "r" };

async function checkoutWith(files: Record<string, string | Buffer>): Promise<string> {
  const root = await makeCheckout();
  await rm(join(root, "specs/observed"), { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(root, name), content);
  return root;
}

describe("pnpm specs:observe", () => {
  it.each<[string, string | Buffer]>([
    ["one envelope", JSON.stringify(ANSWER)],
    ["an array of envelopes", JSON.stringify([ANSWER, { ...ANSWER, requestId: "s" }])],
    ["an envelope a line", `${JSON.stringify(ANSWER)}\n${JSON.stringify({ ...ANSWER, requestId: "s" })}\n`],
    ["gzip", gzipSync(JSON.stringify(ANSWER))],
    ["a byte order mark", `\ufeff${JSON.stringify(ANSWER)}`],
  ])("folds a file that holds %s and says what widened", async (_, content) => {
    const root = await checkoutWith({ a: content });
    const { code, stdout } = await run(root, "specs-observe", "--operation", OPERATION, "a");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^a: \d counted; widened:\n {2}data\[\]\.note_list\[\]\.brand_new: new, number\nwrote /);
    expect((await run(root, "specs-build")).stdout).toContain("wrote specs/generated/rednote.json");
    expect(await readFile(join(root, "specs/generated/rednote.json"), "utf8")).toContain('"brand_new"');
  });

  it("writes the same bytes when the same answers come again", async () => {
    const root = await checkoutWith({ a: JSON.stringify(ANSWER) });
    await run(root, "specs-observe", "--operation", OPERATION, "a");
    const before = await readFile(join(root, STATE), "utf8");
    const again = await run(root, "specs-observe", "--operation", OPERATION, "a", "a");
    expect(again.stdout).toBe("a: 1 known; nothing widened\na: 1 known; nothing widened\n1 file up to date\n");
    expect(await readFile(join(root, STATE), "utf8")).toBe(before);
    expect((await run(root, "specs-observe", "--operation", OPERATION, "--check", "a")).code).toBe(0);
  });

  it("stores no value", async () => {
    const root = await checkoutWith({
      a: JSON.stringify({ ...ANSWER, data: [{ text: "secret words" }], message: "secret" }),
    });
    await run(root, "specs-observe", "--operation", OPERATION, "a");
    expect(await readFile(join(root, STATE), "utf8")).not.toContain("secret");
  });

  it("prints the resulting schema under --dry-run --json, and writes nothing", async () => {
    const root = await checkoutWith({ a: JSON.stringify(ANSWER) });
    const { stdout } = await run(root, "specs-observe", "--operation", OPERATION, "a", "--dry-run", "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "array",
      $defs: { Note: { properties: { brand_new: { type: "number" } } } },
    });
    await expect(readFile(join(root, STATE))).rejects.toThrow("ENOENT");
  });

  it.each<[string, string | Buffer, string]>([
    ["no JSON", "<html>", "JSON, or JSON lines (line 1 is none)"],
    ["nothing", "", "JSON, or JSON lines, found nothing"],
    ["no envelope", '{"data":1}', 'an envelope with a "code" (answer 1)'],
    ["a list with no envelope in it", `[${JSON.stringify(ANSWER)},1]`, 'an envelope with a "code" (answer 2)'],
    [
      "too deep a nesting",
      `{"code":0,"data":${"[".repeat(70)}${"]".repeat(70)}}`,
      "at most 64 levels of nesting, found 71",
    ],
    ["a gzip bomb", gzipSync(Buffer.alloc(80 * 1024 * 1024)), "at most 67108864 bytes"],
  ])("refuses a file with %s in one line, and folds none of the files beside it", async (_, content, message) => {
    const root = await checkoutWith({ good: JSON.stringify(ANSWER), bad: content });
    const { code, stdout, stderr } = await run(root, "specs-observe", "--operation", OPERATION, "good", "bad");
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
    [["--operation", OPERATION, "gone"], "gone: expected a readable file"],
  ])("called with %j says what is wrong and exits 2", async (args, message) => {
    const root = await checkoutWith({ a: JSON.stringify(ANSWER) });
    const { code, stderr } = await run(root, "specs-observe", ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it("refuses a state that is none of its own", async () => {
    const root = await checkoutWith({ a: JSON.stringify(ANSWER) });
    await mkdir(join(root, "specs/observed/rednote"), { recursive: true });
    await writeFile(join(root, STATE), "{}");
    const { code, stderr } = await run(root, "specs-build");
    expect(code).toBe(3);
    expect(stderr).toContain(`${STATE}: expected the observed state of ${OPERATION}`);
  });
});
