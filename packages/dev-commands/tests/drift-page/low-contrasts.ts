import type { Page } from "playwright-core";

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
