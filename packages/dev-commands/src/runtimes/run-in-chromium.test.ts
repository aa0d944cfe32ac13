import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { findChromium } from "./run-in-chromium.ts";

describe("findChromium", () => {
  it("findChromium finds a program of that name in the PATH, and returns undefined without one", async () => {
    const folder = await mkdtemp(join(tmpdir(), "justone-path-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, "chromium");
    const path = ["/missing", folder].join(delimiter);
    expect(await findChromium(path)).toBeUndefined();
    await writeFile(file, "");
    await chmod(file, 0o644);
    expect(await findChromium(path)).toBeUndefined();
    await chmod(file, 0o755);
    expect(await findChromium(path)).toBe(file);
  });
});
