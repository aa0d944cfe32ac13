import { expectRows } from "@justone-clients/test-tables";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { runFrom, runInProcess } from "../../tests/run-command.ts";
import { checkDocumentsCommand } from "./check-documents-command.ts";
import { type DocumentProblem, lintDocuments } from "./lint-documents.ts";

const text = await readFile(join(REPOSITORY_ROOT, "specs/generated/pgy.json"), "utf8");

/** Makes a checkout whose documents are copies of the one of pgy, each with one text replaced. */
async function makeCheckout(documents: Readonly<Record<string, Replacement>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "justone-documents-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, "specs/generated"), { recursive: true });
  for (const [name, [from, to]] of Object.entries(documents)) {
    expect(text).toContain(from);
    await writeFile(join(root, "specs/generated", `${name}.json`), text.replace(from, to));
  }
  return root;
}

type Replacement = readonly [from: string, to: string];
const SOUND: Replacement = ["", ""];

const FAULTS: [rule: string, ...Replacement][] = [
  ["struct", '"description": "The response envelope. `code` 0 means success.",', ""],
  ["struct", '"servers": [', '"server": ['],
  ["no-unresolved-refs", '"$ref": "#/components/schemas/', '"$ref": "#/components/schemas/Missing'],
  [
    "operation-operationId-unique",
    '"operationId": "pgyKolDataCoreDataV1"',
    '"operationId": "pgyContentSquareSearchNoteV2V1"',
  ],
  ["info-license", '"license": {', '"x-license": {'],
  ["operation-tag-defined", '"tags": [\n          "xiaohongshu-pgy"', '"tags": [\n          "other"'],
  [
    "tag-description",
    '"name": "xiaohongshu-pgy",\n      "description"',
    '"name": "xiaohongshu-pgy",\n      "x-description"',
  ],
];

it("pnpm check:documents finds no fault in the documents of this repository", async () => {
  const { code, stdout } = await runInProcess(REPOSITORY_ROOT, checkDocumentsCommand);
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^\d+ documents checked\n$/)]);
});

it("pnpm check:documents finds each kind of fault", async () => {
  const names = FAULTS.map((_, index) => `fault-${index}`);
  const documents = FAULTS.map(([, from, to], index): [string, Replacement] => [names[index] ?? "", [from, to]]);
  const root = await makeCheckout({ ...Object.fromEntries(documents), sound: SOUND });
  const { code, stdout } = await runInProcess(root, checkDocumentsCommand, "--json");
  const { problems } = JSON.parse(stdout) as { problems: readonly DocumentProblem[] };
  expect(code).toBe(1);
  await expectRows(FAULTS, ([rule], index) => {
    const found = problems.filter(({ file }) => file === `specs/generated/fault-${index}.json`);
    expect(found.map((problem) => problem.rule)).toContain(rule);
  });
  expect(problems.filter(({ file }) => file === "specs/generated/sound.json")).toEqual([]);
});

it("pnpm check:documents prints the line, the message and the rule of a fault", async () => {
  const root = await makeCheckout({ a: SOUND, b: ['"license": {', '"x-license": {'] });
  const { code, stdout, stderr } = await runInProcess(root, checkDocumentsCommand);
  expect([code, stdout, stderr]).toEqual([
    1,
    "specs/generated/b.json:10: Info object should contain `license` field. (info-license)\n",
    "pnpm check:documents: 1 problems in 2 documents\n",
  ]);
});

it("pnpm check:documents checks a file relative to the folder in which the user typed the command", async () => {
  const root = await makeCheckout({ a: SOUND, b: ['"license": {', '"x-license": {'] });
  const result = await runFrom(join(root, "specs"), root, checkDocumentsCommand, "generated/a.json");
  expect(result).toMatchObject({ code: 0, stdout: "1 documents checked\n" });
});

it("pnpm check:documents fails if a document is missing or is not JSON, or the checkout has none", async () => {
  const root = await makeCheckout({});
  const run = () => runInProcess(root, checkDocumentsCommand);
  expect(await run()).toMatchObject({ code: 1, stderr: expect.stringContaining("run pnpm specs:build") as string });
  const missing = await runInProcess(root, checkDocumentsCommand, "missing.json");
  expect([missing.code, missing.stderr]).toEqual([1, expect.stringContaining("missing.json does not exist")]);
  await writeFile(join(root, "specs/generated/cut.json"), text.slice(0, 1_000));
  expect((await run()).code).toBe(1);
});

it("lintDocuments opens no connection", async () => {
  const root = await makeCheckout({ a: SOUND });
  const [probe, log] = [join(root, "probe.cjs"), join(root, "connections.log")];
  await writeFile(
    probe,
    `const { connect } = require("node:net").Socket.prototype;
     require("node:net").Socket.prototype.connect = function (...args) {
       require("node:fs").appendFileSync(${JSON.stringify(log)}, "connection\\n");
       return connect.apply(this, args);
     };
     require("node:fs").appendFileSync(${JSON.stringify(log)}, "loaded\\n");`,
  );
  const env = { ...process.env, NODE_OPTIONS: `--require ${JSON.stringify(probe)}` };
  expect(await lintDocuments(root, ["specs/generated/a.json"], env)).toEqual([]);
  expect(new Set((await readFile(log, "utf8")).trim().split("\n"))).toEqual(new Set(["loaded"]));
});
