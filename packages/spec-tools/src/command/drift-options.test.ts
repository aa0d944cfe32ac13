import { describe, expect, it } from "vitest";
import { type Bump, BUMPS, type Drift, type DriftChange } from "../drift/drift.ts";
import { readFailOn, readFiles } from "./drift-options.ts";

function makeDrift(bump: Bump, changes: readonly DriftChange[]): Drift {
  return { bump, base: "a", head: "b", notes: [], platforms: [{ name: "tea", bump, rules: bump, changes }] };
}

const CHANGE: DriftChange = { operation: "GET /a", kind: "made", bump: "none", where: "", text: "", operations: [] };

describe("--fail-on", () => {
  it.each([
    ["major", ["major"]],
    ["minor", ["minor", "major"]],
    ["patch", ["patch", "minor", "major"]],
    ["none", []],
  ])("%s fails on %j alone", (failOn, failing) => {
    expect(BUMPS.filter((bump) => readFailOn({ failOn })(makeDrift(bump, [CHANGE])))).toEqual(failing);
  });

  it("fails on any change where it is left out, and on none where nothing changed", () => {
    const fails = readFailOn({});
    expect(BUMPS.filter((bump) => fails(makeDrift(bump, [CHANGE])))).toEqual(BUMPS);
    expect(fails(makeDrift("none", []))).toBe(false);
  });

  it.each(["huge", "", true, "MAJOR"])("refuses %j", (failOn) => {
    expect(() => readFailOn({ failOn })).toThrow(/--fail-on .*expected major, minor, patch or none/);
  });
});

describe("--base and --head", () => {
  it("go together, or neither is there", () => {
    expect(readFiles({})).toBeUndefined();
    expect(readFiles({ base: "a", head: "b" })).toEqual({ base: "a", head: "b" });
    expect(() => readFiles({ base: "a" })).toThrow("expected both, or neither");
    expect(() => readFiles({ head: "b" })).toThrow("expected both, or neither");
  });

  it.each(["docs", "api"])("take no --%s beside them", (name) => {
    expect(() => readFiles({ base: "a", head: "b", [name]: "https://example.com" })).toThrow(
      `--${name}: expected no address`,
    );
  });
});
