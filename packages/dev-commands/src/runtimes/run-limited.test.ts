import { afterEach, describe, expect, it, vi } from "vitest";
import { runLimited } from "./run-limited.ts";

function run(code: string, env = {}): Promise<string> {
  return runLimited(process.cwd(), process.execPath, ["-e", code], env);
}

describe("runLimited", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it("runLimited removes the user's token from the environment", async () => {
    vi.stubEnv("JUSTONEAPI_TOKEN", "t");
    vi.stubEnv("JUST_ONE_API_TOKEN", "t");
    const printed = await run(
      "console.log(process.env.JUSTONEAPI_TOKEN, process.env.JUST_ONE_API_TOKEN, process.env.A)",
      { A: "a" },
    );
    expect(printed).toBe("undefined undefined a\n");
  });

  it("runLimited throws an error with the output of a failed program", async () => {
    await expect(run("console.log('out'); console.error('err'); process.exit(3)")).rejects.toThrow(
      "failed\nout\nerr\n",
    );
  });
});
