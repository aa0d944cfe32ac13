import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { get, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { type ServedPage, servePage } from "./serve-page.ts";

async function serveExample(): Promise<ServedPage> {
  const parent = await mkdtemp(join(tmpdir(), "justone-page-"));
  onTestFinished(() => rm(parent, { recursive: true }));
  const folder = join(parent, "project");
  await mkdir(folder);
  await writeFile(join(folder, "program.js"), "export {};");
  await writeFile(join(parent, "secret.js"), "secret");
  const page = await servePage(folder, "<!doctype html>");
  onTestFinished(() => page.close());
  return page;
}

describe("a served page", () => {
  it("the page server serves the page and its scripts, and returns the posted result", async () => {
    const page = await serveExample();
    expect(await (await fetch(page.url)).text()).toBe("<!doctype html>");
    const script = await fetch(`${page.url}program.js`);
    expect(script.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(await script.text()).toBe("export {};");
    await fetch(`${page.url}result`, { method: "POST", body: "中" });
    expect(await page.result).toBe("中");
  });

  it("the page server serves no other file", async () => {
    const page = await serveExample();
    expect((await fetch(`${page.url}favicon.ico`)).status).toBe(404);
    expect((await fetch(`${page.url}absent.js`)).status).toBe(404);
    // A request may contain such a path, although `new URL` normalizes it.
    const outside = get(page.url, { path: "/../secret.js", agent: false });
    const [response] = (await once(outside, "response")) as [IncomingMessage];
    expect(response.resume().statusCode).toBe(404);
  });
});
