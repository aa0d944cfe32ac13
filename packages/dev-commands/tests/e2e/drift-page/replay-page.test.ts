import { FEW, hostileDrift, NONE, SIXTY } from "@justone-clients/spec-tools/fixtures";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderReplayHtml } from "../../../src/replay/render-replay-html.ts";
import type { Replay, ReplayedRelease } from "../../../src/replay/replay.ts";
import { findChromium } from "../../../src/runtimes/run-in-chromium.ts";
import { lowContrasts, openPage } from "./page.ts";

const SCREENSHOTS = join(REPOSITORY_ROOT, "packages/dev-commands/reports/drift-page");

const executable = await findChromium();
if (executable === undefined) process.stderr.write("Skipped the tests of the timeline: Chromium is not installed\n");

function release(file: string, others: Partial<ReplayedRelease>): ReplayedRelease {
  const platforms = [{ name: "rednote", published: 14, tombstones: 13 }];
  return { file, date: "2026-01-02", platforms, acceptedRemovals: [], steps: [], ...others };
}

const REPLAY: Replay = {
  durationMs: 114_000,
  bumps: { major: 1, minor: 2, patch: 0, none: 2 },
  failed: ["005-20260106.json: types"],
  disagreements: [],
  releases: [
    release("000-20260101.json", {}),
    release("001-20260102.json", { drift: NONE }),
    release("002-20260103.json", { drift: NONE }),
    release("003-20260104.json", { drift: FEW, acceptedRemovals: ["rednote: 13 operations would be removed at once"] }),
    release("004-20260105.json", { drift: SIXTY }),
    release("005-20260106.json", {
      drift: hostileDrift(),
      steps: [{ name: "types", durationMs: 1, problem: "<b>expected</b> a type" }],
    }),
  ],
};

describe.skipIf(executable === undefined)("the timeline in Chromium", () => {
  let browser: Browser;

  beforeAll(async () => {
    // Chromium cannot use its sandbox as root.
    const args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];
    browser = await chromium.launch({ executablePath: executable ?? "", args });
    await mkdir(SCREENSHOTS, { recursive: true });
  });

  afterAll(() => browser.close());

  it.each([390, 1280])("fits the timeline in %i px with enough contrast and sends no request", async (width) => {
    const { page, requests, messages } = await openPage(browser, renderReplayHtml(REPLAY), { width });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    for (const scheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      const png = await page.screenshot({ fullPage: true });
      await writeFile(join(SCREENSHOTS, `timeline-${width}-${scheme}.png`), png);
      expect(await lowContrasts(page, 4.5)).toEqual([]);
    }
    expect(await page.evaluate(() => "__hacked" in window)).toBe(false);
    expect(requests).toEqual([]);
    expect(messages).toEqual([]);
  });

  it("shows the breaking changes per release and joins consecutive releases without a change", async () => {
    const { page } = await openPage(browser, renderReplayHtml(REPLAY), { width: 1280, scripts: false });
    const entries = page.locator(".entry");
    expect(await entries.count()).toBe(5);
    expect(await entries.nth(1).textContent()).toMatch(/2 releases changed nothing/);
    expect(await entries.nth(2).getAttribute("data-level")).toBe(FEW.bump);
    const breaking = FEW.platforms.flatMap(({ changes }) => changes).filter(({ bump }) => bump === "major");
    const shown = (await entries.nth(2).textContent()) ?? "";
    expect(breaking.length).toBeGreaterThan(0);
    for (const { text } of breaking) expect(shown).toContain(text);
    expect(shown).toContain("Accepted removals: rednote: 13 operations would be removed at once");
    expect(await entries.nth(4).textContent()).toContain("types: <b>expected</b> a type");
    expect(await page.locator("h1").textContent()).toBe("1 release broke code that calls the API");
    expect(await page.locator(".notes").textContent()).toContain("005-20260106.json: types");
    expect(await page.locator(".strip a").count()).toBe(6);
    await page.locator(".strip a").nth(2).click();
    expect(page.url()).toMatch(/#002-20260103$/);
  });
});
