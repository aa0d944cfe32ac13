import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { onTestFinished } from "vitest";

/** How a person looks at a page. */
export interface Look {
  readonly width: number;
  readonly scripts?: boolean;
}

/** A page as a person has it before them, and what it did that none may do. */
export interface OpenPage {
  readonly page: Page;
  /** What it asked for beside itself. */
  readonly requests: readonly string[];
  /** What it told the console, and what it threw. */
  readonly messages: readonly string[];
}

/** Opens a report from a file, as people do. */
export async function openPage(browser: Browser, html: string, look: Look): Promise<OpenPage> {
  const folder = await mkdtemp(join(tmpdir(), "justone-page-"));
  const file = join(folder, "report.html");
  await writeFile(file, html);
  const context = await browser.newContext({
    viewport: { width: look.width, height: 900 },
    javaScriptEnabled: look.scripts ?? true,
  });
  onTestFinished(async () => {
    await context.close();
    await rm(folder, { recursive: true });
  });
  const page = await context.newPage();
  const url = pathToFileURL(file).href;
  const requests: string[] = [];
  const messages: string[] = [];
  page.on("request", (request) => {
    if (request.url() !== url) requests.push(request.url());
  });
  page.on("console", (message) => messages.push(message.text()));
  page.on("pageerror", (error) => messages.push(error.message));
  await page.goto(url);
  return { page, requests, messages };
}
