import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { createReplayWorkspace } from "./replay-workspace.ts";

it("createReplayWorkspace names the command to run if core is not built", async () => {
  const checkout = await mkdtemp(join(tmpdir(), "justone-unbuilt-"));
  onTestFinished(() => rm(checkout, { recursive: true }));
  await expect(createReplayWorkspace(checkout)).rejects.toMatchObject({
    exitCode: 1,
    message: "packages/core is not built. Run pnpm exec turbo run build --filter=@justone-clients/core",
  });
});
