import { renderDriftHtml } from "@justone-clients/spec-tools";
import { FEW, hostileDrift, NONE, SIXTY } from "@justone-clients/spec-tools/fixtures";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { findChromium } from "../../../src/runtimes/run-in-chromium.ts";
import { lowContrasts, measureScreenshot, openPage } from "./page.ts";

const SCREENSHOTS = join(REPOSITORY_ROOT, "packages/dev-commands/reports/drift-page");
const PAGES = { none: NONE, few: FEW, sixty: SIXTY, hostile: hostileDrift() };
const VIEWS = Object.keys(PAGES).flatMap((name) => [390, 1280].map((width) => ({ name, width })));

const executable = await findChromium();
if (executable === undefined) process.stderr.write("Skipped the tests of the HTML report: Chromium is not installed\n");

describe.skipIf(executable === undefined)("the HTML report of drift in Chromium", () => {
  let browser: Browser;
  // Decodes the screenshots.
  let imagePage: Page;

  beforeAll(async () => {
    // Chromium cannot use its sandbox as root.
    const args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];
    browser = await chromium.launch({ executablePath: executable ?? "", args });
    imagePage = await browser.newPage();
    await mkdir(SCREENSHOTS, { recursive: true });
  });

  afterAll(() => browser.close());

  it.each(VIEWS)("fits the page $name in $width px with enough contrast and sends no request", async (view) => {
    const drift = PAGES[view.name as keyof typeof PAGES];
    const { page, requests, messages } = await openPage(browser, renderDriftHtml(drift), view);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (const scheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      const png = await page.screenshot({ fullPage: true });
      await writeFile(join(SCREENSHOTS, `${view.name}-${view.width}-${scheme}.png`), png);
      const screenshot = await measureScreenshot(imagePage, png);
      expect(screenshot).toMatchObject({ width: view.width, height: Math.max(900, height) });
      expect(screenshot.colours).toBeGreaterThan(8);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(view.width);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(view.width);
    for (const scheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      expect(await lowContrasts(page, 4.5)).toEqual([]);
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const [red = Number.NaN] = (/\d+/.exec(ground) ?? []).map(Number);
      expect(red < 60).toBe(scheme === "dark");
    }
    expect(await page.evaluate(() => "__hacked" in window)).toBe(false);
    expect(requests).toEqual([]);
    expect(messages).toEqual([]);
  });

  it("shows hostile texts of the publisher as text, without creating elements", async () => {
    const { page } = await openPage(browser, renderDriftHtml(hostileDrift()), { width: 1280, scripts: false });
    const names = await page.locator("body *").evaluateAll((all) => [...new Set(all.map((each) => each.tagName))]);
    const expected =
      "A BUTTON CODE DD DEL DETAILS DIV DL DT FOOTER H1 H2 H3 H4 HEADER INS LI MAIN P PRE SCRIPT SECTION SPAN SUMMARY UL";
    expect(names.filter((name) => !expected.split(" ").includes(name))).toEqual([]);
    expect(await page.locator("script").count()).toBe(1);
    const text = (await page.locator("main").textContent()) ?? "";
    expect(text).toContain("<script>window.__hacked = 'evil'</script>");
    expect(text).toContain("\\u202etxt.exe");
    expect(text).not.toMatch(/[\p{Cf}\p{Cs}\u2028\u2029]/u);
    expect(text).toContain("参数「笔记」已被删除");
  });

  it("blocks an injected script and an injected request by its content security policy", async () => {
    let requestCount = 0;
    const server = createServer((_, response) => {
      requestCount += 1;
      response.end();
    }).listen(0, "127.0.0.1");
    onTestFinished(() => void server.close());
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const image = `http://127.0.0.1:${port}/x`;
    const injected = `<script>window.__hacked = 1</script><img src=${image} onerror="window.__hacked = 1">`;
    const html = renderDriftHtml(FEW).replace("</main>", `${injected}</main>`);
    const { page, messages } = await openPage(browser, html, { width: 1280 });
    await expect.poll(() => messages.filter((text) => text.includes("Content Security Policy")).length).toBe(3);
    expect(requestCount).toBe(0);
    expect(await page.evaluate(() => "__hacked" in window)).toBe(false);
    expect(await page.locator("#filters").isVisible()).toBe(true);
  });

  it("filters the changes by bump and platform and shows the number of matches", async () => {
    const { page } = await openPage(browser, renderDriftHtml(FEW), { width: 1280 });
    const choose = (filter: string, value: string): Promise<void> => {
      return page.locator(`button[data-filter="${filter}"][data-value="${value}"]`).click();
    };
    expect(await visibleCards(page)).toEqual([
      "pgy minor",
      "rednote major",
      "rednote major",
      "rednote minor",
      "rednote minor",
      "rednote patch",
    ]);
    await choose("bump", "minor");
    expect(await visibleCards(page)).toEqual(["pgy minor", "rednote minor", "rednote minor"]);
    expect(await page.getByRole("status").textContent()).toBe("3 of 6 shown");
    await choose("platform", "pgy");
    expect(await visibleCards(page)).toEqual(["pgy minor"]);
    expect(await page.locator("section.platform:visible").count()).toBe(1);
    await choose("bump", "major");
    expect(await visibleCards(page)).toEqual([]);
    expect(await page.getByRole("status").textContent()).toBe("No change matches");
    const pressed = page.locator('button[aria-pressed="true"]');
    expect(await pressed.evaluateAll((all) => all.map((each) => each.dataset["value"]))).toEqual(["major", "pgy"]);
    await choose("bump", "");
    await choose("platform", "");
    expect(await visibleCards(page)).toHaveLength(6);
  });

  it("opens a change by keyboard, with before and after side by side only on a wide page", async () => {
    for (const width of [1280, 390]) {
      const { page } = await openPage(browser, renderDriftHtml(FEW), { width });
      const card = page.locator("details.change").nth(2);
      expect(await card.locator("pre").first().isVisible()).toBe(false);
      await card.locator("summary").first().focus();
      await page.keyboard.press("Enter");
      const before = await card.locator('[data-side="before"] pre').boundingBox();
      const after = await card.locator('[data-side="after"] pre').boundingBox();
      if (before === null || after === null) throw new Error("The page does not show before and after");
      expect(before.x < after.x).toBe(width === 1280);
      expect(before.y < after.y).toBe(width === 390);
      expect(await card.locator("del").allTextContents()).toEqual(["string", "string | null"]);
      expect(await card.locator("ins").allTextContents()).toEqual(["number", "number"]);
    }
  });

  it("opens and closes all matching changes at once and keeps the filter visible", async () => {
    const { page } = await openPage(browser, renderDriftHtml(SIXTY), { width: 390 });
    await page.locator('button[data-value="major"]').click();
    await page.getByRole("button", { name: "Open all" }).click();
    expect(await page.locator("details.change[open]").count()).toBe(24);
    await page.evaluate(() => window.scrollTo(0, 5000));
    expect((await page.locator("#filters").boundingBox())?.y).toBe(0);
    await page.getByRole("button", { name: "Close all" }).click();
    expect(await page.locator("details.change[open]").count()).toBe(0);
  });

  it("shows all changes and no filter without JavaScript", async () => {
    const { page } = await openPage(browser, renderDriftHtml(SIXTY), { width: 1280, scripts: false });
    expect(await page.locator("details.change:visible").count()).toBe(60);
    expect(await page.locator("#filters").isVisible()).toBe(false);
  });

  it("sets a language, a title, one main heading and gapless heading levels", async () => {
    const { page } = await openPage(browser, renderDriftHtml(FEW), { width: 1280 });
    expect(await page.title()).toBe("API drift: major, 6 changes");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    const levels = await page
      .locator("h1, h2, h3, h4")
      .evaluateAll((all) => all.map((each) => Number(each.tagName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });
});

async function visibleCards(page: Page): Promise<string[]> {
  const cards = page.locator("details.change:visible");
  return cards.evaluateAll((all) => all.map((card) => `${card.dataset["platform"]} ${card.dataset["bump"]}`));
}
