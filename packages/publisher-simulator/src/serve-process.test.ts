import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { makeRelease } from "../tests/make-release.ts";
import { rawGet } from "../tests/raw-get.ts";
import { dropExamples } from "./release-edits.ts";

const SCRIPT = fileURLToPath(new URL("./serve-process.ts", import.meta.url));

describe("the publisher process", () => {
  it("the publisher process serves a file, rereads it on SIGHUP, and exits when its standard input ends", async () => {
    const folder = await mkdtemp(join(tmpdir(), "publisher-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, "release.json");
    await writeFile(file, JSON.stringify(makeRelease()));
    const child = spawn(process.execPath, [SCRIPT, file, "--files"], { stdio: ["pipe", "pipe", "inherit"] });
    onTestFinished(() => void child.kill("SIGKILL"));
    const lines = createInterface(child.stdout);
    const [line] = (await once(lines, "line")) as [string];
    const { url } = JSON.parse(line) as { url: string };
    expect(JSON.parse(String((await rawGet(`${url}/openapi.json`)).body))).toEqual(makeRelease());
    expect((await rawGet(`${url}/openapi/pot/ask-the-pot-en.json`)).status).toBe(200);

    const next = dropExamples(makeRelease());
    await writeFile(file, JSON.stringify(next));
    const again = once(lines, "line");
    child.kill("SIGHUP");
    expect(await again).toEqual([line]);
    expect(JSON.parse(String((await rawGet(`${url}/openapi.json`)).body))).toEqual(next);

    const exit = once(child, "exit");
    child.stdin.end();
    expect(await exit).toEqual([0, null]);
  });
});
