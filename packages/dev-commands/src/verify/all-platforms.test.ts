import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { resolveUserPath } from "@justone-clients/spec-tools";
import { expect, it, onTestFinished } from "vitest";
import { tryAllPlatforms } from "./all-platforms.ts";

it("is skipped with a reason if no complete release exists", async () => {
  const folder = await mkdtemp(join(tmpdir(), "justone-verify-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const [root, lines]: [string, string[]] = [join(folder, "checkout"), []];
  const ignore = (): void => undefined;
  const output = {
    root,
    userPath: (typed: string) => resolveUserPath(root, typed),
    log: (line: string): void => void lines.push(line),
    progress: ignore,
    print: ignore,
    fail: ignore,
  };
  expect(await tryAllPlatforms(output)).toEqual({ skipped: "../shared/upstream/full" });
  expect(lines).toEqual(["Skipped: ../shared/upstream/full does not exist"]);
});
