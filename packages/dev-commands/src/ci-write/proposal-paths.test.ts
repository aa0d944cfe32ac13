import { describe, expect, it } from "vitest";
import { isDriftPath, isReleasePath, shownPath } from "./proposal-paths.ts";

const DRIFT = [
  "specs/lock.json",
  "specs/published/rednote/get-note-detail-v1.json",
  "specs/published/rednote/zh/get-note-detail-v1.json",
  "specs/observed/pgy/a.json",
  "specs/generated/rednote.json",
  "packages/rednote/src/generated/client.ts",
  ".changeset/drift-rednote.md",
];
const RELEASE = [
  "packages/core/package.json",
  "packages/core/CHANGELOG.md",
  "scripts/package.json",
  ".changeset/a-b.md",
];

describe("isDriftPath", () => {
  it.each(DRIFT)("accepts %s", (path) => {
    expect(isDriftPath(path)).toBe(true);
  });

  it.each([
    "",
    "/specs/lock.json",
    "specs/../package.json",
    "specs/generated/../../.github/workflows/ci.yml",
    "specs/generated/..",
    "specs//lock.json",
    "specs/./lock.json",
    "specs\\lock.json",
    "specs/lock.json/",
    "specs/lock.json\n",
    "specs/lock.json\0",
    "specs/Lock.json",
    "Specs/lock.json",
    "specs/generated/a.json/b",
    "specs/generated/.git/config.json",
    "specs/generated/con.json",
    "specs/generated/nul/a.json",
    "specs/generated/a./b.json",
    "specs/generated/a b.json",
    "specs/generated/a:b.json",
    "specs/generated/\u0435.json",
    `specs/generated/${"a".repeat(160)}.json`,
    `specs/generated/${"a/".repeat(6)}b.json`,
    "specs/publisher.json",
    "specs/overlays/rednote/paging.json",
    "packages/core/src/index.ts",
    "packages/core/package.json",
    "packages/../src/generated/a.ts",
    "packages/a/b/src/generated/a.ts",
    "packages/a/src/generated/a.js",
    "packages/a/src/generated/.npmrc",
    ".changeset/config.json",
    ".changeset/README.md",
    ".changeset/a.md",
    ".github/workflows/ci.yml",
    ".gitattributes",
    "package.json",
    "pnpm-lock.yaml",
    ...RELEASE,
  ])("refuses %j", (path) => {
    expect(isDriftPath(path)).toBe(false);
  });
});

describe("isReleasePath", () => {
  it.each(RELEASE)("accepts %s", (path) => {
    expect(isReleasePath(path)).toBe(true);
  });

  it.each([
    ...DRIFT.slice(0, -1),
    "package.json",
    "pnpm-lock.yaml",
    "packages/a/b/package.json",
    "packages/../package.json",
    "packages/.hidden/package.json",
    "scripts/start.ts",
    ".changeset/config.json",
    ".changeset/../package.json",
  ])("refuses %j", (path) => {
    expect(isReleasePath(path)).toBe(false);
  });
});

it.each([
  [undefined, "undefined"],
  ["a/../b", "a/../b"],
  ["\u001B]8;;x\u0007 é", "??8??x???"],
  ["a".repeat(200), "a".repeat(100)],
])("shownPath shows %j as %s", (path, shown) => {
  expect(shownPath(path)).toBe(shown);
});
