import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, it, onTestFinished } from "vitest";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { runInProcess } from "../../tests/run-command.ts";
import { mockCommand } from "./mock-command.ts";

describe("pnpm mock", () => {
  it("pnpm mock serves the selected platforms until it is interrupted, and exits with 0", async () => {
    const script = join(REPOSITORY_ROOT, "scripts/mock.ts");
    const args = [script, "--platform", "rednote", "--port", "0"];
    const child = spawn(process.execPath, args, { cwd: REPOSITORY_ROOT, stdio: ["ignore", "pipe", "inherit"] });
    onTestFinished(() => void child.kill("SIGKILL"));
    const [line] = (await once(createInterface(child.stdout), "line")) as [string];
    const [, url] = /^rednote: baseUrl (http:\/\/127\.0\.0\.1:\d+) /.exec(line) ?? [];
    const response = await fetch(`${url}/api/xiaohongshu/get-note-detail/v1?token=t&noteId=n`);
    expect(await response.json()).toMatchObject({ code: 0 });
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([0, null]);
    await expect(fetch(`${url}/`)).rejects.toThrow("fetch failed");
  });

  it("pnpm mock reports a port in use and starts no mock", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    expect(await runInProcess(REPOSITORY_ROOT, mockCommand, "--platform=pgy", `--port=${port}`)).toEqual({
      code: 1,
      stdout: "",
      stderr: `pnpm mock: port ${port} is taken; choose another with --port\n`,
    });
  });

  it.each([["x"], ["-1"], ["70000"]])("pnpm mock refuses --port %s", async (port) => {
    const stderr = `pnpm mock: --port ${port}: expected a port number from 0 to 65499\n`;
    const result = await runInProcess(REPOSITORY_ROOT, mockCommand, `--port=${port}`);
    expect(result).toEqual({ code: 2, stdout: "", stderr });
  });
});
