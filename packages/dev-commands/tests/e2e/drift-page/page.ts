import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { onTestFinished } from "vitest";

/** The viewport of a page. */
interface View {
  readonly width: number;
  /** Whether JavaScript runs, default true. */
  readonly scripts?: boolean;
}

/** An open page, with the requests and messages that a report must not cause. */
interface OpenPage {
  readonly page: Page;
  /** The URLs of its requests, except the page itself. */
  readonly requests: readonly string[];
  /** Its console messages and uncaught errors. */
  readonly messages: readonly string[];
}

/** Opens a report from a file, as a reader does. */
export async function openPage(browser: Browser, html: string, view: View): Promise<OpenPage> {
  const folder = await mkdtemp(join(tmpdir(), "justone-page-"));
  const file = join(folder, "report.html");
  await writeFile(file, html);
  const context = await browser.newContext({
    viewport: { width: view.width, height: 900 },
    javaScriptEnabled: view.scripts ?? true,
  });
  onTestFinished(async () => {
    await context.close();
    await rm(folder, { recursive: true });
  });
  // The time limit of a test ends it if the page hangs.
  context.setDefaultTimeout(0);
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

/** Measurements of a screenshot. */
interface Screenshot {
  readonly width: number;
  readonly height: number;
  /** Number of different colours in every 97th pixel. A blank screenshot has one. */
  readonly colours: number;
}

/** Measures a PNG in a page of the browser, which can decode it. */
export function measureScreenshot(page: Page, png: Buffer): Promise<Screenshot> {
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

/** Lists the texts of a page whose WCAG contrast with their background is below a ratio. */
export function lowContrasts(page: Page, minRatio: number): Promise<string[]> {
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
    const backgroundOf = (element: Element | null): Colour => {
      if (element === null) return [255, 255, 255, 1];
      const colour = read(getComputedStyle(element).backgroundColor);
      if (colour[3] !== 0 && colour[3] !== 1)
        throw new Error("The contrast with a translucent background cannot be measured");
      return colour[3] === 1 ? colour : backgroundOf(element.parentElement);
    };
    const hasText = (element: Element): boolean => {
      return [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? "").trim() !== "");
    };
    const texts = [...document.body.querySelectorAll("*")].filter((element) => {
      return hasText(element) && element.checkVisibility();
    });
    if (texts.length === 0) throw new Error("The page shows no text");
    return texts.flatMap((element) => {
      const [low = 0, high = 0] = [read(getComputedStyle(element).color), backgroundOf(element)]
        .map(luminance)
        .toSorted((a, b) => a - b);
      const found = (high + 0.05) / (low + 0.05);
      return found < ratio ? [`${element.tagName} ${element.className}: ${found.toFixed(2)}`] : [];
    });
  }, minRatio);
}
