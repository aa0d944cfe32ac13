import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { onTestFinished } from "vitest";

/** How a person looks at a page. */
interface Look {
  readonly width: number;
  readonly scripts?: boolean;
}

/** A page as a person has it before them, and what it did that none may do. */
interface OpenPage {
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

/** What a picture shows, as far as a program can tell. */
interface Picture {
  readonly width: number;
  readonly height: number;
  /** How many colours it has, counted at every 97th point; a blank one has one. */
  readonly colours: number;
}

/** Looks at a PNG in a page of the browser, which reads it anyway. */
export function measurePicture(page: Page, png: Buffer): Promise<Picture> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    if (context === null) throw new Error("The browser has no canvas");
    context.drawImage(image, 0, 0);
    const points = new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
    const colours = new Set(points.filter((_, index) => index % 97 === 0));
    return { width: image.width, height: image.height, colours: colours.size };
  }, png.toString("base64"));
}

/** The texts of a page that differ from what is behind them by less than a ratio, as WCAG counts it. */
export function lowContrasts(page: Page, least: number): Promise<string[]> {
  return page.evaluate((ratio) => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    const read = (colour: string): Colour => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return [red, green, blue, alpha];
    };
    const luminance = (colour: Colour): number => {
      const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((value) => {
        return value / 255 <= 0.040_45 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const behind = (element: Element | null): Colour => {
      if (element === null) return [255, 255, 255, 1];
      const colour = read(getComputedStyle(element).backgroundColor);
      if (colour[3] !== 0 && colour[3] !== 1) throw new Error("A half transparent ground cannot be measured");
      return colour[3] === 1 ? colour : behind(element.parentElement);
    };
    const hasText = (element: Element): boolean => {
      return [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? "").trim() !== "");
    };
    const texts = [...document.body.querySelectorAll("*")].filter((element) => {
      return hasText(element) && element.checkVisibility();
    });
    if (texts.length === 0) throw new Error("The page shows no text");
    return texts.flatMap((element) => {
      const [low = 0, high = 0] = [read(getComputedStyle(element).color), behind(element)]
        .map(luminance)
        .toSorted((a, b) => a - b);
      const found = (high + 0.05) / (low + 0.05);
      return found < ratio ? [`${element.tagName} ${element.className}: ${found.toFixed(2)}`] : [];
    });
  }, least);
}
