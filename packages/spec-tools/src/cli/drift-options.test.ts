import { describe, expect, it } from "vitest";
import { type Bump, BUMPS, type Drift, type DriftChange } from "../drift/model/drift.ts";
import { readFailOn, readOffline } from "./drift-options.ts";

function makeDrift(bump: Bump, changes: readonly DriftChange[]): Drift {
  return { bump, base: "a", head: "b", notes: [], platforms: [{ name: "tea", bump, rules: bump, changes }] };
}

const CHANGE: DriftChange = { operation: "GET /a", kind: "made", bump: "none", where: "", text: "", operations: [] };

describe("readFailOn", () => {
  it.each([
    ["major", ["major"]],
    ["minor", ["minor", "major"]],
    ["patch", ["patch", "minor", "major"]],
    ["none", []],
  ])("with --fail-on %s fails only on %j", (failOn, failing) => {
    expect(BUMPS.filter((bump) => readFailOn({ failOn })(makeDrift(bump, [CHANGE])))).toEqual(failing);
  });

  it("without --fail-on fails on every change, and passes if nothing changed", () => {
    const fails = readFailOn({});
    expect(BUMPS.filter((bump) => fails(makeDrift(bump, [CHANGE])))).toEqual(BUMPS);
    expect(fails(makeDrift("none", []))).toBe(false);
  });

  it.each(["huge", "", true, "MAJOR"])("refuses --fail-on %j", (failOn) => {
    expect(() => readFailOn({ failOn })).toThrow(/--fail-on .*expected major, minor, patch or none/);
  });
});

describe("readOffline", () => {
  it("reads two files or a revision, and returns undefined without options", () => {
    expect(readOffline({})).toBeUndefined();
    expect(readOffline({ base: "a", head: "b" })).toEqual({ base: "a", head: "b" });
    expect(readOffline({ since: "main" })).toEqual({ since: "main" });
  });

  it.each([
    [{ base: "a" }, "expected both, or neither"],
    [{ head: "b" }, "expected both, or neither"],
    [{ base: "a", head: "b", since: "main" }, "--since: expected neither"],
    [{ head: "b", since: "main" }, "--since: expected neither"],
    [{ base: "a", head: "b", docs: "https://example.com" }, "--docs: expected no URL"],
    [{ since: "main", api: "https://example.com" }, "--api: expected no URL"],
  ])("refuses the combination %j with the message %j", (options, message) => {
    expect(() => readOffline(options)).toThrow(message);
  });
});
